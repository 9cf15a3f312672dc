import type { Random } from '../random.js';
import type { Draw } from '../scenario.js';
import { numbersSide, sidesOf, type RowFacts } from '../sides.js';

const { sqrt } = Math;

/** Labels have a standard deviation of 2, errors of the baseline of 1 (or more with hard rows). */
const LABEL_SPREAD = 2;
/** Correlation of both models' errors of a row. */
const CORRELATION = 0.8;
/** Some rows are hard for both models: their errors are so many times as large. */
const HARD_ROWS = 0.1;
const HARDNESS = 3;

export type NumberMetric = 'mae' | 'rmse' | 'r2';
export type Tails = 'normal' | 'heavy';

/** How many times as large a candidate's errors are that loses exactly `loss`. */
function scaleOf(metric: NumberMetric, loss: number, tails: Tails): number {
  const [size, square] =
    tails === 'normal'
      ? [Math.sqrt(2 / Math.PI), 1]
      : [
          Math.sqrt(2 / Math.PI) * (1 - HARD_ROWS + HARD_ROWS * HARDNESS),
          1 - HARD_ROWS + HARD_ROWS * HARDNESS ** 2,
        ];
  if (metric === 'mae') return 1 + loss / size;
  if (metric === 'rmse') return 1 + loss / Math.sqrt(square);
  return Math.sqrt(1 + (loss * LABEL_SPREAD ** 2) / square);
}

export function errorsLosing(
  metric: NumberMetric,
  loss: number,
  rows: number,
  tails: Tails,
  factsFor: (random: Random) => RowFacts = () => ({}),
): Draw {
  const scale = scaleOf(metric, loss, tails);
  return (random) => {
    const labels = new Float64Array(rows);
    const [candidate, baseline] = [new Float64Array(rows), new Float64Array(rows)];
    for (let row = 0; row < rows; row++) {
      const label = LABEL_SPREAD * random.normal();
      const size = tails === 'heavy' && random.uniform() < HARD_ROWS ? HARDNESS : 1;
      const shared = sqrt(CORRELATION) * random.normal();
      const error = () => size * (shared + sqrt(1 - CORRELATION) * random.normal());
      labels[row] = label;
      candidate[row] = label + scale * error();
      baseline[row] = label + error();
    }
    const facts = factsFor(random);
    return sidesOf(numbersSide(labels, candidate, facts), numbersSide(labels, baseline, facts));
  };
}
