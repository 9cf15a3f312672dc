import { describe, expect, it } from '@jest/globals';
import { findMetric } from '../../../shared/evaluation/index.js';
import { absoluteMargin, isShareOfNegative, toleratesAll } from '../../../shared/gate/rules/margin.js';
import { binary, gate, judgeCsv } from './fixtures.js';

const metric = (name: string) => findMetric(name)!;

describe('a margin in percent', () => {
  it("is a share of the baseline's value", () => {
    expect(absoluteMargin({ relative: 0.02 }, 0.5)).toBe(0.01);
  });

  it('has no meaning for a baseline of zero or less', () => {
    expect(absoluteMargin({ relative: 0.02 }, 0)).toBeNull();
    expect(absoluteMargin({ relative: 0.02 }, -0.5)).toBeNull();
  });

  it('has no meaning for a metric that could be negative', () => {
    for (const name of ['r2', 'matthews_corrcoef', 'cohen_kappa', 'explained_variance']) {
      expect(isShareOfNegative({ relative: 0.02 }, metric(name))).toBe(true);
      expect(isShareOfNegative({ absolute: 0.02 }, metric(name))).toBe(false);
    }
    expect(isShareOfNegative({ relative: 0.02 }, metric('log_loss'))).toBe(false);
  });

  it('is shown as it was written, and what it comes to', () => {
    const policy = gate('no_regression: {metric: accuracy, margin: 2%}');
    const [rule] = judgeCsv(
      policy,
      binary(2000, (row) => row % 10 === 0),
      binary(2000, (row) => row % 20 === 0),
    ).rules;
    expect(rule).toMatchObject({ limit: -0.019, limitShare: -0.02 });
    expect(rule!.message).toMatch(/proven to be more than the 2 % \(1\.9 points\) allowed/);
  });
});

describe('a margin in the unit of the metric', () => {
  it('is itself, whatever the baseline', () => {
    expect(absoluteMargin({ absolute: 0.01 }, -3)).toBe(0.01);
  });

  it('tolerates all where it is as wide as the range', () => {
    expect(toleratesAll({ absolute: 1 }, metric('accuracy'))).toBe(true);
    expect(toleratesAll({ absolute: 1 }, metric('matthews_corrcoef'))).toBe(false);
    expect(toleratesAll({ absolute: 36 }, metric('log_loss'))).toBe(false);
    expect(toleratesAll({ absolute: 36.05 }, metric('log_loss'))).toBe(true);
    expect(toleratesAll({ relative: 1 }, metric('log_loss'))).toBe(false);
    expect(toleratesAll({ relative: 1.5 }, metric('log_loss'))).toBe(true);
  });
});
