import { z } from 'zod';
import type { Metric } from '../../evaluation/index.js';
import type { RuleResult } from '../verdict.js';
import { limitAmount, percentOf } from '../wording.js';

/** How much a metric may lose: in its own unit, or as a share of the baseline's value. */
export type Margin = { readonly absolute: number } | { readonly relative: number };

const PERCENT = /^(\d+(?:\.\d+)?)\s*%$/;

const writtenMargin = z.union([
  z.number().meta({ minimum: 0 }),
  z.string().meta({ pattern: `^\\s*${PERCENT.source.slice(1, -1)}\\s*$` }),
]);

export const marginSchema = writtenMargin
  .transform((written, context): Margin => {
    const percent = typeof written === 'string' ? PERCENT.exec(written.trim())?.[1] : undefined;
    if (typeof written === 'number' && written >= 0) return { absolute: written };
    if (percent !== undefined) return { relative: Number(percent) / 100 };
    const message = `"${written}" is not a margin. Write a number from 0 up, or a share of the baseline such as "2%".`;
    context.addIssue({ code: 'custom', message });
    return z.NEVER;
  })
  .describe(
    'Greatest loss that is tolerated: in the unit of the metric (0.01), or as a share of the baseline ("2%").',
  );

/**
 * A margin as wide as the metric's range tolerates everything: mostly percent written as a number. A loss that more
 * than doubles is taken for that too.
 */
export function toleratesAll(margin: Margin, { bounds, greaterIsBetter }: Metric): boolean {
  if ('relative' in margin) return greaterIsBetter ? margin.relative >= 1 : margin.relative > 1;
  return margin.absolute >= bounds[1] - bounds[0];
}

/** A share of a metric that may be negative: the sign of the baseline would turn the rule around. */
export function isShareOfNegative(margin: Margin, { bounds }: Metric): boolean {
  return 'relative' in margin && bounds[0] < 0;
}

/**
 * The margin in the metric's unit.
 * @returns null for a share of a baseline of zero
 */
export function absoluteMargin(margin: Margin, baseline: number): number | null {
  if ('absolute' in margin) return margin.absolute;
  return baseline > 0 ? margin.relative * baseline : null;
}

/**
 * How a margin stands in a result.
 * @param absolute  as `absoluteMargin` gives it; null where that is not known yet
 */
export function limitOf(margin: Margin, absolute: number | null): Pick<RuleResult, 'limit' | 'limitShare'> {
  const amount = 'absolute' in margin ? margin.absolute : absolute;
  return {
    limit: amount === null ? null : 0 - amount,
    limitShare: 'relative' in margin ? 0 - margin.relative : null,
  };
}

/** "1 point", or as it was written and what that comes to: "2 % (1.8 points)". */
export function marginText(metric: Metric, margin: Margin, absolute: number): string {
  const amount = limitAmount(metric, absolute);
  return 'relative' in margin ? `${percentOf(margin.relative)} (${amount})` : amount;
}

/** Where `absoluteMargin` gives none, as a sentence without its full stop. */
export function whyNoMargin(baseline: number, metric: Metric): string {
  return `a margin in percent needs a baseline above 0, and its ${metric.name} is ${baseline}`;
}
