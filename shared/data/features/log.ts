import { z } from 'zod';
import { columnsWith } from './columns.js';
import { CellError, featureStep } from './feature-step.js';
import { checkIndicator, encodeNumber, fillMissing, imputation, imputed, widthWith } from './imputation.js';
import { scale, SCALINGS, scaling } from './scale.js';

/** ln(x + offset), then scaled. With the offset 1 it is log1p, which keeps the digits of a small x. */
export const log = featureStep({
  schema: columnsWith({
    offset: z
      .number()
      .nonnegative()
      .default(1)
      .describe('Added before the logarithm; a sum of 0 or less is an error.'),
    scale,
    ...imputation,
  }).superRefine(checkIndicator),
  fitted: z.strictObject({ offset: z.number(), ...scaling, ...imputed }),
  fit: (cells, options) => {
    const { offset } = options;
    const { values, imputed } = fillMissing(cells, options);
    if (imputed.missing !== null) logarithm(imputed.missing, offset);
    const logs = values.map((value, index) => logarithm(value, offset, index));
    return { offset, ...SCALINGS[options.scale](logs), ...imputed };
  },
  width: (fitted) => widthWith(fitted, 1),
  encoder: (fitted) =>
    encodeNumber(fitted, 1, (value, out, offset) => {
      out[offset] = (logarithm(value, fitted.offset) - fitted.centre) / fitted.unit;
    }),
  field: (_fitted, column) => ({ kind: 'number', name: column }),
});

function logarithm(value: number, offset: number, index?: number): number {
  if (value + offset > 0) return offset === 1 ? Math.log1p(value) : Math.log(value + offset);
  throw new CellError(
    `${value} has no logarithm, even with the offset ${offset}`,
    'Mend the cell, or raise "offset" in the feature step.',
    index,
  );
}
