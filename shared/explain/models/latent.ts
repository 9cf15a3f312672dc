import { normalCdf, normalQuantile } from '../../evaluation/statistics/index.js';

/**
 * Two models as signal and noise: each class has a normal score, the true one's is higher by `separation` standard
 * deviations, and the two models' noise correlates.
 */
export interface Latent {
  /** ≥ 0 */
  readonly separation: number;
  /** 0 to 1. */
  readonly correlation: number;
}

const WIDEST_SEPARATION = 20;
const HALVINGS = 40;

/**
 * Noise that makes models as good, and as different, as they are said to be.
 *
 * @param accuracy     of each model, above 1 / classes
 * @param discordance  share of rows that exactly one of them gets right
 */
export function latentOf(accuracy: number, discordance: number, classes: number): Latent {
  const separation = bisect(0, WIDEST_SEPARATION, (guess) => accuracyAt(guess, classes) > accuracy);
  const threshold = normalQuantile(accuracy);
  const bothRight = accuracy - discordance / 2;
  const correlation = bisect(0, 1, (guess) => bothBelow(threshold, guess) > bothRight);
  return { separation, correlation };
}

/** Probability that the true class's score is the greatest. */
function accuracyAt(separation: number, classes: number): number {
  return overNormal((noise) => normalCdf(noise + separation) ** (classes - 1));
}

/** Probability that two standard normal numbers with a correlation are both below a threshold. */
function bothBelow(threshold: number, correlation: number): number {
  const rest = Math.sqrt(1 - correlation ** 2);
  if (rest === 0) return normalCdf(threshold);
  return overNormal((noise) => normalCdf((threshold - correlation * noise) / rest), threshold);
}

const STEPS = 500;
const REACH = 8;

/** Mean of a function of a standard normal number, up to a greatest one, by the trapezoidal rule. */
function overNormal(value: (noise: number) => number, greatest = REACH): number {
  const step = (greatest + REACH) / STEPS;
  let sum = 0;
  for (let point = 0; point <= STEPS; point++) {
    const noise = point * step - REACH;
    const weight = point === 0 || point === STEPS ? 0.5 : 1;
    sum += weight * Math.exp(-(noise ** 2) / 2) * value(noise);
  }
  return (sum * step) / Math.sqrt(2 * Math.PI);
}

/** Where a rising condition becomes true between two numbers; the end that it leans to if it never turns. */
function bisect(from: number, to: number, isAbove: (guess: number) => boolean): number {
  let [low, high] = [from, to];
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (low + high) / 2;
    if (isAbove(middle)) high = middle;
    else low = middle;
  }
  return low;
}
