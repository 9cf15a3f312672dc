import { compare, type Comparison, type Inheritance } from '../../../shared/comparison/index.js';
import type { RuleResult } from '../../../shared/gate/verdict.js';
import type { TrainingHistory } from '../../../shared/package/history.js';
import type { SearchRecord, TrialRecord } from '../../../shared/package/search.js';
import {
  baseline,
  candidate,
  classPredictions,
  comparisonInput,
  floor,
  rule,
  verdict,
  type Row,
} from '../comparison/builders.js';

import { resources } from '../../fixtures/resources.js';

export { floor, rule } from '../comparison/builders.js';

const runUrl = 'https://github.com/acme/digits/actions/runs/1';
const RUN = { headSha: '3f2a91c4d5e6', mergeBaseSha: null, runUrl };
const classes = ['cat', 'dog', 'owl'];

function answers(wrongFrom: number): Row[] {
  return Array.from({ length: 12 }, (_, i): Row => {
    const label = classes[i % 3]!;
    const prediction = i < wrongFrom ? label : classes[(i + 1) % 3]!;
    return [`row-${i}`, label, prediction, classes.map((name) => (name === prediction ? 0.8 : 0.1))];
  });
}

/** Inheritance of which nothing is known. */
export const NO_INHERITANCE: Inheritance = {
  parents: [],
  tensors: null,
  table: null,
  alpha: null,
  weights: null,
  control: null,
  times: null,
};

export const history: TrainingHistory = {
  chosenEpoch: 2,
  epochs: [
    { epoch: 1, loss: 2, accuracy: 0.4, valLoss: 2.2, valAccuracy: 0.3 },
    { epoch: 2, loss: 1, accuracy: 0.8, valLoss: 1.2, valAccuracy: 0.7 },
    { epoch: 3, loss: 0.5, accuracy: 0.9, valLoss: 1.4, valAccuracy: 0.6 },
  ],
};

const GPU = {
  name: 'NVIDIA H100',
  driver: '550.54',
  memoryBytes: 80 * 2 ** 30,
  peakMemoryBytes: 3 * 2 ** 30,
  meanUtilisation: 0.87,
  joules: 12_345,
};
/** Six trials: three that ended, of which the third is the best, two that were stopped, one that failed. */
export function searchRecord(overrides: Partial<SearchRecord> = {}): SearchRecord {
  const trial = (number: number, rate: number, layer: string, value: number | null): TrialRecord => ({
    number,
    values: { 'training.optimizer.adam.learning_rate': rate, 'model.layers.0': layer },
    state: value === null ? 'failed' : number > 3 ? 'stopped' : 'completed',
    value,
    epochs: number > 3 ? 2 : 8,
    ...(value === null && { reason: 'training with seed 42 diverged' }),
  });
  return {
    schema: 'heirloom.dev/search/v1',
    strategy: 'bayesian',
    metric: 'val_accuracy',
    seed: 42,
    space: {
      'training.optimizer.adam.learning_rate': { log_uniform: [0.0001, 1] },
      'model.layers.0': { choice: ['flatten', 'dense'] },
    },
    stop: { median: { warm_up: 1 } },
    trials: [
      trial(1, 0.001, 'flatten', 0.8),
      trial(2, 0.0001, 'dense', 0.4),
      trial(3, 0.01, 'dense', 0.9),
      trial(4, 0.03, 'flatten', 0.5),
      trial(5, 0.1, 'dense', 0.3),
      trial(6, 1, 'dense', null),
    ],
    best: 3,
    ...overrides,
  };
}

/** A comparison with every section filled; parts are replaced by `overrides`. */
export function fullComparison(overrides: Partial<Comparison> = {}): Comparison {
  const tensors = [
    { name: 'conv', sha256: 'c1', origin: 'frozen' },
    { name: 'dense', sha256: 'd1', origin: 'trained' },
  ];
  const judged = verdict({
    verdict: 'fail',
    headline: '1 of 2 rules failed: accuracy fell 5.8 points (proven)',
    rules: [
      floor(),
      rule({
        outcome: 'fail-proven',
        candidate: 0.816,
        baseline: 0.874,
        difference: -0.058,
        interval: [-0.072, -0.044],
        limit: -0.03,
      }),
    ],
    metrics: {
      candidate: { accuracy: 0.816, log_loss: 0.41 },
      baseline: { accuracy: 0.874, log_loss: 0.39 },
    },
  });
  const comparison = compare(
    comparisonInput({
      verdict: judged,
      candidate: candidate({
        predictions: classPredictions(classes, answers(6)),
        history,
        runHistories: [history],
        resources: resources({ gpus: [GPU] }),
        recipe: { training: { epochs: 20 } },
        search: searchRecord(),
        parents: [{ digest: baseline().digest, reference: 'digits@v1.0.0', mode: 'fine-tune' }],
        tensors,
      }),
      baseline: baseline({
        predictions: classPredictions(classes, answers(9)),
        history,
        resources: resources({ seconds: 100, control: { trainingSeconds: 12 } }),
        recipe: { training: { epochs: 12 } },
        tensors,
      }),
      context: { ...RUN, reproduce: 'heirloom compare-to-baseline' },
    }),
  );
  return { ...comparison, ...overrides };
}

/** Puts hostile texts wherever a comparison carries the user's data. */
export function withTexts(comparison: Comparison, a: string, b: string, c: string): Comparison {
  return {
    ...comparison,
    gate: a,
    headline: b,
    cautions: [a, c],
    override: { by: a, reason: b, expires: c },
    candidate: { ...comparison.candidate, reference: c, name: a },
    baseline: comparison.baseline && { ...comparison.baseline, reference: a, how: c },
    context: { headSha: a, mergeBaseSha: b, runUrl: `https://ci.example/${b}`, reproduce: `run ${c}` },
    rules: comparison.rules.map((one, i) => ({
      ...one,
      name: a,
      metric: c,
      class: i === 0 ? b : null,
      slice: i === 0 ? b : null,
      message: c,
      outcome: i === 0 ? 'error' : one.outcome,
    })),
    rows: comparison.rows.map((row) => ({ ...row, name: b })),
    flips: comparison.flips && {
      ...comparison.flips,
      mostCommonBreak: { label: a, prediction: b, count: 3 },
      examples: [{ id: a, label: b, baseline: c, candidate: a, score: 0.5 }],
    },
    confusion: comparison.confusion && { ...comparison.confusion, classes: [a, b, c] },
    perClass: comparison.perClass.map((row) => ({ ...row, name: c })),
    resources: {
      candidate: resources({
        backend: a,
        processor: { name: b, threads: 2 },
        gpus: [{ ...GPU, name: c, driver: a }],
      }),
      baseline: null,
    },
    roc: { positive: a, candidate: { auc: 0.5, points: [] }, baseline: null },
    calibration: comparison.calibration && { ...comparison.calibration, of: b },
    inheritance: {
      ...NO_INHERITANCE,
      parents: [{ digest: c, reference: b, mode: a }],
      table: [{ tensor: a, shape: [2], state: 'loaded', from: { parent: c, tensor: b }, why: a }],
    },
    search: {
      ...searchRecord(),
      space: { [a]: { choice: [b, c] } },
      trials: searchRecord().trials.map((trial) => ({ ...trial, values: { [a]: b }, reason: c })),
    },
    recipe: { candidate: { [a]: b }, differences: [{ kind: 'changed', path: a, baseline: b, candidate: c }] },
  };
}

/** Rules of which the one on slices gave a result for each of 14 countries: one failed, one is undecided. */
export function slicedRules(): RuleResult[] {
  const slice = (country: string, overrides: Partial<RuleResult>) =>
    rule({
      name: 'slices recall',
      kind: 'slices',
      metric: 'recall',
      slice: `country=${country}`,
      rows: 900,
      ...overrides,
    });
  const passing = Array.from({ length: 11 }, (_, i) =>
    slice(`P${i}`, { difference: 0.001 * i, interval: [0.001 * i - 0.01, 0.001 * i + 0.01] }),
  );
  return [
    slice('BR', {
      rows: 812,
      outcome: 'fail-proven',
      baseline: 0.8741,
      candidate: 0.8164,
      difference: -0.0577,
      interval: [-0.0718, -0.0441],
      limit: -0.03,
      message: 'recall fell 5.8 points on country=BR; proven (Holm p=0.007 of 13 slices); train again.',
    }),
    slice('MT', {
      rows: 64,
      outcome: 'underpowered',
      supports: 0.11,
      limit: -0.03,
      difference: -0.016,
      interval: [-0.094, 0.047],
    }),
    slice('XX', { rows: 9, outcome: 'underpowered', informational: true, difference: null, interval: null }),
    ...passing,
    rule(),
  ];
}
