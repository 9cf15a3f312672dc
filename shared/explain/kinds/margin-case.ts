import type { Metric, PairedEvidence } from '../../evaluation/index.js';
import { normalQuantile } from '../../evaluation/statistics/index.js';
import { supportedMargin } from '../../gate/decide.js';
import { absoluteMargin, whyNoMargin, type Margin } from '../../gate/rules/margin.js';
import type { Outcome } from '../../gate/verdict.js';
import { chancesOf, chancesText, drawsOf } from '../chances/index.js';
import type { ChanceCase, Findings } from '../explanation.js';
import type { Spread } from '../spread.js';
import { percent, rowsText, size } from '../words.js';

/** A rule that tolerates a loss up to a margin, on some rows. */
export interface MarginCase {
  readonly metric: Metric;
  /** In the metric's unit, ≥ 0. */
  readonly margin: number;
  readonly spread: Spread;
  readonly confidence: number;
  readonly power: number;
  /** Of the test set, or of a part of it. */
  readonly rows: number;
  readonly decide: (evidence: PairedEvidence) => Outcome;
  /** Confidence that a proven failure needs, where it is not the rule's own. */
  readonly failConfidence?: number;
}

/** The margin in the metric's unit, or why there is none. */
export function marginOf(margin: Margin, spread: Spread, metric: Metric): number | string {
  return absoluteMargin(margin, spread.value) ?? whyNoMargin(spread.value, metric);
}

/** What rows can decide about a margin, and how often they do for an equal model and for a loss of twice the margin. */
export function explainMargin(input: MarginCase): Findings {
  const { margin, spread, confidence, rows, failConfidence = confidence } = input;
  const { standardError } = spread;
  const supports = supportedMargin({ standardError }, input)!;
  const neededRows = margin > 0 ? Math.max(spread.fewestRows, needed(rows, supports, margin)) : null;
  const cases = casesOf(input);
  return {
    rows: spread.rows,
    standardError,
    limit: margin,
    supports: spread.tooFew === null ? supports : null,
    neededRows,
    proven:
      spread.tooFew === null
        ? {
            pass: normalQuantile(confidence) * standardError - margin,
            fail: -normalQuantile(failConfidence) * standardError - margin,
          }
        : null,
    method: spread.method,
    cases,
    says: [
      supportsText(input, supports, neededRows),
      provenText(input, supports),
      ...cases.map(({ of, chances }) => `${of}: ${chancesText(chances)}.`),
    ],
  };
}

/** Rows with which `supports` comes down to the margin: it falls as 1 / √rows. */
export function needed(rows: number, supports: number, margin: number): number {
  return Math.ceil(rows * (supports / margin) ** 2 - 1e-6);
}

function casesOf({ metric, margin, spread, confidence, decide }: MarginCase): ChanceCase[] {
  const at = (of: string, truth: number): ChanceCase => ({
    of,
    truth,
    chances: chancesOf(drawsOf(spread, truth, confidence), decide),
  });
  const equal = at('An equal model', 0);
  const twice = 2 * margin;
  if (margin === 0 || twice >= metric.bounds[1] - metric.bounds[0]) return [equal];
  return [equal, at(`A loss of ${size(metric, twice)}, twice the margin`, -twice)];
}

function supportsText(
  { metric, margin, rows, spread }: MarginCase,
  supports: number,
  neededRows: number | null,
): string {
  if (spread.tooFew !== null) return tooFewText(rows, spread.tooFew, neededRows);
  const smallest = `${rowsText(rows)} rows support a margin of about ${size(metric, supports)}`;
  if (neededRows === null) return `${smallest}; no test set supports a margin of 0.`;
  const written = `the ${size(metric, margin)} written`;
  return neededRows <= rows
    ? `${smallest}, and ${written} would take ${rowsText(neededRows)}.`
    : `${smallest}; ${written} takes about ${rowsText(neededRows)} rows.`;
}

/** Where rows can't prove anything, whatever the margin. */
export function tooFewText(rows: number, why: string, neededRows: number | null): string {
  const wanted =
    neededRows === null || neededRows <= rows ? '' : `; about ${rowsText(neededRows)} rows would do`;
  return `${rowsText(rows)} rows prove nothing here: ${why}${wanted}.`;
}

function provenText({ metric, margin, confidence }: MarginCase, supports: number): string {
  const written = size(metric, margin);
  const between =
    supports > margin
      ? 'In between it is undecided'
      : 'In between the value decides, and the outcome says that it is not proven';
  const passed = margin === 0 ? 'any loss' : `a loss of ${written} or more`;
  const failed = margin === 0 ? 'that nothing was lost' : `a loss of ${written} or less`;
  return `A proven pass rules out ${passed}, a proven failure rules out ${failed}, each at ${percent(confidence)}. ${between}.`;
}
