import { sumOfValues } from '../sums.js';
import { IS_POSITIVE, IS_TIED, type RankedRows } from '../ranks.js';
import { poissonOnes, seededRandom, type Resampling } from '../resampling/index.js';

export interface ResampledDifference {
  readonly standardError: number;
  /** One for each resample, ascending; for `percentileInterval`. */
  readonly differences: Float64Array;
}

/**
 * Paired bootstrap of a difference of average precisions, candidate - baseline, in which each row is drawn a Poisson
 * number of times of mean 1 (Hanley & MacGibbon 2006, Computer Methods and Programs in Biomedicine 83:57-62): the rows
 * stay sorted, so that a resample is one pass a side.
 */
export function poissonBootstrapAp(
  candidate: RankedRows,
  baseline: RankedRows,
  { resamples, seed }: Resampling,
): ResampledDifference {
  const ofCandidate = descendingSteps(candidate);
  const ofBaseline = descendingSteps(baseline);
  const random = seededRandom(seed);
  const drawn = new Uint8Array(ofCandidate.length);
  const differences = new Float64Array(resamples);
  for (let resample = 0; resample < resamples; resample++) {
    poissonOnes(random, drawn);
    differences[resample] = averagePrecision(ofCandidate, drawn) - averagePrecision(ofBaseline, drawn);
  }
  const mean = sumOfValues(differences) / resamples;
  const squares = sumOfValues(differences.map((difference) => (difference - mean) ** 2));
  return { standardError: Math.sqrt(squares / (resamples - 1)), differences: differences.sort() };
}

/** Shape [n], rows by descending score: row × 4, and its flags in the low bits. Fewer than 2^30 rows. */
function descendingSteps({ order, flags }: RankedRows): Uint32Array {
  const steps = new Uint32Array(order.length);
  for (let i = 0; i < steps.length; i++) {
    const rank = steps.length - 1 - i;
    steps[i] = order[rank]! * 4 + flags[rank]!;
  }
  return steps;
}

/** @param drawn  shape [n], how often each row counts */
function averagePrecision(steps: Uint32Array, drawn: Uint8Array): number {
  let found = 0;
  let falseAlarms = 0;
  let tied = 0;
  let sum = 0;
  for (let i = 0; i < steps.length; i++) {
    const step = steps[i]!;
    const times = drawn[step >>> 2]!;
    if (step & IS_POSITIVE) tied += times;
    else falseAlarms += times;
    const endsTie = !(step & IS_TIED);
    if (endsTie && tied > 0) {
      found += tied;
      sum += (tied * found) / (found + falseAlarms);
      tied = 0;
    }
  }
  return found === 0 ? 0 : sum / found;
}
