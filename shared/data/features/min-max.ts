import { z } from 'zod';
import { columnsWith } from './columns.js';
import { featureStep } from './feature-step.js';
import { checkIndicator, encodeNumber, fillMissing, imputation, imputed, widthWith } from './imputation.js';
import { SCALINGS } from './scale.js';

/** (x − min) / (max − min), both of the training split; values outside it leave [0, 1], as scikit-learn's MinMaxScaler. */
export const minMax = featureStep({
  schema: columnsWith(imputation).superRefine(checkIndicator),
  fitted: z.strictObject({ min: z.number(), range: z.number().positive(), ...imputed }),
  fit: (cells, options) => {
    const { values, imputed } = fillMissing(cells, options);
    const { centre, unit } = SCALINGS.min_max(values);
    return { min: centre, range: unit, ...imputed };
  },
  width: (fitted) => widthWith(fitted, 1),
  encoder: (fitted) =>
    encodeNumber(fitted, 1, (value, out, offset) => {
      out[offset] = (value - fitted.min) / fitted.range;
    }),
  field: (_fitted, column) => ({ kind: 'number', name: column }),
});
