import { named } from '../../gate/rules/finding.js';
import { decideSlice } from '../../gate/rules/decide-slice.js';
import { without } from '../explanation.js';
import { percent, rowsText } from '../words.js';
import type { Explain } from './kind.js';
import { explainMargin, marginOf } from './margin-case.js';

export const explainSlices: Explain<'slices'> = (rule, { assumptions, minRows, spreadOf }) => {
  const { choice, margin, by, minRows: least } = rule.settings;
  const { confidence, power } = rule;
  const rows = assumptions.sliceRows ?? Math.min(least, assumptions.rows);
  const spread = spreadOf(rule, choice, rows);
  if (typeof spread === 'string') return without(spread);
  const absolute = marginOf(margin, spread, choice.metric);
  if (typeof absolute === 'string') return without(absolute);
  const count = Math.max(1, Math.floor(assumptions.rows / rows));
  // The first step of Holm, and of Benjamini and Hochberg: one slice that is bad among others that are not.
  const failConfidence = 1 - (1 - confidence) / count;
  const findings = explainMargin({
    metric: named(choice),
    margin: absolute,
    spread,
    confidence,
    power,
    rows,
    failConfidence,
    decide: (evidence) => {
      const adjusted = Math.min(1, count * (evidence.pValue?.(-absolute) ?? 1));
      return decideSlice(evidence, absolute, adjusted, rule, { minRows });
    },
  });
  const small =
    spread.rows < least
      ? [
          `Slices in which ${choice.metric.name} has fewer than ${least} rows are listed, not judged: these have ${spread.rows}.`,
        ]
      : [];
  return {
    ...findings,
    says: [
      `For a slice of ${rowsText(rows)} rows, one of ${count} by ${by.join(', ')}${assumptions.sliceRows === null ? ' (the smallest that is judged; --slice-n asks about another size)' : ''}. All pass only if each does; one fails only if its loss is proven at ${percent(failConfidence)}, in spite of the number of slices, and never by leaning.`,
      ...small,
      ...findings.says,
    ],
  };
};
