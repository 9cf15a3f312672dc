/** x to the right, y downwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A line of the pen from point to point. */
export type Stroke = readonly Point[];

/** Every class of the data set as a steady hand would draw it: strokes that about fill the square from -1 to 1. */
export const GLYPHS: Readonly<Record<string, readonly Stroke[]>> = {
  circle: [closed(ring(24, () => 1))],
  cross: [
    [at(-0.85, -0.85), at(0.85, 0.85)],
    [at(-0.85, 0.85), at(0.85, -0.85)],
  ],
  heart: [closed(heart())],
  pentagon: [closed(ring(5, () => 1.04))],
  spiral: [arc(40, 2.25, (share) => 0.12 + 0.88 * share)],
  square: [closed(ring(4, () => 1.25, 45))],
  star: [closed(ring(10, (corner) => (corner % 2 === 0 ? 1 : 0.42)))],
  triangle: [closed(ring(3, () => 1.12))],
};

function at(x: number, y: number): Point {
  return { x, y };
}

/** Corners around the origin, the first at the top or `turn` degrees on. */
function ring(corners: number, radius: (corner: number) => number, turn = 0): Stroke {
  return Array.from({ length: corners }, (_, corner) =>
    polar(radius(corner), (360 * corner) / corners + turn),
  );
}

function arc(points: number, turns: number, radius: (share: number) => number): Stroke {
  return Array.from({ length: points }, (_, index) => {
    const share = index / (points - 1);
    return polar(radius(share), 360 * turns * share);
  });
}

/** The curve x = 16 sin³t, y = 13 cos t - 5 cos 2t - 2 cos 3t - cos 4t (MathWorld, "Heart Curve"), begun in its notch. */
function heart(): Stroke {
  return Array.from({ length: 28 }, (_, index) => {
    const t = (2 * Math.PI * index) / 28;
    const height = 13 * Math.cos(t) - 5 * Math.cos(2 * t) - 2 * Math.cos(3 * t) - Math.cos(4 * t);
    return at((16 * Math.sin(t) ** 3) / 17, -(height + 2.5) / 17);
  });
}

function polar(radius: number, degrees: number): Point {
  const angle = (degrees * Math.PI) / 180;
  return at(radius * Math.sin(angle), -radius * Math.cos(angle));
}

function closed(stroke: Stroke): Stroke {
  return [...stroke, stroke[0]!];
}
