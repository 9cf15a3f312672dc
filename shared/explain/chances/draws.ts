import { evidenceOfHits, fromStandardError, type PairedEvidence } from '../../evaluation/index.js';
import { binomialCdf, normalQuantile } from '../../evaluation/statistics/index.js';
import type { Spread } from '../spread.js';

/** Discordant rows beyond which counts are as good as normal. */
const MOST_COUNTED = 1500;

/** What a test set may say, and how likely it is to say it. */
export interface Draw {
  readonly evidence: PairedEvidence;
  readonly probability: number;
}

/** Test sets that are drawn where the candidate truly differs by so much (benefit-oriented). */
export function drawsOf(spread: Spread, difference: number, confidence: number): Draw[] {
  const { rows, discordance } = spread;
  return discordance === null || rows * discordance > MOST_COUNTED
    ? normalDraws(spread, difference, confidence)
    : hitDraws(rows, discordance, difference, confidence);
}

const NORMAL_DRAWS = 2000;

/** Differences whose estimate is normal, each as likely as the next. */
function normalDraws(spread: Spread, difference: number, confidence: number): Draw[] {
  const { method, rows, tooFew, standardError } = spread;
  return Array.from({ length: NORMAL_DRAWS }, (_, draw) => {
    const quantile = normalQuantile((draw + 0.5) / NORMAL_DRAWS);
    const facts = { method, rows, tooFew, isUnchanged: false };
    const seen = { ...facts, difference: difference + quantile * standardError };
    return {
      evidence: fromStandardError(seen, standardError, confidence),
      probability: 1 / NORMAL_DRAWS,
    };
  });
}

/** Up to about 4,000 rows, 4 % of them discordant, every count is gone through by itself. */
const MOST_COUNTS = 120;
/** Draws less likely than this change no digit that is shown. */
const NEGLIGIBLE = 1e-8;

/**
 * Every number of gains and losses: the discordant rows are binomial, and so are the losses among them. Where there are
 * too many numbers to go through, neighbours are taken together.
 */
function hitDraws(rows: number, discordance: number, difference: number, confidence: number): Draw[] {
  const share = Math.max(discordance, Math.abs(difference));
  const lossShare = (share - difference) / (2 * share);
  return binomialDraws(rows, share, MOST_COUNTS).flatMap((discordant) =>
    binomialDraws(discordant.count, lossShare, MOST_COUNTS).flatMap((lost) => {
      const probability = discordant.probability * lost.probability;
      if (probability < NEGLIGIBLE) return [];
      const counts = { rows, losses: lost.count, gains: discordant.count - lost.count };
      return [{ evidence: evidenceOfHits(counts, discordant.count === 0, confidence), probability }];
    }),
  );
}

/** Standard deviations beyond which nothing is drawn. */
const REACH = 4.5;

/** Counts of successes and their probabilities, which sum to 1; at most `most` of them. */
export function binomialDraws(
  trials: number,
  share: number,
  most: number,
): { readonly count: number; readonly probability: number }[] {
  const reach = REACH * Math.sqrt(trials * share * (1 - share)) + 1;
  const least = Math.max(0, Math.floor(trials * share - reach));
  const greatest = Math.min(trials, Math.ceil(trials * share + reach));
  const step = Math.ceil((greatest - least + 1) / most);
  const draws: { count: number; probability: number }[] = [];
  let below = 0;
  for (let first = least; first <= greatest; first += step) {
    const last = Math.min(first + step - 1, greatest);
    const upTo = last === greatest ? 1 : binomialCdf(last, trials, share);
    draws.push({ count: Math.round((first + last) / 2), probability: Math.max(0, upTo - below) });
    below = upTo;
  }
  return draws;
}
