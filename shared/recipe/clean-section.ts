import { z } from 'zod';
import { CLEANING, isBeforeSplit, type CleaningStep } from '../data/cleaning/steps.js';
import { kindOf } from '../yaml/index.js';

/** `data.clean` of recipe.yml. */
export const cleanSection = z
  .array(kindOf(CLEANING, 'cleaning step'))
  .min(1)
  .superRefine((steps: readonly CleaningStep[], context) => {
    const firstAfter = steps.findIndex((step) => !isBeforeSplit(step));
    const late = steps.findIndex((step, at) => firstAfter >= 0 && at > firstAfter && isBeforeSplit(step));
    if (late < 0) return;
    context.addIssue({
      code: 'custom',
      path: [late],
      message: `"${steps[late]!.kind}" acts before the rows are split, and "${steps[firstAfter]!.kind}" after it. Put it above.`,
    });
  })
  .describe('What is done to a table, in this order, before its columns become inputs.');
