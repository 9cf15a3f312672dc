import type { ClassEvidence } from '../metrics/class-evidence.js';
import type { PairedClasses } from '../pairing/index.js';
import {
  averagePrecisionInfluence,
  poissonBootstrapAp,
  spreadOfMean,
  type Spread,
} from '../statistics/index.js';
import type { MetricChoice } from './choice.js';
import { FEWEST_FOR_SPREAD, fromCurves, whyFewOfClass } from './curve-doubt.js';
import { withoutInterval } from './evidence.js';
import type { ClassFamily } from './family.js';
import { gainsOf } from './means.js';

/** Up to this many rows the bootstrap is drawn; beyond, the delta method agrees with it and takes no time. */
const MOST_DRAWN_ROWS = 5000;
const RESAMPLES = 1000;

/** Average precision: by the Poisson bootstrap, and by the delta method for many rows or a mean over classes. */
export const averagePrecisionFamily: ClassFamily = {
  metrics: ['average_precision', 'average_precision_macro'],
  compare: (pair, choice, confidence, seed) => {
    const [only, ...others] = averagedClasses(pair.candidate, choice);
    const isDrawn = others.length === 0 && pair.rows <= MOST_DRAWN_ROWS;
    const { spread, difference } = byDelta(pair, choice);
    const smallest = Math.min(...pair.candidate.confusion.actual);
    const tooFew = whyFewOfClass(pair.candidate, 'an average precision');
    const facts = {
      method: isDrawn ? 'poisson-bootstrap' : 'delta',
      difference,
      rows: pair.rows,
      isUnchanged: pair.sameScores,
    };
    if (smallest < FEWEST_FOR_SPREAD) return withoutInterval({ ...facts, tooFew: tooFew! });
    const standardError = isDrawn ? drawnError(pair, only!, seed) : spread.standardError;
    // The positives make the curve: its spread is known no better than from the rarer class.
    const degreesOfFreedom = Math.min(spread.degreesOfFreedom, smallest - 1);
    return fromCurves(
      { ...facts, tooFew },
      { ...spread, standardError, degreesOfFreedom },
      smallest,
      confidence,
    );
  },
  influence: averageInfluence,
};

function byDelta(pair: PairedClasses, choice: MetricChoice): { difference: number; spread: Spread } {
  const [after, before] = [pair.candidate, pair.baseline].map((side) => averageOf(side, choice));
  const gains = gainsOf(after!.influence, before!.influence, 1);
  return { difference: after!.value - before!.value, spread: spreadOfMean(gains) };
}

function drawnError(pair: PairedClasses, positive: number, seed: string): number {
  const [candidate, baseline] = [pair.candidate, pair.baseline].map((side) => side.ranks(positive));
  return poissonBootstrapAp(candidate!, baseline!, { resamples: RESAMPLES, seed }).standardError;
}

function averageInfluence(evidence: ClassEvidence, choice: MetricChoice): Float64Array | null {
  return evidence.predictions.weights ? null : averageOf(evidence, choice).influence;
}

/** Mean over the classes of each one's average precision against all others, and each row's part in it. */
function averageOf(
  evidence: ClassEvidence,
  choice: MetricChoice,
): { value: number; influence: Float64Array } {
  const averaged = averagedClasses(evidence, choice);
  const [first, ...others] = averaged;
  if (others.length === 0) return averagePrecisionInfluence(evidence.ranks(first!));
  const influence = new Float64Array(evidence.predictions.labels.length);
  let value = 0;
  for (const k of averaged) {
    const ofClass = averagePrecisionInfluence(evidence.ranks(k));
    value += ofClass.value / averaged.length;
    for (let row = 0; row < influence.length; row++) {
      influence[row]! += ofClass.influence[row]! / averaged.length;
    }
  }
  return { value, influence };
}

function averagedClasses({ predictions, positiveIndex }: ClassEvidence, { metric }: MetricChoice): number[] {
  return metric.name === 'average_precision' ? [positiveIndex!] : [...predictions.classes.keys()];
}
