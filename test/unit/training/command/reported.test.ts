import { describe, expect, it } from '@jest/globals';
import { historyOf, parseLines, parseMetrics } from '../../../../shared/training/command/reported.js';
import { messageOf } from '../../../fixtures/failure.js';

describe('what a command reports', () => {
  it.each([
    ['[1]', 'm is not a map of numbers'],
    ['{"a": "0.5"}', 'm "a" is not a number'],
    ['{"a": null}', 'm "a" is not a number'],
    ['{"a": 1e999}', 'm "a" is not finite'],
    ['{"a": -Infinity}', 'm holds -Infinity, which is no number'],
    ['{"NaN": 1', 'm is not JSON'],
    ['', 'm is not JSON'],
  ])('as metrics is refused: %s', async (text, words) => {
    expect(await messageOf(() => parseMetrics(text, 'm'))).toContain(words);
  });

  it('may leave a number of an epoch out by null, and names the line of a fault', async () => {
    expect(parseLines('{"loss": 1, "val_loss": null}\n\n{"loss": 0.5}\n', 'm')).toEqual([
      { loss: 1, val_loss: null },
      { loss: 0.5 },
    ]);
    expect(await messageOf(() => parseLines('{"loss": 1}\n{', 'm'))).toContain('m:2 is not JSON');
  });

  it.each<[readonly Readonly<Record<string, number | null>>[], readonly object[] | null]>([
    [
      [{ loss: 2 }, { loss: 1 }],
      [
        { epoch: 1, loss: 2, valLoss: null },
        { epoch: 2, loss: 1, valLoss: null },
      ],
    ],
    [
      [{ epoch: 5, loss: 1, accuracy: 0.5, val_accuracy: 0.25, mae: 3, learning_rate: 0.5, other: 9 }],
      [
        {
          epoch: 5,
          loss: 1,
          accuracy: 0.5,
          valAccuracy: 0.25,
          mae: 3,
          valMae: null,
          valLoss: null,
          learningRate: 0.5,
        },
      ],
    ],
    [[{ loss: 1 }, { auc: 1 }], null],
    [[{ epoch: 0, loss: 1 }], null],
    [
      [
        { epoch: 2, loss: 1 },
        { epoch: 2, loss: 1 },
      ],
      null,
    ],
    [[{ epoch: 1.5, loss: 1 }], null],
    [[], null],
  ])('is a curve where every line has a loss and epochs are counted: %j', (lines, epochs) => {
    expect(historyOf({ lines })).toEqual(epochs && { epochs, chosenEpoch: null });
  });
});
