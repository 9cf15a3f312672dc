import { z } from 'zod';
import { columnsWith } from './columns.js';
import { featureStep } from './feature-step.js';
import { checkIndicator, encodeNumber, fillMissing, imputation, imputed, widthWith } from './imputation.js';

const DEFAULT_BINS = 8;

/** Narrower buckets than this are merged, as KBinsDiscretizer merges them. */
const NARROWEST = 1e-8;

/**
 * One indicator a bucket, as scikit-learn's KBinsDiscretizer(encode="onehot-dense"). A bucket holds its lower edge and
 * not its upper one; the first and the last reach to infinity.
 */
export const bucketise = featureStep({
  schema: columnsWith({
    bins: z.number().int().min(2).max(1000).optional().describe('How many buckets; 8 where nothing is said.'),
    strategy: z
      .enum(['quantile', 'uniform'])
      .optional()
      .describe('quantile (the default): as many rows in each; uniform: each as wide.'),
    edges: z
      .array(z.number())
      .min(1)
      .max(999)
      .optional()
      .describe('Instead of bins: where a bucket ends and the next begins, ascending.'),
    ...imputation,
  })
    .superRefine(checkIndicator)
    .superRefine(({ bins, strategy, edges }, context) => {
      if (!edges) return;
      if (bins !== undefined || strategy !== undefined)
        context.addIssue({
          code: 'custom',
          path: [bins === undefined ? 'strategy' : 'bins'],
          message: 'the edges are given already. Keep "edges", or "bins" and "strategy".',
        });
      if (edges.some((edge, at) => at > 0 && edge <= edges[at - 1]!))
        context.addIssue({
          code: 'custom',
          path: ['edges'],
          message: 'the edges do not ascend. Write each once, from the least to the greatest.',
        });
    })
    .transform((options) =>
      options.edges
        ? options
        : {
            ...options,
            bins: options.bins ?? DEFAULT_BINS,
            strategy: options.strategy ?? ('quantile' as const),
          },
    ),
  /** `edges`: where a bucket ends and the next begins, ascending. */
  fitted: z.strictObject({ edges: z.array(z.number()), ...imputed }),
  fit: (cells, { bins = DEFAULT_BINS, strategy, edges, ...options }) => {
    const { values, imputed } = fillMissing(cells, options);
    if (edges) return { edges, ...imputed };
    const limits = strategy === 'uniform' ? evenly(values, bins) : quantiles(values, bins);
    return { edges: wideEnough(limits).slice(1, -1), ...imputed };
  },
  width: (fitted) => widthWith(fitted, fitted.edges.length + 1),
  encoder: (fitted) => {
    const { edges } = fitted;
    const width = edges.length + 1;
    return encodeNumber(fitted, width, (value, out, offset) => {
      out.fill(0, offset, offset + width);
      const above = edges.findIndex((edge) => value < edge);
      out[offset + (above < 0 ? edges.length : above)] = 1;
    });
  },
  field: (_fitted, column) => ({ kind: 'number', name: column }),
});

/** bins + 1 values: the inverse of the empirical distribution, averaged where it jumps (Hyndman & Fan 1996, definition 2). */
function quantiles(values: Float64Array, bins: number): number[] {
  const sorted = values.slice().sort();
  const { length } = sorted;
  return Array.from({ length: bins + 1 }, (_, k) => {
    if (k === 0 || length === 0) return sorted[0] ?? 0;
    const above = sorted[Math.min(Math.floor((k * length) / bins), length - 1)]!;
    return (k * length) % bins === 0 ? (sorted[(k * length) / bins - 1]! + above) / 2 : above;
  });
}

function evenly(values: Float64Array, bins: number): number[] {
  const least = values.reduce((min, value) => Math.min(min, value), Infinity);
  const most = values.reduce((max, value) => Math.max(max, value), -Infinity);
  if (!(most > least)) return [];
  const step = (most - least) / bins;
  return Array.from({ length: bins + 1 }, (_, k) => (k === bins ? most : least + k * step));
}

/** Quantiles of a column with many equal values coincide. */
function wideEnough(limits: readonly number[]): number[] {
  return limits.filter((limit, k) => k === 0 || limit - limits[k - 1]! > NARROWEST);
}
