import { decide } from '../../gate/decide.js';
import { named } from '../../gate/rules/finding.js';
import { without } from '../explanation.js';
import type { Explain } from './kind.js';
import { explainMargin, marginOf } from './margin-case.js';

export const explainNoRegression: Explain<'no_regression'> = (rule, { assumptions, minRows, spreadOf }) => {
  const { choice, margin } = rule.settings;
  const { rows } = assumptions;
  const spread = spreadOf(rule, choice, rows);
  if (typeof spread === 'string') return without(spread);
  const absolute = marginOf(margin, spread, choice.metric);
  if (typeof absolute === 'string') return without(absolute);
  const { confidence, power } = rule;
  return explainMargin({
    metric: named(choice),
    margin: absolute,
    spread,
    confidence,
    power,
    rows,
    decide: (evidence) => decide(evidence, { margin: absolute, confidence, power, minRows }),
  });
};
