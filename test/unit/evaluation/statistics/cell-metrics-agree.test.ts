import { describe, it } from '@jest/globals';
import fc from 'fast-check';
import { evaluate } from '../../../../shared/evaluation/index.js';
import {
  CELL_METRICS,
  countClasses,
  findCellMetric,
  influenceAt,
} from '../../../../shared/evaluation/statistics/index.js';
import { classes } from '../fixtures.js';
import { close } from './close.js';

describe('a row that was left out', () => {
  const answered = classes({
    label: ['a', 'a', 'b', 'c', 'b', 'c'],
    prediction: ['a', 'b', 'b', 'c', 'c', 'a'],
  });
  const leftOut = {
    ...answered,
    predicted: answered.predicted.map((k, row) => (row === 1 || row === 3 ? -1 : k)),
  };
  const shares = CELL_METRICS.filter((name) => evaluate(leftOut).metrics[name] !== undefined);

  it.each(shares)('counts in %s as the metric itself counts it', (name) => {
    const { value } = findCellMetric(name)!.of(
      countClasses(3, leftOut.labels, leftOut.predicted, null),
      null,
    );
    close(value, evaluate(leftOut).metrics[name]!, 1e-15);
  });

  it.each(shares)('moves %s as its influence says', (name) => {
    const metric = findCellMetric(name)!;
    const at = (step: number) => {
      const weighted = Float64Array.from(leftOut.labels, (_, row) => (row === 3 ? 1 + step : 1));
      return metric.of(countClasses(3, leftOut.labels, leftOut.predicted, weighted), null).value;
    };
    const { influence } = metric.of(countClasses(3, leftOut.labels, leftOut.predicted, null), null);
    close(influenceAt(influence, leftOut.labels[3]!, -1), (6 * (at(1e-5) - at(-1e-5))) / 2e-5, 1e-8);
  });
});

describe('confusion-matrix metrics of random rows', () => {
  const rows = fc.array(fc.tuple(fc.nat(4), fc.nat(4)), { minLength: 1, maxLength: 40 });

  it('are those of the metrics', () => {
    fc.assert(
      fc.property(rows, (pairs) => {
        const answers = classes({
          label: pairs.map(([label]) => `class ${label}`),
          prediction: pairs.map(([, prediction]) => `class ${prediction}`),
        });
        const counts = countClasses(answers.classes.length, answers.labels, answers.predicted, null);
        const focus = answers.positive === null ? 0 : answers.classes.indexOf(answers.positive);
        for (const [name, value] of Object.entries(evaluate(answers).metrics)) {
          const metric = findCellMetric(name);
          if (metric) close(metric.of(counts, focus).value, value, 1e-14);
        }
      }),
      { numRuns: 50 },
    );
  });
});
