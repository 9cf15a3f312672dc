import { GLYPHS, type Stroke } from './glyphs.js';
import { drawnBy, type Hand } from './hand.js';
import { inked } from './ink.js';
import type { Random } from './random.js';

/** Height and width of every picture, in pixels. */
export const SIDE = 20;

const HAND: Hand = { tilt: 24, size: [0.65, 1.12], stretch: 0.14, slant: 0.2, shift: 0.18, wobble: 0.07 };

/** A glyph of size 1 reaches this far from the middle, in pixels. */
const RADIUS = 8;
const PEN = [1.1, 2.4] as const;
const NOISE = 0.12;

/**
 * Draws one picture of a class: white ink on black, as digits are kept.
 *
 * @returns SIDE × SIDE grey values row by row, 0..255
 */
export function drawPicture(label: string, random: Random): Uint8Array {
  const strokes = drawnBy(HAND, GLYPHS[label]!, random).map(onPaper);
  const ink = inked(strokes, SIDE, random.between(...PEN));
  const strength = random.between(0.6, 1);
  return Uint8Array.from(ink, (value) => grey(value * strength + NOISE * random.normal()));
}

function onPaper(stroke: Stroke): Stroke {
  return stroke.map(({ x, y }) => ({ x: SIDE / 2 + RADIUS * x, y: SIDE / 2 + RADIUS * y }));
}

function grey(value: number): number {
  return Math.round(255 * Math.min(1, Math.max(0, value)));
}
