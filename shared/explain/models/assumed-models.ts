import { metricValue, type MetricChoice, type PairedClasses } from '../../evaluation/index.js';
import { whyUndefined } from '../../gate/undefined-metric.js';
import type { Assumptions } from '../assumptions.js';
import { equalModels } from './equal-models.js';
import { latentOf } from './latent.js';

/** Two equally good models as they are assumed to be, on at most so many rows as it takes to tell their spread. */
export interface AssumedModels {
  readonly pair: PairedClasses;
  /** Rows in `pair`, for each row that was asked for; at most 1. */
  readonly scale: number;
  /** Share of rows of the rarest class. */
  readonly rarestShare: number;
  /** The same metric, about a class that these models have. */
  readonly ownChoice: MetricChoice;
}

/** Beyond, scores cost time and tell nothing more. */
const MOST_SCORES = 40_000;
/** Rows that a rare class should have nevertheless, as methods ask for. */
const ENOUGH_OF_A_CLASS = 100;
const MOST_ROWS = 400_000;

/**
 * @param positive  the class that a binary rule is about unless it names another; undefined: whichever it names
 * @returns why such models have no such metric, as a sentence without its full stop, or the models
 */
export function assumedModels(
  choice: MetricChoice,
  rows: number,
  assumptions: Assumptions,
  positive: string | undefined,
): AssumedModels | string {
  const { classes: count, positives, accuracy, discordance } = assumptions;
  const classes = Array.from({ length: count }, (_, k) => `class ${k + 1}`);
  const shares = classes.map((_, k) => (k === count - 1 ? positives : (1 - positives) / (count - 1)));
  const rarestShare = Math.min(...shares);
  const enough = Math.max(Math.floor(MOST_SCORES / count), Math.ceil(ENOUGH_OF_A_CLASS / rarestShare));
  const made = Math.min(rows, enough, MOST_ROWS);
  const pair = equalModels({
    labels: labelsOf(shares, made),
    classes,
    discordant: Math.round(discordance * made),
    wrong: (1 - accuracy) * made,
    scores: choice.metric.needsScores ? latentOf(accuracy, discordance, count) : null,
  });
  const isOther = count === 2 && positive !== undefined && choice.class !== null && choice.class !== positive;
  const of = choice.class === null ? null : classes[isOther ? 0 : count - 1]!;
  const ownChoice = { ...choice, class: of };
  if (metricValue(choice.metric, pair.baseline, of) === null) return whyUndefined(ownChoice, pair.baseline);
  return { pair, scale: made / rows, rarestShare, ownChoice };
}

/** Class after class, so that what is spread evenly over the rows is spread evenly over the classes. */
function labelsOf(shares: readonly number[], rows: number): Int32Array {
  const labels = new Int32Array(rows);
  let [share, start] = [0, 0];
  shares.forEach((own, k) => {
    share += own;
    const end = k === shares.length - 1 ? rows : Math.round(share * rows);
    labels.fill(k, start, end);
    start = end;
  });
  return labels;
}
