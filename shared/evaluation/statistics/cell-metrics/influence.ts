import type { ClassCounts } from './class-counts.js';

/**
 * By how much one more row would move a metric, times the number of rows: for a row of class l that is answered p,
 * `label[l] + predicted[p]`, and `match[l]` more where l = p. Its mean over the counted rows is 0, as these metrics
 * depend on shares only.
 */
export interface SeparableInfluence {
  /** Shape [K]. */
  readonly label: Float64Array;
  /** Shape [K + 1]; the last is the sum over the classes that are present, for rows that were left out. */
  readonly predicted: Float64Array;
  /** Shape [K]. */
  readonly match: Float64Array;
}

/** A metric's partial derivatives by the fields of `ClassCounts`, each of shape [K]. */
export interface Partials {
  readonly rows: number;
  readonly actual: Float64Array;
  readonly predicted: Float64Array;
  readonly correct: Float64Array;
}

export function noPartials(classes: number): Partials {
  const zeros = () => new Float64Array(classes);
  return { rows: 0, actual: zeros(), predicted: zeros(), correct: zeros() };
}

export function influenceOf({ rows, present }: ClassCounts, partials: Partials): SeparableInfluence {
  const classes = partials.actual.length;
  const predicted = new Float64Array(classes + 1);
  for (let k = 0; k < classes; k++) predicted[k] = rows * partials.predicted[k]!;
  for (const k of present) predicted[classes]! += predicted[k]!;
  return {
    label: partials.actual.map((partial) => rows * (partial + partials.rows)),
    predicted,
    match: partials.correct.map((partial) => rows * partial),
  };
}

/** Influence of one row. @param predicted  -1 or K: left out, a false alarm of every class but its own */
export function influenceAt(influence: SeparableInfluence, label: number, predicted: number): number {
  const classes = influence.match.length;
  const own = influence.label[label]!;
  if (predicted < 0 || predicted === classes) {
    return own + influence.predicted[classes]! - influence.predicted[label]!;
  }
  return own + influence.predicted[predicted]! + (label === predicted ? influence.match[label]! : 0);
}
