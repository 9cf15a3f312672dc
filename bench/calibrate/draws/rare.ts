import type { Draw } from '../scenario.js';
import { scoredSide, sidesOf } from '../sides.js';

const { exp } = Math;

/** What a rare row loses, in nats. */
const RARE_LOSS = 5;

/** A candidate as good as the baseline, but for a few rows of which it is sure and wrong; log loss is worse by `excess`. */
export function rareLosses(excess: number, rows: number): Draw {
  const share = excess / RARE_LOSS;
  return (random) => {
    const labels = new Int32Array(rows);
    const [candidate, baseline] = [new Float64Array(rows), new Float64Array(rows)];
    for (let row = 0; row < rows; row++) {
      const label = random.uniform() < 0.5 ? 1 : 0;
      const before = 0.5 + 0.2 * random.uniform();
      const lost = random.uniform() < share ? RARE_LOSS : 0;
      const after = before * exp(0.1 * (2 * random.uniform() - 1) - lost);
      labels[row] = label;
      baseline[row] = label === 1 ? before : 1 - before;
      candidate[row] = label === 1 ? after : 1 - after;
    }
    return sidesOf(scoredSide(labels, candidate), scoredSide(labels, baseline));
  };
}
