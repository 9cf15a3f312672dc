import { countClasses, findCellMetric } from '../../../shared/evaluation/statistics/index.js';
import { solve } from '../numeric.js';
import type { Random } from '../random.js';
import { onFirstUse, type Draw } from '../scenario.js';
import { classesSide, sidesOf, type RowFacts } from '../sides.js';

/** How a baseline answers, and how often a candidate answers anew instead of as the baseline does. */
export interface AnswerModel {
  /** Shape [K], summing to 1. */
  readonly priors: readonly number[];
  /** Shape [K]: how often rows of each class are answered wrongly, by any other class alike. */
  readonly errors: readonly number[];
  /** Share of rows that the candidate answers on its own. */
  readonly anew: number;
}

/** Cells (true class, baseline's class, candidate's class) with their probabilities, shape [K³] each. */
interface Population {
  readonly classes: number;
  readonly labels: Int32Array;
  readonly baseline: Int32Array;
  readonly candidate: Int32Array;
  readonly shares: Float64Array;
}

/**
 * On its own, a candidate answers as well as the baseline, but for a share of `damage` that is always wrong. Without
 * damage, the two may be exchanged: every metric has the same value for both.
 */
function populationOf({ priors, errors, anew }: AnswerModel, damage: number): Population {
  const classes = priors.length;
  const size = classes ** 3;
  const population = {
    classes,
    labels: new Int32Array(size),
    baseline: new Int32Array(size),
    candidate: new Int32Array(size),
    shares: new Float64Array(size),
  };
  const answers = (label: number, answer: number, error: number) =>
    answer === label ? 1 - error : error / (classes - 1);
  for (let cell = 0; cell < size; cell++) {
    const label = Math.floor(cell / classes ** 2);
    const [before, after] = [Math.floor(cell / classes) % classes, cell % classes];
    const error = errors[label]!;
    const own = (1 - damage) * answers(label, after, error) + damage * answers(label, after, 1);
    population.labels[cell] = label;
    population.baseline[cell] = before;
    population.candidate[cell] = after;
    population.shares[cell] =
      priors[label]! * answers(label, before, error) * (anew * own + (after === before ? 1 - anew : 0));
  }
  return population;
}

/** By how much the candidate is better, in the population. */
export function differenceOf(
  model: AnswerModel,
  metric: string,
  focus: number | null,
  damage: number,
): number {
  const { classes, labels, baseline, candidate, shares } = populationOf(model, damage);
  const valueOf = (predicted: Int32Array) =>
    findCellMetric(metric)!.of(countClasses(classes, labels, predicted, shares), focus).value;
  return valueOf(candidate) - valueOf(baseline);
}

/** Test sets on which the candidate loses exactly `loss` of a metric, in the population. */
export function answersLosing(
  model: AnswerModel,
  metric: string,
  focus: number | null,
  loss: number,
  rows: number,
  factsFor: (random: Random) => RowFacts = () => ({}),
): Draw {
  return onFirstUse(() => {
    const damage = loss === 0 ? 0 : solve((x) => differenceOf(model, metric, focus, x) + loss, 0, 1);
    return drawFrom(populationOf(model, damage), rows, factsFor);
  });
}

function drawFrom(population: Population, rows: number, factsFor: (random: Random) => RowFacts): Draw {
  const { classes, labels, baseline, candidate, shares } = population;
  const upTo = shares.slice();
  for (let cell = 1; cell < upTo.length; cell++) upTo[cell]! += upTo[cell - 1]!;
  return (random) => {
    const drawn = [labels, baseline, candidate].map(() => new Int32Array(rows)) as Triple;
    for (let row = 0; row < rows; row++) {
      const cell = cellAt(upTo, random.uniform() * upTo.at(-1)!);
      drawn[0][row] = labels[cell]!;
      drawn[1][row] = baseline[cell]!;
      drawn[2][row] = candidate[cell]!;
    }
    const facts = factsFor(random);
    return sidesOf(
      classesSide(classes, drawn[0], drawn[2], null, facts),
      classesSide(classes, drawn[0], drawn[1], null, facts),
    );
  };
}

type Triple = [labels: Int32Array, baseline: Int32Array, candidate: Int32Array];

/** The first cell up to which the shares exceed `share`. */
function cellAt(upTo: Float64Array, share: number): number {
  let [low, high] = [0, upTo.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (upTo[middle]! > share) high = middle;
    else low = middle + 1;
  }
  return low;
}
