import { z } from 'zod';
import { MODEL_NAME } from '../package/manifest.js';

/** `name` of recipe.yml. */
export const nameSection = z
  .string()
  .regex(MODEL_NAME, 'a name is 1 to 64 letters, digits, ".", "_" and "-", starting with a letter or digit');

/** `task` of recipe.yml. */
export const taskSection = z.enum(['classification', 'regression']).default('classification');

/** `positive` of recipe.yml: a class as the data write it. */
export const positiveSection = z.union([z.string(), z.number(), z.boolean()]).transform(String).optional();
