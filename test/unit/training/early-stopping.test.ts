import { describe, expect, it } from '@jest/globals';
import type { EpochRecord } from '../../../shared/package/history.js';
import { decideStopping } from '../../../shared/training/early-stopping.js';

/** Epochs with these validation losses; the accuracy falls where the loss rises. */
const epochs = (...losses: number[]): EpochRecord[] =>
  losses.map((valLoss, at) => ({ epoch: at + 1, loss: 0, accuracy: 1, valLoss, valAccuracy: 1 - valLoss }));
const policy = { patience: 2, monitor: 'val_loss' } as const;

describe('early stopping', () => {
  it.each([
    [[0.5], 1, false],
    [[0.5, 0.4, 0.3], 3, false],
    [[0.5, 0.4, 0.45], 2, false],
    [[0.5, 0.4, 0.45, 0.41], 2, true],
    [[0.5, 0.4, 0.45, 0.39], 4, false],
    [[0.5, 0.4, 0.4, 0.4], 2, true],
  ])('after losses %j keeps epoch %i; stops: %s', (losses, best, stops) => {
    expect(decideStopping(epochs(...losses), policy)).toEqual({ best, stops });
  });

  it('may watch the accuracy, of which more is better', () => {
    const decision = decideStopping(epochs(0.5, 0.4, 0.45, 0.41), { ...policy, monitor: 'val_accuracy' });
    expect(decision).toEqual({ best: 2, stops: true });
  });

  it('never keeps an epoch whose loss is not a number', () => {
    expect(decideStopping(epochs(0.5, NaN, 0.4), policy).best).toBe(3);
  });
});
