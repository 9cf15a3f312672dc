import { strictObject } from '../../yaml/index.js';
import { regularizer } from '../layers/arguments.js';
import { flattened, presetKind } from './preset.js';

/** Logistic regression of classes, linear regression of numbers. */
export const linear = presetKind({
  schema: strictObject({ kernel_regularizer: regularizer }),
  expand: ({ kernel_regularizer }, inputShape) => [
    ...flattened(inputShape),
    { output: { ...(kernel_regularizer && { kernel_regularizer }) } },
  ],
});
