import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { factsOf } from '../../../shared/explain/verdict-facts.js';
import type { Verdict } from '../../../shared/gate/verdict.js';
import { gate, judgeCsv } from '../gate/fixtures.js';
import { explain } from './fixtures.js';

const policy = gate('floor: {metric: accuracy, min: 0.01}');

/** A verdict on so many rows by (label, prediction), against a baseline that makes no errors. */
function verdictOn(counts: Readonly<Record<'00' | '01' | '10' | '11', number>>): Verdict {
  const cells = Object.entries(counts).flatMap(([cell, rows]) => Array<string>(rows).fill(cell));
  const text = (prediction: 0 | 1) =>
    ['id,label,prediction', ...cells.map((cell, row) => `${row},${cell[0]},${cell[prediction]}`)].join('\n');
  return judgeCsv(policy, text(1), text(0));
}

describe('the facts that a verdict tells about its test set', () => {
  it('are the share of positives, however rare and however good the model', () => {
    const some = fc.integer({ min: 1, max: 200 });
    fc.assert(
      fc.property(fc.record({ '00': some, '01': some, '10': some, '11': some }), (counts) => {
        const rows = Object.values(counts).reduce((sum, count) => sum + count, 0);
        const positives = (counts['10'] + counts['11']) / rows;
        expect(factsOf(verdictOn(counts))).toEqual({ rows, classes: 2, positives });
      }),
      { numRuns: 50 },
    );
  });

  it('are no shares where nothing is wrong, or numbers are withheld', () => {
    const perfect = verdictOn({ '00': 90, '01': 0, '10': 0, '11': 10 });
    expect(factsOf(perfect)).toEqual({ rows: 100, classes: 2, positives: null });
    const found = verdictOn({ '00': 80, '01': 10, '10': 5, '11': 5 });
    expect(factsOf({ ...found, disclosure: 'rounded' }).positives).toBeNull();
  });

  it('are taken instead of assumed, unless others are typed', () => {
    const verdict = verdictOn({ '00': 80, '01': 10, '10': 5, '11': 5 });
    const text = 'version: 1\nrules:\n  - floor: {metric: recall, min: 0.3}\n';
    const found = explain(text, {}, verdict);
    expect(found.assumptions).toMatchObject({ rows: 100, classes: 2, positives: 0.1 });
    expect(found.notes[0]).toContain('2 classes (10 % of the rows positive)');
    expect(explain(text, { positives: '0.3' }, verdict).assumptions.positives).toBe(0.3);
    expect(explain(text, { classes: '4' }, verdict).assumptions.positives).toBe(0.25);
  });
});
