import { z } from 'zod';
import { strictObject } from '../yaml/index.js';

/** `evaluation` of recipe.yml. */
export const evaluationSection = strictObject({
  code: z
    .array(z.string().min(1))
    .min(1)
    .describe(
      'Files and folders that decide how the model is evaluated, relative to the recipe. Two models that were evaluated by different code are not compared.',
    ),
}).describe('What the evaluation rests on, beside the data.');
