import { z } from 'zod';
import { paint } from './augmentation.js';

/** Adds a normal number to every channel of every pixel. */
export const noise = paint({
  schema: z
    .number()
    .min(0)
    .max(1)
    .describe('Adds a normal number of this standard deviation to each pixel; white is 1.'),
  paint: (deviation, draws, pixels) => {
    for (let pixel = 0; pixel < pixels.length; pixel++) pixels[pixel]! += deviation * draws.normal();
  },
});
