import { normalQuantile } from '../../evaluation/statistics/index.js';
import { decideEquivalence, supportedBand } from '../../gate/rules/equivalence.js';
import { named } from '../../gate/rules/finding.js';
import { chancesOf, chancesText, drawsOf } from '../chances/index.js';
import { without } from '../explanation.js';
import { percent, rowsText, size } from '../words.js';
import type { Explain } from './kind.js';
import { marginOf, needed, tooFewText } from './margin-case.js';

export const explainEquivalence: Explain<'equivalence'> = (rule, { assumptions, minRows, spreadOf }) => {
  const { choice, margin: written } = rule.settings;
  const { confidence } = rule;
  const { rows } = assumptions;
  const spread = spreadOf(rule, choice, rows);
  if (typeof spread === 'string') return without(spread);
  const margin = marginOf(written, spread, choice.metric);
  if (typeof margin === 'string') return without(margin);
  const metric = named(choice);
  const supports = supportedBand({ standardError: spread.standardError }, rule)!;
  const neededRows = margin > 0 ? Math.max(spread.fewestRows, needed(rows, supports, margin)) : null;
  const reach = normalQuantile(confidence) * spread.standardError;
  const cases = [
    { of: 'An equal model', truth: 0 },
    { of: `A change of ${size(metric, 2 * margin)}, twice the margin`, truth: -2 * margin },
  ].map(({ of, truth }) => ({
    of,
    truth,
    chances: chancesOf(drawsOf(spread, truth, confidence), (evidence) =>
      decideEquivalence(evidence, margin, supportedBand(evidence, rule), minRows),
    ),
  }));
  const within = size(metric, margin);
  const wanted =
    neededRows === null
      ? 'no test set supports a margin of 0, except for unchanged predictions'
      : `the ${within} written takes about ${rowsText(neededRows)} rows`;
  return {
    rows: spread.rows,
    standardError: spread.standardError,
    limit: margin,
    supports: spread.tooFew === null ? supports : null,
    neededRows,
    proven:
      spread.tooFew === null ? { pass: margin > reach ? margin - reach : null, fail: margin + reach } : null,
    method: spread.method,
    cases,
    says: [
      ...(spread.tooFew === null ? [] : [tooFewText(rows, spread.tooFew, neededRows)]),
      `${rowsText(rows)} rows support a band of about ${size(metric, supports)} either way; ${wanted}. Both ends have to be proven, which takes more rows than no_regression.`,
      `A proven pass rules out a change of ${within} or more in either direction, each at ${percent(confidence)}.`,
      ...cases.map(({ of, chances }) => `${of}: ${chancesText(chances)}.`),
    ],
  };
};
