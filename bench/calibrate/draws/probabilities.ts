import { normalMean, solve } from '../numeric.js';
import { onFirstUse, type Draw } from '../scenario.js';
import { scoredSide, sidesOf } from '../sides.js';

const { exp, log, sqrt } = Math;

/** The true log-odds of rows are normal: a fifth to a third of them are positive, many without doubt. */
const MEAN_ODDS = -1.2;
const SPREAD_OF_ODDS = 1.5;
/** How far a baseline's log-odds are off, as a standard deviation. */
const NOISE = 0.6;
/** Correlation of what both models are off by. */
const CORRELATION = 0.7;

export type Loss = 'log_loss' | 'brier';

const losses: Readonly<Record<Loss, (score: number, label: 0 | 1) => number>> = {
  log_loss: (score, label) => -log(label === 1 ? score : 1 - score),
  brier: (score, label) => (score - label) ** 2,
};

/** Probabilities by two models, of which the candidate's loss is greater by `excess` in the population. */
export function probabilitiesLosing(loss: Loss, excess: number, rows: number): Draw {
  return onFirstUse(() => {
    const usual = meanLoss(loss, NOISE);
    const noise = excess === 0 ? NOISE : solve((x) => meanLoss(loss, x) - usual - excess, NOISE, 6);
    return drawWith(noise, rows);
  });
}

function drawWith(noise: number, rows: number): Draw {
  return (random) => {
    const labels = new Int32Array(rows);
    const [candidate, baseline] = [new Float64Array(rows), new Float64Array(rows)];
    for (let row = 0; row < rows; row++) {
      const odds = MEAN_ODDS + SPREAD_OF_ODDS * random.normal();
      labels[row] = random.uniform() < logistic(odds) ? 1 : 0;
      const shared = sqrt(CORRELATION) * random.normal();
      const off = () => shared + sqrt(1 - CORRELATION) * random.normal();
      candidate[row] = logistic(odds + noise * off());
      baseline[row] = logistic(odds + NOISE * off());
    }
    return sidesOf(scoredSide(labels, candidate), scoredSide(labels, baseline));
  };
}

function meanLoss(name: Loss, noise: number): number {
  const loss = losses[name];
  return normalMean((z) => {
    const odds = MEAN_ODDS + SPREAD_OF_ODDS * z;
    const positive = logistic(odds);
    return normalMean((off) => {
      const score = logistic(odds + noise * off);
      return positive * loss(score, 1) + (1 - positive) * loss(score, 0);
    });
  });
}

function logistic(odds: number): number {
  return 1 / (1 + exp(-odds));
}
