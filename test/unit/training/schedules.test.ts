import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { EpochRecord } from '../../../shared/package/history.js';
import { scheduleOf, type Progress } from '../../../shared/training/schedules/index.js';
import { recipe } from '../../fixtures/recipe.js';

const schedule = (training: string) => scheduleOf(recipe({ training: `{${training}}` }).training);
const at = (epochs: number, of = 10): Progress => ({ epochs, of, records: [] });
const losses = (...values: number[]): EpochRecord[] =>
  values.map((valLoss, index) => ({ epoch: index + 1, loss: valLoss, valLoss }));

describe('a learning rate schedule', () => {
  it('is constant unless a recipe names another', () => {
    for (const text of ['epochs: 3', 'schedule: constant'])
      expect([0, 1.5, 9].map((epochs) => schedule(text)(at(epochs)))).toEqual([1, 1, 1]);
  });

  it('goes down in steps', () => {
    const steps = schedule('schedule: {step: {every: 3, factor: 0.5}}');
    expect([0, 2.9, 3, 5.9, 6, 9].map((epochs) => steps(at(epochs)))).toEqual([1, 1, 0.5, 0.5, 0.25, 0.125]);
  });

  it('goes down by a factor an epoch, within it too', () => {
    const exponential = schedule('schedule: {exponential: {factor: 0.81}}');
    expect(exponential(at(2))).toBeCloseTo(0.6561, 12);
    expect(exponential(at(0.5))).toBeCloseTo(0.9, 12);
  });

  it('goes down along half a cosine to its floor', () => {
    const cosine = schedule('schedule: {cosine: {floor: 0.1}}');
    expect(cosine(at(0))).toBe(1);
    expect(cosine(at(5))).toBeCloseTo(0.55, 12);
    expect(cosine(at(10 / 3))).toBeCloseTo(0.1 + 0.9 * 0.75, 12);
    expect(cosine(at(10))).toBeCloseTo(0.1, 12);
  });

  it('goes down when nothing got better for long enough, counts anew from there, and stops at its floor', () => {
    const plateau = schedule('schedule: {reduce_on_plateau: {patience: 2, factor: 0.5, floor: 0.2}}');
    const after = (...values: number[]) =>
      plateau({ epochs: values.length, of: 10, records: losses(...values) });
    expect(after()).toBe(1);
    expect(after(1, 1)).toBe(1);
    expect(after(1, 1, 1)).toBe(0.5);
    expect(after(1, 1, 0.9, 0.9)).toBe(1);
    expect(after(1, 1, 1, 1)).toBe(0.5);
    expect(after(1, 1, 1, 1, 1)).toBe(0.25);
    expect(after(1, 1, 1, 1, 1, 1, 1)).toBe(0.2);
    expect(after(1, 1, 1, 0.5, 0.5, 0.4)).toBe(0.5);
  });

  it('rises in a line while it warms up, below the schedule that follows', () => {
    const warm = schedule('warm_up: 2, schedule: {step: {every: 1, factor: 0.5}}');
    expect([0, 0.5, 1, 2, 3].map((epochs) => warm(at(epochs)))).toEqual([0, 0.25, 0.25, 0.25, 0.125]);
  });

  it('stays between 0 and 1', () => {
    const kinds = [
      'schedule: {step: {every: 2}}',
      'schedule: {exponential: {factor: 0.9}}',
      'schedule: cosine, warm_up: 1.5',
      'schedule: {reduce_on_plateau: {patience: 1}}',
    ].map(schedule);
    fc.assert(
      fc.property(
        fc.array(fc.double({ noNaN: true }), { maxLength: 20 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (values, part) => {
          const progress = { epochs: part * 20, of: 20, records: losses(...values) };
          for (const kind of kinds) {
            expect(kind(progress)).toBeGreaterThanOrEqual(0);
            expect(kind(progress)).toBeLessThanOrEqual(1);
          }
        },
      ),
    );
  });
});
