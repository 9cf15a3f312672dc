import type { Point, Stroke } from './glyphs.js';

/**
 * Paints strokes with a round pen, anti-aliased.
 *
 * @param strokes  in pixels, the origin in the upper left corner
 * @param pen      width in pixels
 * @returns side × side values row by row, 0 (paper) to 1 (ink)
 */
export function inked(strokes: readonly Stroke[], side: number, pen: number): Float64Array {
  const pixels = new Float64Array(side * side);
  for (const stroke of strokes) {
    for (let i = 1; i < stroke.length; i++) paintLine(pixels, side, stroke[i - 1]!, stroke[i]!, pen);
  }
  return pixels;
}

function paintLine(pixels: Float64Array, side: number, from: Point, to: Point, pen: number): void {
  const reach = pen / 2 + 1;
  const [left, right] = range(from.x, to.x, reach, side);
  const [top, bottom] = range(from.y, to.y, reach, side);
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const away = distance({ x: column + 0.5, y: row + 0.5 }, from, to);
      const ink = Math.min(1, Math.max(0, pen / 2 - away + 0.5));
      const pixel = row * side + column;
      pixels[pixel] = Math.max(pixels[pixel]!, ink);
    }
  }
}

/** First and last pixel that a line from `a` to `b` can touch. */
function range(a: number, b: number, reach: number, side: number): [number, number] {
  return [
    Math.max(0, Math.floor(Math.min(a, b) - reach)),
    Math.min(side - 1, Math.ceil(Math.max(a, b) + reach)),
  ];
}

/** From a point to the nearest one of a line's. */
function distance(point: Point, from: Point, to: Point): number {
  const along = { x: to.x - from.x, y: to.y - from.y };
  const squared = along.x ** 2 + along.y ** 2;
  const share = ((point.x - from.x) * along.x + (point.y - from.y) * along.y) / (squared || 1);
  const nearest = Math.min(1, Math.max(0, share));
  return Math.sqrt((point.x - from.x - nearest * along.x) ** 2 + (point.y - from.y - nearest * along.y) ** 2);
}
