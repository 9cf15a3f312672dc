import { describe, expect, it } from '@jest/globals';
import {
  ClassEvidence,
  compareMetric,
  findMetric,
  PackedTexts,
  pairClasses,
} from '../../../shared/evaluation/index.js';
import { latentOf, type Latent } from '../../../shared/explain/models/index.js';
import { decide } from '../../../shared/gate/decide.js';
import { explainRule } from './fixtures.js';

const ROWS = 600;
const PULL_REQUESTS = 100;
const CLASSES = ['a', 'b'];
const DISCORDANCE = 0.06;
const ACCURACY = 0.85;

/** Numbers in (0, 1), the same on every run (Numerical Recipes' generator). */
function uniforms(): () => number {
  let state = 12345;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state + 0.5) / 2 ** 32;
  };
}

/** Two equally good models on random rows, which differ and err as often as they happen to. */
function randomPair(random: () => number, { separation, correlation }: Latent) {
  // Box & Muller 1958.
  const normal = () => Math.sqrt(-2 * Math.log(random())) * Math.cos(2 * Math.PI * random());
  const labels = Int32Array.from({ length: ROWS }, () => (random() < 0.5 ? 0 : 1));
  const positive = [0, 1].map(() => new Float64Array(ROWS));
  for (let row = 0; row < ROWS; row++) {
    const [common, spread] = [Math.SQRT2 * normal(), labels[row] === 1 ? separation : -separation];
    for (const scores of positive) {
      const noise = Math.sqrt(correlation) * common + Math.sqrt(2 * (1 - correlation)) * normal();
      scores[row] = 1 / (1 + Math.exp(-separation * (spread + noise)));
    }
  }
  const [candidate, baseline] = positive.map(
    (scores) =>
      new ClassEvidence({
        task: 'classification',
        ids: PackedTexts.of([]),
        weights: null,
        columns: new Map(),
        source: '',
        classes: CLASSES,
        labels,
        predicted: Int32Array.from(scores, (score) => (score > 0.5 ? 1 : 0)),
        scores: [scores.map((score) => 1 - score), scores],
        positive: 'b',
      }),
  );
  return pairClasses(candidate!, baseline!);
}

describe('what is said of an equal model comes true in simulated pull requests', () => {
  const margins = { accuracy: 0.02, f1_macro: 0.02, roc_auc: 0.01, log_loss: 0.02, brier: 0.008 };
  const random = uniforms();
  const latent = latentOf(ACCURACY, DISCORDANCE, CLASSES.length);
  const pairs = Array.from({ length: PULL_REQUESTS }, () => randomPair(random, latent));

  it.each(Object.entries(margins))('by %s', (name, margin) => {
    const choice = { metric: findMetric(name)!, class: null };
    const found = pairs.map((pair) =>
      compareMetric(pair, choice, { confidence: 0.95, groups: null, seed: '' })!,
    );
    const proven = found.filter(
      (evidence) =>
        decide(evidence, { margin, confidence: 0.95, power: 0.8, minRows: 100 }) === 'pass-proven',
    );
    const { standardError, cases } = explainRule(`no_regression: {metric: ${name}, margin: ${margin}}`, {
      n: String(ROWS),
      discordance: String(DISCORDANCE),
      accuracy: String(ACCURACY),
    });
    const meanError = found.reduce((sum, evidence) => sum + evidence.standardError!, 0) / PULL_REQUESTS;
    expect(standardError! / meanError).toBeGreaterThan(0.9);
    expect(standardError! / meanError).toBeLessThan(1.1);
    // Three standard errors of a share of so many pull requests, at its widest.
    const reach = 3 * Math.sqrt(0.25 / PULL_REQUESTS);
    expect(Math.abs(cases[0]!.chances['pass-proven']! - proven.length / PULL_REQUESTS)).toBeLessThan(reach);
  });
});
