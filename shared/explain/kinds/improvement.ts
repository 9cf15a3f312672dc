import { normalQuantile } from '../../evaluation/statistics/index.js';
import { supportedMargin } from '../../gate/decide.js';
import { named } from '../../gate/rules/finding.js';
import { decideImprovement } from '../../gate/rules/improvement.js';
import { chancesOf, chancesText, drawsOf } from '../chances/index.js';
import { without } from '../explanation.js';
import { percent, rowsText, size } from '../words.js';
import type { Explain } from './kind.js';
import { needed, tooFewText } from './margin-case.js';

export const explainImprovement: Explain<'improvement'> = (rule, { assumptions, spreadOf }) => {
  const { choice, by } = rule.settings;
  const { confidence, power } = rule;
  const { rows } = assumptions;
  const spread = spreadOf(rule, choice, rows);
  if (typeof spread === 'string') return without(spread);
  const metric = named(choice);
  const supports = supportedMargin({ standardError: spread.standardError }, rule)!;
  const proven = Math.max(by, normalQuantile(confidence) * spread.standardError);
  // Both have to come true: surely better than nothing, and a value that reaches what was asked for.
  const shown = Math.max(supports, by + normalQuantile(power) * spread.standardError);
  const cases = [
    { of: 'An equal model', truth: 0 },
    ...(by > 0 ? [{ of: `A true gain of the ${size(metric, by)} asked for`, truth: by }] : []),
    { of: `A true gain of ${size(metric, shown)}`, truth: shown },
  ].map(({ of, truth }) => ({
    of,
    truth,
    chances: chancesOf(drawsOf(spread, truth, confidence), (evidence) => decideImprovement(evidence, rule)),
  }));
  const neededRows = by > 0 ? Math.max(spread.fewestRows, needed(rows, supports, by)) : null;
  const wanted =
    neededRows === null
      ? ''
      : ` Below about ${rowsText(neededRows)} rows it is undecided rather than failed where a gain is not shown.`;
  return {
    rows: spread.rows,
    standardError: spread.standardError,
    limit: by,
    supports: spread.tooFew === null ? supports : null,
    neededRows,
    proven:
      spread.tooFew === null
        ? { pass: proven, fail: by - normalQuantile(confidence) * spread.standardError }
        : null,
    method: spread.method,
    cases,
    says: [
      ...(spread.tooFew === null ? [] : [tooFewText(rows, spread.tooFew, neededRows)]),
      `Passes from an observed gain of about ${size(metric, proven)}, which proves at ${percent(confidence)} that the candidate is better at all. On ${rowsText(rows)} rows it takes a true gain of ${size(metric, shown)} to get there with ${percent(power)}.${wanted}`,
      ...cases.map(({ of, chances }) => `${of}: ${chancesText(chances)}.`),
    ],
  };
};
