import { normalQuantile } from '../../evaluation/statistics/index.js';
import { named } from '../../gate/rules/finding.js';
import { decideTooGood } from '../../gate/rules/too-good.js';
import { chancesOf, chancesText, drawsOf } from '../chances/index.js';
import { without } from '../explanation.js';
import { percent, rowsText, size } from '../words.js';
import type { Explain } from './kind.js';

export const explainTooGood: Explain<'too_good'> = (rule, { assumptions, spreadOf }) => {
  const { choice, by } = rule.settings;
  const { confidence, power } = rule;
  const { rows } = assumptions;
  const spread = spreadOf(rule, choice, rows);
  if (typeof spread === 'string') return without(spread, by);
  const metric = named(choice);
  const heard = by + normalQuantile(power) * spread.standardError;
  const reach = normalQuantile(confidence) * spread.standardError;
  const cases = [
    { of: 'An equal model', truth: 0 },
    { of: `A true gain of ${size(metric, by)}`, truth: by },
    { of: `A true gain of ${size(metric, heard)}`, truth: heard },
  ].map(({ of, truth }) => ({
    of,
    truth,
    chances: chancesOf(drawsOf(spread, truth, confidence), (evidence) => decideTooGood(evidence, by)),
  }));
  return {
    rows: spread.rows,
    standardError: spread.standardError,
    limit: by,
    supports: null,
    neededRows: null,
    proven: { pass: by - reach, fail: by + reach },
    method: spread.method,
    cases,
    says: [
      `An alarm: it rings at any observed gain of ${size(metric, by)} or more, on few rows too. On ${rowsText(rows)} rows a true gain of ${size(metric, heard)} rings it with ${percent(power)}.`,
      ...cases.map(({ of, chances }) => `${of}: ${chancesText(chances)}.`),
    ],
  };
};
