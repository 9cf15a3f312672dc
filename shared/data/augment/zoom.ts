import { z } from 'zod';
import { move } from './augmentation.js';
import { scaling } from './transform.js';

/** Makes what a picture shows up to such a share larger or smaller, without distorting it. */
export const zoom = move({
  schema: z
    .number()
    .min(0)
    .lt(1)
    .describe('Makes what the picture shows larger or smaller by up to such a share.'),
  transform: (share, draws) => {
    const factor = draws.between(1 - share, 1 + share);
    return scaling(factor, factor);
  },
});
