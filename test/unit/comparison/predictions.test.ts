import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compare, type Comparison } from '../../../shared/comparison/index.js';
import type { Predictions } from '../../../shared/evaluation/predictions.js';
import {
  baseline,
  candidate,
  classPredictions,
  comparisonInput,
  numberPredictions,
  type Row,
} from './builders.js';

const animals = ['cat', 'dog', 'owl'];
const before: Row[] = [
  ['1', 'cat', 'cat', [0.8, 0.1, 0.1]],
  ['2', 'cat', 'cat', [0.8, 0.1, 0.1]],
  ['3', 'dog', 'cat', [0.8, 0.1, 0.1]],
  ['4', 'dog', 'owl', [0.1, 0.1, 0.8]],
  ['5', 'owl', 'cat', [0.8, 0.1, 0.1]],
];
const after: Row[] = [
  ['1', 'cat', 'dog', [0.2, 0.7, 0.1]],
  ['2', 'cat', 'dog', [0.05, 0.9, 0.05]],
  ['3', 'dog', 'dog', [0.1, 0.8, 0.1]],
  ['4', 'dog', 'cat', [0.8, 0.1, 0.1]],
  ['5', 'owl', 'cat', [0.8, 0.1, 0.1]],
];

function comparing(own: Predictions, other: Predictions | null): Comparison {
  return compare(
    comparisonInput({
      verdict: null,
      candidate: candidate({ predictions: own }),
      baseline: other && baseline({ predictions: other }),
    }),
  );
}

const animalComparison = comparing(classPredictions(animals, after), classPredictions(animals, before));

describe('flips', () => {
  it('tells fixed, broken and the two ways to stay wrong apart', () => {
    expect(animalComparison.flips).toMatchObject({
      paired: 5,
      fixed: 1,
      broken: 2,
      unchangedRight: 0,
      unchangedWrong: 1,
      changedWrong: 1,
      mostCommonBreak: { label: 'cat', prediction: 'dog', count: 2 },
    });
  });

  it('shows the break that the candidate was surest of first', () => {
    expect(animalComparison.flips!.examples).toEqual([
      { id: '2', label: 'cat', baseline: 'cat', candidate: 'dog', score: 0.9 },
      { id: '1', label: 'cat', baseline: 'cat', candidate: 'dog', score: 0.7 },
    ]);
  });

  it('counts every paired row once', () => {
    const name = fc.constantFrom(...animals);
    fc.assert(
      fc.property(fc.array(fc.tuple(name, name, name), { minLength: 1 }), (answers) => {
        const side = (column: 1 | 2) =>
          classPredictions(
            animals,
            answers.map((row, i): Row => [String(i), row[0], row[column]]),
          );
        const flips = comparing(side(1), side(2)).flips!;
        const { fixed, broken, unchangedRight, unchangedWrong, changedWrong } = flips;
        expect(fixed + broken + unchangedRight + unchangedWrong + changedWrong).toBe(answers.length);
        const right = (column: 1 | 2) => answers.filter((row) => row[0] === row[column]).length;
        expect(fixed - broken).toBe(right(1) - right(2));
      }),
    );
  });

  it('has nothing to say where no id is shared', () => {
    const others = classPredictions(
      animals,
      before.map(([id, ...rest]): Row => [`other ${id}`, ...rest]),
    );
    const comparison = comparing(classPredictions(animals, after), others);
    expect(comparison.flips).toBeNull();
    expect(comparison.confusion).toMatchObject({ rows: 5, baseline: null, difference: null });
  });
});

describe('rows that the candidate left out', () => {
  const partial = comparing(
    classPredictions(animals, after.slice(0, 4)),
    classPredictions(animals, [...before.slice(0, 4), ['5', 'owl', 'owl', [0.1, 0.1, 0.8]]]),
  );

  it('count as wrong, as they do for the gate', () => {
    expect(partial.flips).toMatchObject({ paired: 5, broken: 3, leftOut: 1 });
    expect(partial.testSet).toMatchObject({ rows: 4, paired: 4, missing: 1, changed: 0 });
    expect(partial.perClass[2]!.candidate.recall).toBe(0);
  });

  it('are no cell of the matrix, no bin of the calibration, and an example without an answer', () => {
    expect(partial.confusion!.candidate.flat().reduce((sum, count) => sum + count)).toBe(4);
    expect(partial.calibration!.candidate.reduce((sum, bin) => sum + bin.rows, 0)).toBe(4);
    expect(partial.flips!.examples.at(-1)).toEqual({
      id: '5',
      label: 'owl',
      baseline: 'owl',
      candidate: null,
      score: null,
    });
  });

  it('went farther from a number than any answer could', () => {
    const { shifts } = comparing(
      numberPredictions([['a', 1, 1]]),
      numberPredictions([
        ['a', 1, 2],
        ['b', 5, 5],
      ]),
    );
    expect(shifts).toMatchObject({ paired: 2, closer: 1, farther: 1, leftOut: 1 });
    expect(shifts!.examples).toEqual([{ id: 'b', label: 5, baseline: 5, candidate: null }]);
  });
});

describe('confusion', () => {
  it('counts true classes in rows and predictions in columns', () => {
    expect(animalComparison.confusion).toMatchObject({
      classes: animals,
      candidate: [
        [0, 2, 0],
        [1, 1, 0],
        [1, 0, 0],
      ],
      difference: [
        [-2, 2, 0],
        [0, 1, -1],
        [0, 0, 0],
      ],
    });
  });

  it('joins the classes of both sides, numbers by size', () => {
    const own = classPredictions(['2', '10'], [['1', '2', '10']]);
    const other = classPredictions(['1', '2'], [['1', '2', '1']]);
    const { confusion } = comparing(own, other);
    expect(confusion!.classes).toEqual(['1', '2', '10']);
    expect(confusion!.difference![1]).toEqual([-1, 0, 1]);
  });

  it('leaves a ratio out where it is 0/0', () => {
    const cat = animalComparison.perClass[0]!;
    expect(cat).toMatchObject({ name: 'cat', support: 2, candidate: { precision: 0, recall: 0, f1: 0 } });
    const owl = animalComparison.perClass[2]!;
    expect(owl.candidate).toEqual({ precision: null, recall: 0, f1: 0 });
  });

  it('has no matrix of more classes than a person can read, but still judges each', () => {
    const classes = Array.from({ length: 201 }, (_, i) => String(i));
    const rows = classes.map((name): Row => [name, name, name]);
    const comparison = comparing(classPredictions(classes, rows), classPredictions(classes, rows));
    expect(comparison.confusion).toBeNull();
    expect(comparison.perClass).toHaveLength(201);
    expect(comparison.perClass[200]!.candidate.f1).toBe(1);
  });
});

describe('shifts', () => {
  it('tells whose error is smaller, and where it grew most', () => {
    const own = numberPredictions([
      ['a', 10, 11],
      ['b', 10, 15],
      ['c', 10, 7],
      ['d', 10, 12],
    ]);
    const other = numberPredictions([
      ['d', 10, 8],
      ['c', 10, 9],
      ['b', 10, 9],
      ['a', 10, 14],
    ]);
    const { shifts } = comparing(own, other);
    expect(shifts).toMatchObject({ paired: 4, closer: 1, farther: 2, same: 1 });
    expect(shifts!.examples.map(({ id }) => id)).toEqual(['b', 'c']);
  });

  it('compares no numbers with classes', () => {
    const comparison = comparing(numberPredictions([['1', 1, 1]]), classPredictions(animals, before));
    expect(comparison).toMatchObject({ shifts: null, flips: null, confusion: null });
  });
});
