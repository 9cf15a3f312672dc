import { describe, expect, it } from '@jest/globals';
import { findMetric } from '../../../shared/evaluation/index.js';
import { apart, change, decimalsFor, limitAmount } from '../../../shared/gate/wording.js';

const [accuracy, logLoss] = [findMetric('accuracy')!, findMetric('log_loss')!];

describe('a change is told', () => {
  it('in points for shares, and with the direction of the metric', () => {
    expect(change(accuracy, -0.042, 3)).toBe('accuracy fell 4.2 points');
    expect(change(accuracy, 0.003, 4)).toBe('accuracy rose 0.30 points');
    expect(change(logLoss, -0.0312, 3)).toBe('log_loss rose by 0.031');
    expect(change(logLoss, 0.0312, 3)).toBe('log_loss fell by 0.031');
  });

  it('as less than the last digit where it rounds to nothing', () => {
    expect(change(accuracy, 0, 3)).toBe('accuracy did not change');
    expect(change(accuracy, -0.0001, 3)).toBe('accuracy changed by less than 0.1 points');
    expect(change(logLoss, 1e-9, 5)).toBe('log_loss changed by less than 0.00001');
  });
});

describe('digits', () => {
  it('follow from the standard error', () => {
    expect([0.03, 0.0075, 0.0006, 1e-9, 0].map(decimalsFor)).toEqual([3, 3, 4, 6, 4]);
    expect(decimalsFor(null)).toBe(4);
  });

  it('are as many as it takes to tell two numbers apart', () => {
    expect(apart(0.9501, 0.95, 3)).toEqual(['0.9501', '0.95']);
    expect(apart(0.95, 0.95, 3)).toEqual(['0.950', '0.95']);
  });

  it('of a limit are those that were written', () => {
    expect(limitAmount(accuracy, 0.01)).toBe('1 point');
    expect(limitAmount(accuracy, 0.07)).toBe('7 points');
    expect(limitAmount(accuracy, 0.0095)).toBe('0.95 points');
    expect(limitAmount(logLoss, 0.005)).toBe('0.005');
  });
});
