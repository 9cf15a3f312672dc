import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fitStep } from '../../../fixtures/feature.js';

const plain = { scale: 'none' };

describe('log', () => {
  it('is ln(1 + x), standardised on the training split unless the recipe says otherwise', () => {
    expect(fitStep('log', ['0', '1'], plain).encode('1')[0]).toBeCloseTo(Math.LN2, 6);
    const standardised = fitStep('log', ['0', '8', '2']);
    const [sum, squares] = ['0', '8', '2'].reduce(
      ([sum, squares], cell) => {
        const [value] = standardised.encode(cell);
        return [sum + value!, squares + value! ** 2];
      },
      [0, 0],
    );
    expect(sum).toBeCloseTo(0, 5);
    expect(squares / 3).toBeCloseTo(1, 5);
    expect(fitStep('log', ['0', '8', '2'], { scale: 'min_max' }).encode('8')).toEqual([1]);
  });

  it('keeps the digits of a small number', () => {
    const log = fitStep('log', ['0'], plain);
    expect(log.encode('1e-10')[0]).toBeCloseTo(1e-10, 15);
  });

  it('takes another offset', () => {
    expect(fitStep('log', ['1'], { offset: 0, ...plain }).encode(String(Math.E))[0]).toBeCloseTo(1, 6);
  });

  it('refuses a number whose logarithm there is not, in training and after it', () => {
    expect(() => fitStep('log', ['3', '-1'])).toThrow('-1 has no logarithm, even with the offset 1');
    expect(() => fitStep('log', ['3']).encode('-2')).toThrow('-2 has no logarithm');
    expect(() => fitStep('log', ['3'], { offset: 0 }).encode('0')).toThrow('0 has no logarithm');
    expect(() => fitStep('log', ['3'], { missing: -7 })).toThrow('-7 has no logarithm');
  });
});

describe('bucketise', () => {
  const count = Array.from({ length: 100 }, (_, at) => String(at));

  it('puts as many training rows in each bucket', () => {
    const step = fitStep('bucketise', count, { bins: 4 });
    const filled = count.map((cell) => step.encode(cell).indexOf(1));
    for (const bucket of [0, 1, 2, 3]) expect(filled.filter((at) => at === bucket)).toHaveLength(25);
  });

  it('has 8 buckets unless the recipe says otherwise', () => {
    expect(fitStep('bucketise', count).width).toBe(8);
  });

  it('makes buckets of the same width with "uniform"', () => {
    expect(fitStep('bucketise', ['0', '1', '10'], { bins: 5, strategy: 'uniform' }).fitted).toMatchObject({
      edges: [2, 4, 6, 8],
    });
  });

  it('keeps given edges: a bucket holds its lower edge', () => {
    const step = fitStep('bucketise', ['1'], { edges: [18, 65] });
    expect(['17.9', '18', '64', '65', '1e9'].map((cell) => step.encode(cell).indexOf(1))).toEqual([
      0, 1, 1, 2, 2,
    ]);
  });

  it('merges quantiles that coincide, down to one bucket for a constant', () => {
    const mostlyZero = [...Array<string>(90).fill('0'), ...count.slice(0, 10)];
    expect(fitStep('bucketise', mostlyZero, { bins: 10 }).width).toBeLessThan(4);
    expect(fitStep('bucketise', ['5', '5'], { bins: 3 }).encode('7')).toEqual([1]);
    expect(fitStep('bucketise', ['5', '5'], { bins: 3, strategy: 'uniform' }).encode('7')).toEqual([1]);
  });

  it('puts every number in exactly one bucket, a greater one never in a lower bucket', () => {
    const numbers = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), {
      minLength: 1,
      maxLength: 40,
    });
    const options = fc.record({
      bins: fc.integer({ min: 2, max: 12 }),
      strategy: fc.constantFrom('quantile', 'uniform'),
    });
    fc.assert(
      fc.property(numbers, numbers, options, (training, later, chosen) => {
        const step = fitStep('bucketise', training.map(String), chosen);
        const places = [...later].sort((a, b) => a - b).map((value) => step.encode(String(value)));
        for (const place of places) expect(place.reduce((sum, value) => sum + value, 0)).toBe(1);
        const buckets = places.map((place) => place.indexOf(1));
        expect(buckets).toEqual([...buckets].sort((a, b) => a - b));
      }),
    );
  });
});

describe('a missing number', () => {
  const cells = ['1', null, '2', '9'];

  it.each(['standardise', 'min_max', 'log', 'bucketise'] as const)('is an error of %s', (step) => {
    expect(() => fitStep(step, cells)).toThrow('the value is missing (NaN)');
    expect(() => fitStep(step, ['1', '2']).encode(null)).toThrow('the value is missing (NaN)');
  });

  it.each([
    ['median', '2'],
    ['mean', '4'],
    [7, '7'],
  ])("becomes the training split's %s", (missing, same) => {
    for (const step of ['standardise', 'min_max', 'log', 'bucketise'] as const) {
      const fitted = fitStep(step, cells, { missing });
      expect(fitted.encode(null)).toEqual(fitted.encode(same));
    }
  });

  it('is marked where the recipe wants an indicator', () => {
    const step = fitStep('min_max', cells, { missing: 1, indicator: true });
    expect([step.encode(null), step.encode('9'), step.width]).toEqual([[0, 1], [1, 0], 2]);
    const buckets = fitStep('bucketise', cells, { edges: [5], missing: 'mean', indicator: true });
    expect([buckets.encode(null), buckets.encode('9')]).toEqual([
      [1, 0, 1],
      [0, 1, 0],
    ]);
  });
});

it('a number too far from those in training is refused rather than made infinite', () => {
  const step = fitStep('min_max', ['0', '1e-30']);
  expect(() => step.encode('1e30')).toThrow('1e30 is too far from the values in training');
});
