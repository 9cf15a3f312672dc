import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { binary, gate, judgeCsv, numbers, outcomes } from './fixtures.js';

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
        const policy = gate('floor: {metric: accuracy, min: 0.01}');
        const whole = judgeCsv(policy, text(rows), text(rows)).metrics.candidate;
        const partial = judgeCsv(policy, text(answered), text(rows)).metrics.candidate;
        for (const name of names) expect(partial[name]).toBeLessThanOrEqual(whole[name]! + 1e-12);
      }),
    );
  });

  it('counts in the interval of a floor as it counts in the metric', () => {
    const whole = binary(400, () => false);
    const onlyPositives = binary(
      400,
      () => false,
      (line) => (line.includes(',0,') ? '' : line),
    );
    const floors = ['accuracy', 'precision', 'recall'].map((name) => `floor: {metric: ${name}, min: 0.9}`);
    const verdict = judgeCsv(`positive: 1\n${gate(...floors)}`, onlyPositives, whole);
    expect(verdict.rules.map(({ candidate }) => candidate)).toEqual([0.5, 0.5, 1]);
    expect(outcomes(verdict)).toEqual(['fail-proven', 'fail-proven', 'pass-proven']);
    for (const { candidate, interval } of verdict.rules) {
      expect(interval![0]).toBeLessThanOrEqual(candidate!);
      expect(interval![1]).toBeGreaterThanOrEqual(candidate!);
    }
  });

  it.each(['matthews_corrcoef', 'cohen_kappa'])('leaves no %s to judge', (name) => {
    const rows = binary(400, () => false);
    const some = binary(
      400,
      () => false,
      (line) => (line.startsWith('r7,') ? '' : line),
    );
    const verdict = judgeCsv(gate(`floor: {metric: ${name}, min: 0.5}`), some, rows);
    expect(verdict.rules[0]!.message).toBe(
      `The candidate has no ${name}: ${name} needs every row, and the candidate left some out.`,
    );
    expect(verdict.verdict).toBe('fail');
  });

  it('names a row, and says what it means for the task', () => {
    const without = (text: string) => text.replace(/^r(42|7),.*\n/gm, '');
    const classes = binary(400, () => false);
    const floor = gate('floor: {metric: accuracy, min: 0.9}');
    expect(judgeCsv(floor, without(classes), classes).headline).toMatch(
      /; the candidate left out 2 of 400 rows \(such as "r42"\), which count as wrong$/,
    );
    const rounded = judgeCsv(`${floor}dataset: {disclosure: rounded}\n`, without(classes), classes);
    expect(JSON.stringify(rounded)).not.toContain('r42');
    const amounts = numbers(400, (row) => row % 3);
    expect(judgeCsv(gate('floor: {metric: mae, max: 9}'), without(amounts), amounts).headline).toMatch(
      /; the candidate left out 2 of 400 rows \(such as "r42"\), so that every rule on a metric is an error$/,
    );
  });
});
