/** A ratio of one class's counts, 0 where it is 0/0, with its partial derivatives (then 0 too). */
export interface Ratio {
  readonly value: number;
  readonly actual: number;
  readonly predicted: number;
  readonly correct: number;
}

/** @param actual, predicted, correct  true rows, predicted rows and rows that are both */
export type RatioOf = (actual: number, predicted: number, correct: number) => Ratio;

const NOTHING: Ratio = { value: 0, actual: 0, predicted: 0, correct: 0 };

export const precision: RatioOf = (_, predicted, correct) =>
  predicted === 0
    ? NOTHING
    : {
        value: correct / predicted,
        actual: 0,
        predicted: -correct / predicted ** 2,
        correct: 1 / predicted,
      };

export const recall: RatioOf = (actual, _, correct) =>
  actual === 0
    ? NOTHING
    : { value: correct / actual, actual: -correct / actual ** 2, predicted: 0, correct: 1 / actual };

export const f1: RatioOf = (actual, predicted, correct) => {
  const mentions = actual + predicted;
  if (mentions === 0) return NOTHING;
  const slope = (-2 * correct) / mentions ** 2;
  return { value: (2 * correct) / mentions, actual: slope, predicted: slope, correct: 2 / mentions };
};

/** Intersection over union. */
export const jaccard: RatioOf = (actual, predicted, correct) => {
  const union = actual + predicted - correct;
  if (union === 0) return NOTHING;
  const slope = -correct / union ** 2;
  return { value: correct / union, actual: slope, predicted: slope, correct: 1 / union - slope };
};
