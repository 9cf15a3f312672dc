import { beforeAll, describe, expect, it } from '@jest/globals';
import { evaluate } from '../../shared/evaluation/evaluate.js';
import { METRIC_NAMES } from '../../shared/evaluation/metrics/index.js';
import type { Predictions } from '../../shared/evaluation/predictions.js';
import { drawCases } from './scikit-learn-cases.js';
import { findScikitLearn, judgeByPeer, type PeerMetrics } from './scikit-learn-peer.js';

const python = await findScikitLearn();
if (python === null) {
  console.warn('skipped: no scikit-learn 1.9 or later, and "pip install scikit-learn==1.9.1" did not work');
}

const PEER_MILLISECONDS = 5 * 60_000;

/** Ours alone: scikit-learn has none. */
const OWN = ['ece'];

(python === null ? describe.skip : describe)('on random predictions scikit-learn', () => {
  const cases = drawCases();
  let answers: PeerMetrics[];
  beforeAll(() => {
    answers = judgeByPeer(
      python!,
      cases.map(({ predictions }) => predictions),
    );
  }, PEER_MILLISECONDS);

  it('gives the same metrics to 1e-12, and leaves the same ones undefined', () => {
    const off = cases.flatMap(({ name, predictions }, i) => {
      const { metrics } = evaluate(predictions);
      const names = new Set([...Object.keys(answers[i]!), ...Object.keys(metrics)]);
      return [...names]
        .filter((metric) => !OWN.includes(metric) && !isStricter(metric, predictions))
        .filter((metric) => !agree(metrics[metric] ?? null, answers[i]![metric] ?? null))
        .map((metric) => `${name}: ${metric} is ${metrics[metric]} instead of ${answers[i]![metric]}`);
    });
    expect(off).toEqual([]);
  });

  it('was asked for every metric, hundreds of times', () => {
    for (const metric of METRIC_NAMES.filter((name) => !OWN.includes(name))) {
      const values = answers.filter((answer) => typeof answer[metric] === 'number');
      expect([metric, values.length >= 8]).toEqual([metric, true]);
    }
    const values = answers.flatMap((answer) => Object.values(answer)).filter((value) => value !== null);
    expect(values.length).toBeGreaterThan(5000);
  });
});

/** Two of scikit-learn's means of areas pass over a class without rows; a gate must not. */
function isStricter(metric: string, predictions: Predictions): boolean {
  return (
    (metric.startsWith('roc_auc_ovo') || metric === 'roc_auc_ovr_weighted') &&
    predictions.task === 'classification' &&
    new Set(predictions.labels).size < predictions.classes.length
  );
}

function agree(ours: number | null, theirs: number | null): boolean {
  if (ours === null || theirs === null) return ours === theirs;
  return Math.abs(ours - theirs) <= 1e-12 * Math.max(1, Math.abs(theirs));
}
