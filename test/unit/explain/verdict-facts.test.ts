import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { factsOf } from '../../../shared/explain/verdict-facts.js';
import type { Verdict } from '../../../shared/gate/verdict.js';
import { gate, judgeCsv } from '../gate/fixtures.js';
import { explain } from './fixtures.js';

const policy = gate('floor: {metric: accuracy, min: 0.01}');

type Counts = Readonly<Record<'00' | '01' | '10' | '11', number>>;

/** A verdict on so many rows by (label, prediction), against a baseline that makes no errors. */
function verdictOn(counts: Counts): Verdict {
  return judgeCsv(policy, ...textsOf(counts));
}

function textsOf(counts: Counts): [candidate: string, baseline: string] {
  const cells = Object.entries(counts).flatMap(([cell, rows]) => Array<string>(rows).fill(cell));
  const text = (prediction: 0 | 1) =>
    ['id,label,prediction', ...cells.map((cell, row) => `${row},${cell[0]},${cell[prediction]}`)].join('\n');
  return [text(1), text(0)];
}

describe('the facts that a verdict tells about its test set', () => {
  it('are the share of positives, however rare and however good the model', () => {
    const some = fc.integer({ min: 1, max: 200 });
    fc.assert(
      fc.property(fc.record({ '00': some, '01': some, '10': some, '11': some }), (counts) => {
        const rows = Object.values(counts).reduce((sum, count) => sum + count, 0);
        const positives = (counts['10'] + counts['11']) / rows;
        expect(factsOf(verdictOn(counts), {})).toEqual({ rows, classes: 2, positives });
      }),
      { numRuns: 50 },
    );
  });

  it('are no shares where nothing is wrong, or numbers are withheld', () => {
    const perfect = verdictOn({ '00': 90, '01': 0, '10': 0, '11': 10 });
    expect(factsOf(perfect, {})).toEqual({ rows: 100, classes: 2, positives: null });
    const found = verdictOn({ '00': 80, '01': 10, '10': 5, '11': 5 });
    expect(factsOf({ ...found, disclosure: 'rounded' }, {}).positives).toBeNull();
  });

  it('are no shares where rows have weights, which the metrics then imply', () => {
    const found = verdictOn({ '00': 80, '01': 10, '10': 5, '11': 5 });
    expect(factsOf(found, { weight: 'w' })).toEqual({ rows: 100, classes: 2, positives: null });
  });

  it('are the share of each class that a rule names, and of no other', () => {
    const verdict = verdictOn({ '00': 800, '01': 100, '10': 50, '11': 50 });
    const restsOn = (rule: string, more = '', judged = verdict) =>
      explain(`version: 1\n${more}rules:\n  - ${rule}\n`, {}, judged).rules[0]!.says.find((line) =>
        line.includes('this metric rests on'),
      );
    const [one, zero] = ['1', '0'].map((name) => `floor: {metric: recall, class: ${name}, min: 0.3}`);
    // 29 of 290 rows are positive, and 261 are not.
    const few = { ...verdict, testSet: { ...verdict.testSet, rows: 290 } };
    expect(restsOn('floor: {metric: recall, min: 0.3}', '', few)).toContain('rests on 29');
    for (const positive of ['0', '1']) {
      const says = [one, zero].map((rule) => restsOn(rule!, `positive: ${positive}\n`, few));
      expect(says.map((line) => line !== undefined)).toEqual(
        positive === '1' ? [true, false] : [false, true],
      );
    }
    // Nobody said which class the positive one is.
    expect([one, zero].map((rule) => restsOn(rule!, '', few))).toEqual([undefined, undefined]);
    const judged = judgeCsv(gate(one!), ...textsOf({ '00': 800, '01': 100, '10': 10, '11': 10 }));
    const ownRows = { ...judged, testSet: { ...judged.testSet } };
    expect(restsOn(one!, '', ownRows)).toContain('rests on 20');
    expect(restsOn(zero!, '', ownRows)).toBeUndefined();
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
