import { z } from 'zod';
import { featureStep } from './feature-step.js';
import { numberIn, numbersIn } from './number.js';

/** z = (x − mean) / standard deviation, both of the training split (divisor n, as scikit-learn's StandardScaler). */
export const standardise = featureStep({
  fitted: z.strictObject({
    mean: z.number(),
    deviation: z.number().positive(),
    missing: z.number().nullable(),
  }),
  fit: (cells, { imputes }) => {
    const { values, median } = numbersIn(cells, imputes);
    // A constant column has no spread to divide by and becomes zeros, as in scikit-learn. Its computed mean may miss
    // the constant by a rounding, which would make a spread of nothing.
    const [first = 0] = values;
    if (values.every((value) => value === first)) return { mean: first, deviation: 1, missing: median };
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
    return { mean, deviation: Math.sqrt(variance) || 1, missing: median };
  },
  width: () => 1,
  encode: (fitted, cell, out, offset) => {
    out[offset] = (numberIn(cell, fitted.missing) - fitted.mean) / fitted.deviation;
  },
  field: (_fitted, column) => ({ kind: 'number', name: column }),
});
