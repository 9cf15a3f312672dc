import { z } from 'zod';
import { suggest } from '../../errors/index.js';
import { findMetric, METRIC_NAMES, type MetricChoice } from '../../evaluation/index.js';

/** A probability between a coin flip and certainty. */
export const likelihood = z.number().gt(0.5).lt(1);

/** What every rule takes. */
export const ruleKeys = {
  name: z.string().min(1).optional().describe('Shown instead of the kind and the metric.'),
  informational: z.boolean().default(false).describe('Judged and shown, and never decides.'),
  confidence: likelihood
    .optional()
    .describe('One-sided, of each end of the interval; no verdict of a resource depends on it.'),
  power: likelihood
    .optional()
    .describe(
      'With which a loss of the whole margin should be found; for rules that it leaves undecided on too few rows.',
    ),
};

/** What a rule that compares takes. */
export const againstKey = {
  against: z
    .string()
    .min(1)
    .optional()
    .describe('Another baseline for this rule: champion, release, parent, a package or a predictions file.'),
};

/** What metrics are called elsewhere, too far from their names here for a slip of the keyboard. */
const NICKNAMES: ReadonlyMap<string, string> = new Map([
  ['acc', 'accuracy'],
  ['auc', 'roc_auc'],
  ['auroc', 'roc_auc'],
  ['ap', 'average_precision'],
  ['aucpr', 'average_precision'],
  ['cross_entropy', 'log_loss'],
  ['f1_score', 'f1'],
  ['kappa', 'cohen_kappa'],
  ['mcc', 'matthews_corrcoef'],
  ['sensitivity', 'recall'],
  ['tpr', 'recall'],
]);

const AVERAGES = ['macro', 'micro', 'weighted'] as const;

/** What a rule about a metric takes. */
export const metricKeys = {
  metric: z
    .string()
    .meta({ enum: [...METRIC_NAMES, 'roc_auc_ovr', 'roc_auc_ovo'] })
    .describe("A metric, by scikit-learn's name."),
  class: z
    .union([z.string(), z.number(), z.boolean()])
    .transform(String)
    .optional()
    .describe('The class that precision, recall, f1 or jaccard is about; default: the positive one.'),
  average: z.enum(AVERAGES).optional().describe('How the classes are averaged: f1 with macro is f1_macro.'),
};

interface MetricKeys {
  readonly metric: string;
  readonly class?: string | undefined;
  readonly average?: (typeof AVERAGES)[number] | undefined;
}

/** The metric that a rule names, or null after an issue was added. */
export function chooseMetric(keys: MetricKeys, context: z.RefinementCtx): MetricChoice | null {
  const refuse = (message: string, key: keyof MetricKeys) => {
    context.addIssue({ code: 'custom', message, path: [key] });
    return null;
  };
  if (keys.average !== undefined) {
    const averaged = findMetric(`${keys.metric}_${keys.average}`);
    if (!averaged)
      return refuse(`${keys.metric} has no ${keys.average} average. Leave "average" out.`, 'average');
    if (keys.class !== undefined)
      return refuse('an average is about all classes. Leave "class" out.', 'class');
    return { metric: averaged, class: null };
  }
  const metric = findMetric(keys.metric);
  if (!metric) return refuse(`unknown metric "${keys.metric}". ${mendName(keys.metric)}`, 'metric');
  if (keys.class === undefined) return { metric, class: null };
  if (metric.task === 'regression' || metric.ofClass === null) {
    return refuse(`${metric.name} is not about one class. Leave "class" out.`, 'class');
  }
  return { metric, class: keys.class };
}

function mendName(name: string): string {
  const meant = NICKNAMES.get(name.toLowerCase());
  return meant === undefined ? suggest(name, METRIC_NAMES) : `Did you mean "${meant}"?`;
}

/** What `ruleKeys` put out. */
export interface WrittenRule {
  readonly name?: string | undefined;
  readonly informational: boolean;
  readonly confidence?: number | undefined;
  readonly power?: number | undefined;
}
