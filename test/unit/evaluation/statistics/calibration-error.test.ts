import { describe, expect, it } from '@jest/globals';
import type { ClassPredictions } from '../../../../shared/evaluation/predictions.js';
import { calibrationErrorInterval } from '../../../../shared/evaluation/statistics/index.js';
import { PackedTexts } from '../../../../shared/evaluation/texts/index.js';
import { uniforms } from '../fixtures.js';

/** Confidences between a half and 1, right as often as they say less `overconfidence`. */
function binary(rows: number, overconfidence: number, seed: number): ClassPredictions {
  const uniform = uniforms(seed);
  const confidence = Float64Array.from({ length: rows }, () => 0.5 + uniform() / 2);
  const labels = Int32Array.from(confidence, (score) => (uniform() < score - overconfidence ? 1 : 0));
  return {
    task: 'classification',
    ids: PackedTexts.of([...labels.keys()].map(String)),
    weights: null,
    columns: new Map(),
    source: '',
    classes: ['0', '1'],
    labels,
    predicted: new Int32Array(rows).fill(1),
    scores: [confidence.map((score) => 1 - score), confidence],
    positive: '1',
  };
}

const within = (predictions: ClassPredictions, confidence = 0.95) =>
  calibrationErrorInterval(predictions, 15, { confidence, seed: 'a test' });

describe('the interval of the calibration error', () => {
  it('covers the true error of an overconfident model', () => {
    let covered = 0;
    for (let seed = 1; seed <= 40; seed++) {
      const [low, high] = within(binary(2000, 0.1, seed));
      if (low <= 0.1 && high >= 0.1) covered++;
    }
    expect(covered).toBeGreaterThanOrEqual(34);
  });

  it('reaches near 0 for a calibrated model, though its sample has some error', () => {
    for (let seed = 1; seed <= 10; seed++) expect(within(binary(2000, 0, seed))[0]).toBeLessThan(0.02);
  });

  it('narrows with rows, widens with confidence, and is the same for the same seed', () => {
    const few = binary(500, 0.1, 3);
    const width = ([low, high]: readonly [number, number]) => high - low;
    expect(width(within(binary(20_000, 0.1, 3)))).toBeLessThan(width(within(few)) / 3);
    expect(width(within(few, 0.99))).toBeGreaterThan(width(within(few, 0.9)));
    expect(within(few)).toEqual(within(few));
  });

  it('judges the greatest score of several classes', () => {
    const two = binary(2000, 0.1, 5);
    const nothing = new Float64Array(2000);
    const three = { ...two, classes: ['0', '1', '2'], scores: [...two.scores!, nothing], positive: null };
    expect(within(three)).toEqual(within(two));
  });

  it('is the same where every row weighs the same', () => {
    const rows = binary(2000, 0.1, 7);
    const doubled = { ...rows, weights: new Float64Array(2000).fill(2) };
    within(doubled).forEach((bound, side) => expect(bound).toBeCloseTo(within(rows)[side]!, 12));
  });
});
