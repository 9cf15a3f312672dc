import { z } from 'zod';
import { featureStep } from './feature-step.js';
import { numberIn, numbersIn } from './number.js';

/** (x − min) / (max − min), both of the training split; values outside it leave [0, 1], as scikit-learn's MinMaxScaler. */
export const minMax = featureStep({
  fitted: z.strictObject({ min: z.number(), range: z.number().positive(), missing: z.number().nullable() }),
  fit: (cells, { imputes }) => {
    const { values, median } = numbersIn(cells, imputes);
    const min = values.reduce((least, value) => Math.min(least, value), Infinity);
    const max = values.reduce((most, value) => Math.max(most, value), -Infinity);
    return { min, range: max - min || 1, missing: median };
  },
  width: () => 1,
  encode: (fitted, cell, out, offset) => {
    out[offset] = (numberIn(cell, fitted.missing) - fitted.min) / fitted.range;
  },
  field: (_fitted, column) => ({ kind: 'number', name: column }),
});
