import { z } from 'zod';
import { suggest } from '../../errors/index.js';
import { findMetric, METRIC_NAMES, type Metric } from '../../evaluation/index.js';

/** A metric's name; becomes the metric. */
const metric = z.string().transform((name, context): Metric => {
  const found = findMetric(name);
  if (found) return found;
  context.addIssue({ code: 'custom', message: `unknown metric "${name}". ${suggest(name, METRIC_NAMES)}` });
  return z.NEVER;
});

/** A probability between a coin flip and certainty. */
export const likelihood = z.number().gt(0.5).lt(1);

/** What every rule takes. */
export const commonKeys = {
  metric,
  name: z.string().min(1).optional(),
  informational: z.boolean().default(false),
  confidence: likelihood.optional(),
};
