import { describeHeadline, describeOutcome } from './disclosed-words.js';
import { roundVerdict } from './rounded.js';
import type { Disclosure, RuleResult, Verdict } from './verdict.js';

/** What may be shown about a candidate on its test set. */
export type Detail =
  /** Metrics as the verdict gives them. */
  | 'rows'
  /** Metrics from anywhere else, such as a package's metrics.json. */
  | 'exact-metrics'
  /** Counts of rows that flipped or moved. */
  | 'flips'
  /** Single rows: ids, labels, predictions. */
  | 'examples'
  /** Precision and recall of each class. */
  | 'classes'
  | 'confusion'
  /** ROC curves, reliability. */
  | 'plots';

/** Counts and curves are exact: an accuracy can be read from each of them. */
const SHOWN: Readonly<Record<Disclosure, readonly Detail[] | 'all'>> = {
  full: 'all',
  rounded: ['rows'],
  'verdict-only': [],
};

/** Whether a comment, a report or a log may show a detail of a verdict with this disclosure. */
export function mayShow(disclosure: Disclosure, detail: Detail): boolean {
  const shown = SHOWN[disclosure];
  return shown === 'all' || shown.includes(detail);
}

/**
 * Takes from a verdict what its gate doesn't disclose. Whoever sees every digit can climb by gains that are noise, look
 * by look, until a model fits this very test set (Blum & Hardt 2015). Gains below half a standard error then don't
 * show, or no gain does. This slows the climb; only a limit of looks ends it.
 *
 * - `rounded`: each number to steps of half its standard error, see `roundVerdict`
 * - `verdict-only`: no number of the candidate or the baseline
 *
 * In both, sentences are written anew from what is left.
 */
export function disclose(verdict: Verdict, disclosure: Disclosure): Verdict {
  switch (disclosure) {
    case 'full':
      return { ...verdict, disclosure };
    case 'rounded':
      return worded({ ...roundVerdict(verdict), disclosure });
    case 'verdict-only':
      return worded({
        ...verdict,
        disclosure,
        metrics: { candidate: {}, baseline: verdict.metrics.baseline && {} },
        rules: verdict.rules.map(withoutNumbers),
      });
  }
}

function withoutNumbers(rule: RuleResult): RuleResult {
  return {
    ...rule,
    rows: null,
    candidate: null,
    baseline: null,
    difference: null,
    interval: null,
    confidence: null,
    limit: null,
    limitShare: null,
    supports: null,
    correction: null,
  };
}

function worded(verdict: Verdict): Verdict {
  const rules = verdict.rules.map((rule) => ({ ...rule, message: describeOutcome(rule) }));
  return { ...verdict, headline: describeHeadline(verdict), rules };
}
