import { z } from 'zod';
import { paint } from './augmentation.js';

/** Adds one number to all of a picture. */
export const brightness = paint({
  schema: z
    .number()
    .min(0)
    .max(1)
    .describe('Adds a number between minus and plus this to all pixels; white is 1.'),
  paint: (most, draws, pixels) => {
    const added = draws.between(-most, most);
    for (let pixel = 0; pixel < pixels.length; pixel++) pixels[pixel]! += added;
  },
});
