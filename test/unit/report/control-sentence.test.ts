import { describe, expect, it } from '@jest/globals';
import type { ControlEffect } from '../../../shared/package/index.js';
import { controlSentence } from '../../../shared/report/sentences/control.js';

describe('the sentence on a control', () => {
  it('says what the parent brought, with its interval and its time', () => {
    const control: ControlEffect = {
      kind: 'scratch',
      metric: 'accuracy',
      inherited: [0.971],
      scratch: [0.92],
      difference: 0.051,
      interval: [0.03, 0.072],
      confidence: 0.95,
      rows: 500,
      epochs: { inherited: 12, scratch: 40 },
    };
    const times = { inherited: 10, scratch: 61 };
    const told = (of: Partial<ControlEffect>, spent: typeof times | null = times) =>
      controlSentence({ ...control, ...of }, spent);
    expect(told({})).toBe(
      'Inheriting brought +5.1 points of accuracy: 0.971 against 0.920 from scratch (95 % interval +3.0 to +7.2 points), in 1/6 of the time.',
    );
    expect(told({ difference: -0.18, interval: [-0.25, -0.1], inherited: [0.8], scratch: [0.98] })).toContain(
      'Inheriting cost 18.0 points of accuracy: 0.800 against 0.980 from scratch (95 % interval −25.0 to −10.0 points)',
    );
    expect(told({ difference: -0.01, interval: [-0.04, 0.02] }, null)).toContain(
      'Inheriting brought nothing that 500 test rows show: accuracy 0.971 against 0.920 from scratch (−1.0 points, 95 % interval −4.0 to +2.0 points), in 12 epochs against 40.',
    );
    expect(told({}, { inherited: 9, scratch: 10 })).toContain(', in about the same time.');
    expect(told({}, { inherited: 20, scratch: 10 })).toContain(', in 2 times the time.');
    expect(told({}, { inherited: 0, scratch: 10 })).toContain(', in less than 1/100 of the time.');
    expect(told({ interval: null })).toContain("What inheriting brought can't be told on 500 test rows");
    const errors = {
      metric: 'rmse',
      inherited: [50, 54],
      scratch: [60, 64],
      difference: 10,
      interval: [4, 16],
    };
    expect(told(errors as Partial<ControlEffect>)).toContain(
      'Inheriting brought +10 of rmse: 52 against 62 from scratch (95 % interval +4 to +16, means of 2 seeds)',
    );
  });
});
