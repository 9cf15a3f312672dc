import { z } from 'zod';
import { AUGMENTATIONS, type AugmentSchemas } from '../data/augment/index.js';
import { kindOf } from '../yaml/index.js';

const schemas = Object.fromEntries(
  Object.entries(AUGMENTATIONS).map(([name, { schema }]) => [name, schema]),
) as AugmentSchemas;

/** `augment` of recipe.yml. */
export const augmentSection = z
  .array(kindOf(schemas, 'augmentation'))
  .min(1)
  .describe('Changes that each training picture gets anew in each epoch; moves make one, and paints follow.');
