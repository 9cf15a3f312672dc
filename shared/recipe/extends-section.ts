import { z } from 'zod';

/** `extends` of recipe.yml. */
export const extendsSection = z
  .array(z.string().min(1))
  .min(1)
  .max(16)
  .describe('Recipe files, relative to this one, or packages; merged in order, then this file.');
