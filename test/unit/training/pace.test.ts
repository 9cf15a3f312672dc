import { describe, expect, it } from '@jest/globals';
import { Pacer } from '../../../shared/training/pace.js';
import { paceText } from '../../../shared/training/progress.js';

/** A pacer and a clock that moves only when it is told. */
function paced() {
  const clock = { milliseconds: 0 };
  const pacer = new Pacer(() => clock.milliseconds);
  return (seconds: number, fraction: number, rows: number) => {
    clock.milliseconds += 1000 * seconds;
    return pacer.step(fraction, rows);
  };
}

describe('the pace of a run', () => {
  it('is known from the second step on, within the first epoch', () => {
    const step = paced();
    expect(step(0, 0.01, 32)).toBeNull();
    const pace = step(1, 0.02, 32)!;
    expect(pace.rowsPerSecond).toBe(32);
    expect(pace.secondsLeft).toBeCloseTo(98, 9);
    expect(pace.secondsPerRun).toBeCloseTo(100, 9);
  });

  it('leaves out the first step, which waits for what is made once', () => {
    const step = paced();
    step(60, 0.25, 100);
    expect(step(1, 0.5, 100)!.secondsLeft).toBeCloseTo(2, 9);
  });

  it('counts from where a resumed run goes on', () => {
    const step = paced();
    step(0, 0.8, 100);
    expect(step(1, 0.9, 100)).toEqual({
      rowsPerSecond: 100,
      secondsLeft: expect.closeTo(1, 9),
      secondsPerRun: expect.closeTo(10, 9),
    });
  });

  it('says nothing while no time has passed', () => {
    const step = paced();
    step(0, 0.1, 1);
    expect(step(0, 0.2, 1)).toBeNull();
  });

  it('is shown with the time that is left for all runs', () => {
    const pace = { rowsPerSecond: 1449.6, secondsLeft: 20, secondsPerRun: 100 };
    const course = (number: number, of: number) => ({
      place: { seed: 1, number, of },
      epochs: 5,
      unit: 'images',
    });
    expect(paceText(pace, course(1, 1))).toBe('1,450 images/s  ETA 20 s');
    expect(paceText(pace, course(1, 3))).toBe('1,450 images/s  ETA 3 min 40 s');
    expect(paceText(pace, course(3, 3))).toBe('1,450 images/s  ETA 20 s');
  });
});
