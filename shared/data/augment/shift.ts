import { z } from 'zod';
import { move } from './augmentation.js';
import { translation } from './transform.js';

/** Moves a picture by up to a share of its width to a side, and of its height up or down. */
export const shift = move({
  schema: z
    .number()
    .min(0)
    .lt(1)
    .describe('Moves by up to such a share of the width to a side, and of the height up or down.'),
  transform: (share, draws, [height, width]) =>
    translation(draws.between(-share, share) * width, draws.between(-share, share) * height),
});
