import {
  ClassEvidence,
  COMPARABLE_METRICS,
  compareMetric,
  evaluateEvidence,
  findMetric,
  PackedTexts,
  pairClasses,
  type ClassPredictions,
} from '../../shared/evaluation/index.js';
import { answerOf, drawScores } from './drawn-scores.js';

/** Milliseconds of one round. */
export interface Round {
  readonly metrics: number;
  readonly intervals: number;
}

/** Measures one size, and sends its rounds to the process that started it. */
function main(): void {
  const [rows, rounds] = process.argv.slice(2).map(Number) as [number, number];
  const drawn = drawScores(rows);
  const candidate = predictionsOf(drawn.labels, drawn.candidate);
  const baseline = predictionsOf(drawn.labels, drawn.baseline);
  process.send!(Array.from({ length: rounds }, () => judge(candidate, baseline)));
}

function predictionsOf(labels: Int32Array, scores: Float64Array): ClassPredictions {
  return {
    task: 'classification',
    // Ids only matter to pairing, which comes before.
    ids: PackedTexts.of([]),
    weights: null,
    columns: new Map(),
    source: '',
    classes: ['0', '1'],
    labels,
    predicted: Int32Array.from(scores, answerOf),
    scores: [scores.map((score) => 1 - score), scores],
    positive: '1',
  };
}

/** Every metric of both sides, then the paired interval of every metric that has one. */
function judge(candidate: ClassPredictions, baseline: ClassPredictions): Round {
  const start = performance.now();
  const [after, before] = [new ClassEvidence(candidate), new ClassEvidence(baseline)];
  const { metrics } = evaluateEvidence(after, '');
  evaluateEvidence(before, '');
  const compared = performance.now();
  const pair = pairClasses(after, before);
  for (const name of COMPARABLE_METRICS) {
    if (metrics[name] === undefined) continue;
    const choice = { metric: findMetric(name)!, class: null };
    compareMetric(pair, choice, { confidence: 0.95, groups: null, seed: '' });
  }
  return { metrics: compared - start, intervals: performance.now() - compared };
}

main();
