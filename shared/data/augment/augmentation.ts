import type { z } from 'zod';
import type { Draws } from './draws.js';
import type { Transform } from './transform.js';

/** [height, width, channels] of a picture, whose pixels are row-major. */
export type PictureShape = readonly [height: number, width: number, channels: number];

/** One way to change a training picture: what a recipe writes after its name, and what it draws. */
export type Augmentation<Amount> = Move<Amount> | Paint<Amount>;

/** Changes where pixels are. */
export interface Move<Amount> {
  readonly schema: z.ZodType<Amount>;
  transform(amount: Amount, draws: Draws, shape: PictureShape): Transform;
}

/** Changes what pixels are, in place; white is 1. What leaves the range is clipped afterwards. */
export interface Paint<Amount> {
  readonly schema: z.ZodType<Amount>;
  paint(amount: Amount, draws: Draws, pixels: Float32Array): void;
}

/** Keeps the type of what a recipe writes. */
export function move<Amount>(of: Move<Amount>): Move<Amount> {
  return of;
}

/** The same of a paint. */
export function paint<Amount>(of: Paint<Amount>): Paint<Amount> {
  return of;
}
