import { z } from 'zod';
import { columnsWith } from './columns.js';
import { featureStep } from './feature-step.js';
import { checkIndicator, encodeNumber, fillMissing, imputation, imputed, widthWith } from './imputation.js';
import { SCALINGS } from './scale.js';

/** z = (x − mean) / standard deviation, both of the training split (divisor n, as scikit-learn's StandardScaler). */
export const standardise = featureStep({
  schema: columnsWith(imputation).superRefine(checkIndicator),
  fitted: z.strictObject({ mean: z.number(), deviation: z.number().positive(), ...imputed }),
  fit: (cells, options) => {
    const { values, imputed } = fillMissing(cells, options);
    const { centre, unit } = SCALINGS.standardise(values);
    return { mean: centre, deviation: unit, ...imputed };
  },
  width: (fitted) => widthWith(fitted, 1),
  encoder: (fitted) =>
    encodeNumber(fitted, 1, (value, out, offset) => {
      out[offset] = (value - fitted.mean) / fitted.deviation;
    }),
  field: (_fitted, column) => ({ kind: 'number', name: column }),
});
