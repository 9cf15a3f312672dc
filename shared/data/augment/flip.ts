import { z } from 'zod';
import { move } from './augmentation.js';
import { scaling } from './transform.js';

/** Mirrors every other picture left to right, upside down, or each by itself. */
export const flip = move({
  schema: z
    .enum(['horizontal', 'vertical', 'both'])
    .describe('Mirrors every other picture: left to right, upside down, or each by itself.'),
  transform: (axis, draws) => {
    const sign = (axes: readonly string[]) => (axes.includes(axis) && draws.between(0, 1) < 0.5 ? -1 : 1);
    return scaling(sign(['horizontal', 'both']), sign(['vertical', 'both']));
  },
});
