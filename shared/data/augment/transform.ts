/**
 * An affine map from a place in the new picture to the place in the old one that is seen there. Places are in pixels
 * from the middle of the picture, x to the right and y down: x' = a x + b y + right, y' = c x + d y + down.
 */
export interface Transform {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
  readonly right: number;
  readonly down: number;
}

export const IDENTITY: Transform = { a: 1, b: 0, c: 0, d: 1, right: 0, down: 0 };

/** The picture changed by `first` is changed by `second`. */
export function compose(first: Transform, second: Transform): Transform {
  return {
    a: first.a * second.a + first.b * second.c,
    b: first.a * second.b + first.b * second.d,
    c: first.c * second.a + first.d * second.c,
    d: first.c * second.b + first.d * second.d,
    right: first.a * second.right + first.b * second.down + first.right,
    down: first.c * second.right + first.d * second.down + first.down,
  };
}

/** Turns a picture counter-clockwise about its middle. */
export function rotation(degrees: number): Transform {
  const radians = (degrees / 180) * Math.PI;
  const [cos, sin] = [Math.cos(radians), Math.sin(radians)];
  return { ...IDENTITY, a: cos, b: -sin, c: sin, d: cos };
}

/** Moves a picture by so many pixels. */
export function translation(right: number, down: number): Transform {
  return { ...IDENTITY, right: -right, down: -down };
}

/** Makes what a picture shows so many times as large; a negative factor mirrors it. */
export function scaling(across: number, along: number): Transform {
  return { ...IDENTITY, a: 1 / across, d: 1 / along };
}
