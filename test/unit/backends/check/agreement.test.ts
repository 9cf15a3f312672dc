import { describe, expect, it } from '@jest/globals';
import { agreementOf, agrees, toleranceOf } from '../../../../shared/backends/check/agreement.js';
import { trainingStep } from '../../../../shared/backends/check/training-step.js';
import { use } from '../fixtures.js';

const step = { loss: 2, gradients: { a: [1, -4], b: [0, 0.5] }, lossAfter: 1 };

describe('the differences of two training steps', () => {
  it('are none between the same', () => {
    expect(agreementOf(step, step)).toMatchObject({ loss: 0, lossAfter: 0, gradient: 0 });
  });

  it('are parts of the largest value of each weight, and the worst weight is named', () => {
    const other = { loss: 2.002, gradients: { a: [1.4, -4], b: [0, 0.6] }, lossAfter: 1 };
    const { loss, gradient, weight } = agreementOf(other, step);
    expect(loss).toBeCloseTo(0.001, 12);
    expect(gradient).toBeCloseTo(0.2, 12);
    expect(weight).toBe('b');
  });

  it.each([
    ['a gradient is NaN', { ...step, gradients: { a: [NaN, -4], b: [0, 0.5] } }],
    ['the loss is NaN', { ...step, loss: NaN }],
    ['a gradient was NaN and came as JSON', { ...step, gradients: { a: [1, -4], b: [null, 0.5] } }],
    ['a gradient is left out', { ...step, gradients: { a: [1, -4] } }],
    ['a gradient is short', { ...step, gradients: { a: [1], b: [0, 0.5] } }],
    ['a gradient is off by a thousandth', { ...step, gradients: { a: [1, -4.004], b: [0, 0.5] } }],
  ])('are too large where %s', (_, other) => {
    expect(agrees(agreementOf(other as typeof step, step), toleranceOf('node'))).toBe(false);
  });

  it('may be larger on CUDA, which computes in TF32, but not without bound', () => {
    const off = (part: number) => agreementOf({ ...step, loss: 2 * (1 + part) }, step);
    expect(agrees(off(0.005), toleranceOf('cuda'))).toBe(true);
    expect(agrees(off(0.02), toleranceOf('cuda'))).toBe(false);
  });
});

it('a training step on plain JavaScript lowers the loss, by the gradient of every weight, the same each time', async () => {
  const tf = await use('js');
  const before = tf.memory().numTensors;
  const first = await trainingStep(tf);
  expect(first.lossAfter).toBeLessThan(first.loss);
  const lengths = Object.fromEntries(
    Object.entries(first.gradients).map(([name, { length }]) => [name, length]),
  );
  expect(lengths).toEqual({
    'convolution/kernel': 36,
    'convolution/bias': 4,
    'dense/kernel': 640,
    'dense/bias': 10,
  });
  for (const gradient of Object.values(first.gradients))
    expect(gradient.some((value) => value !== 0)).toBe(true);
  expect(await trainingStep(tf)).toEqual(first);
  expect(tf.memory().numTensors).toBe(before);
});

it('the step lowers the loss by as much as its gradients say', async () => {
  const tf = await use('js');
  const { loss, gradients, lossAfter } = await trainingStep(tf);
  // Taylor: a step of -0.1 g lowers the loss by 0.1 |g|² to first order.
  const squares = Object.values(gradients)
    .flat()
    .reduce((sum, value) => sum + value * value, 0);
  expect((loss - lossAfter) / (0.1 * squares)).toBeGreaterThan(0.6);
  expect((loss - lossAfter) / (0.1 * squares)).toBeLessThan(1.2);
});
