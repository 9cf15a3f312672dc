import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { gate, judgeCsv } from './fixtures.js';

describe('leaving rows out', () => {
  it('never gives a better metric than answering them wrongly', () => {
    const names = [
      'accuracy',
      'balanced_accuracy',
      'f1_macro',
      'precision_macro',
      'precision_micro',
      'recall_macro',
    ];
    const row = fc.record({ label: fc.nat(3), predicted: fc.nat(3), leaves: fc.boolean() });
    fc.assert(
      fc.property(fc.array(row, { minLength: 4, maxLength: 60 }), (drawn) => {
        const rows = drawn.map((one, id) => ({ ...one, id, label: id < 4 ? id : one.label }));
        const answered = rows.filter(({ leaves, label, predicted }) => !leaves || label === predicted);
        fc.pre(answered.length > 0);
        const text = (some: typeof rows) =>
          ['id,label,prediction', ...some.map((r) => `${r.id},${r.label},${r.predicted}`)].join('\n');
        const policy = gate('floor: {metric: accuracy, min: 0}');
        const whole = judgeCsv(policy, text(rows), text(rows)).metrics.candidate;
        const partial = judgeCsv(policy, text(answered), text(rows)).metrics.candidate;
        for (const name of names) expect(partial[name]).toBeLessThanOrEqual(whole[name]! + 1e-12);
      }),
    );
  });
});
