import { z } from 'zod';
import { move } from './augmentation.js';
import { rotation } from './transform.js';

/** Turns a picture by up to so many degrees, either way. */
export const rotate = move({
  schema: z.number().min(0).max(180).describe('Turns by up to so many degrees, either way.'),
  transform: (degrees, draws) => rotation(draws.between(-degrees, degrees)),
});
