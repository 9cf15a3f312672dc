import { answersLosing, type AnswerModel } from '../draws/answers.js';
import { errorsLosing } from '../draws/errors.js';
import { partsLosing, type Parts } from '../draws/parts.js';
import { probabilitiesLosing } from '../draws/probabilities.js';
import { scoresOf, separationOfArea } from '../draws/scores.js';
import type { Draw, Scenario } from '../scenario.js';

const model: AnswerModel = { priors: [0.6, 0.4], errors: [0.1, 0.1], anew: 0.3 };
/** Where the loss is that a candidate has at the limit. */
const accuracy = (loss: number, rows: number): Draw => answersLosing(model, 'accuracy', null, loss, rows);

/** The baseline as the better one. */
function gaining(draw: Draw): Draw {
  return (random) => {
    const { candidate, baseline } = draw(random);
    return { candidate: baseline!, baseline: { ...candidate, how: 'named' } };
  };
}

const slices: Scenario[] = [
  { rows: 1200, margin: 0.1 },
  { rows: 2400, margin: 0.1 },
  { rows: 6000, margin: 0.05 },
].map(({ rows, margin }) => ({
  kind: 'twelve slices, by Holm',
  subject: 'accuracy, one slice at its limit',
  size: `12 × ${rows / 12} rows`,
  gate: `slices: {by: [part], min_n: 100, no_regression: {metric: accuracy, margin: ${margin}}}`,
  margin: String(margin),
  atLimit: partsLosing({ parts: 12, rows, right: 0.9, anew: 0.3, loss: margin, losing: 1 }),
  fit: partsLosing({ parts: 12, rows, right: 0.9, anew: 0.3, loss: 0, losing: 0 }),
  cost: rows / 300,
}));

/** All slices lose what is just tolerated: Holm keeps the chance that any of them fails. */
const allSlicesAtLimit: Scenario = {
  ...slices[1]!,
  subject: 'accuracy, all slices at their limit',
  atLimit: partsLosing({ parts: 12, rows: 2400, right: 0.9, anew: 0.3, loss: 0.1, losing: 12 }),
};

const gaps: Scenario[] = (
  [
    [2, 600, 0.1],
    [5, 3000, 0.15],
  ] as const
).map(([parts, rows, max]) => {
  const shape: Parts = { parts, rows, right: 0.8, anew: 0.3, loss: max, losing: 1 };
  return {
    kind: 'other rules',
    subject: `gap of accuracy, ${parts} groups`,
    size: `${rows} rows`,
    gate: `gap: {by: part, metric: accuracy, max: ${max}}`,
    margin: String(max),
    atLimit: partsLosing({ ...shape, anew: 1 }),
    fit: partsLosing({ ...shape, loss: 0, losing: 0 }),
    cost: rows / 500,
  };
});

/** Of the candidate's accuracy of 0.9: answers of its own alone. */
const floors: Scenario[] = [
  {
    kind: 'floors that ask for proof',
    subject: 'accuracy',
    size: '300 rows',
    gate: 'floor: {metric: accuracy, min: 0.9, certainty: proven}',
    margin: 'at least 0.9',
    atLimit: accuracy(0, 300),
    fit: answersLosing({ ...model, errors: [0.03, 0.03] }, 'accuracy', null, 0, 300),
  },
  {
    kind: 'floors that ask for proof',
    subject: 'f1',
    size: '1000 rows',
    gate: 'floor: {metric: f1, min: 0.878048780487805, certainty: proven}',
    margin: 'at least 0.878',
    // 2 × 0.36 / (0.4 + 0.42)
    atLimit: answersLosing(model, 'f1', 1, 0, 1000),
    fit: answersLosing({ ...model, errors: [0.05, 0.05] }, 'f1', 1, 0, 1000),
    cost: 2,
  },
  {
    kind: 'floors that ask for proof',
    subject: 'roc_auc',
    size: '100 + 400 rows',
    gate: 'floor: {metric: roc_auc, min: 0.85, certainty: proven}',
    margin: 'at least 0.85',
    atLimit: scoresOf({ baseline: 1, candidate: separationOfArea(0.85) }, 100, 400),
    fit: scoresOf({ baseline: 1, candidate: separationOfArea(0.93) }, 100, 400),
    cost: 2,
  },
  {
    kind: 'floors that ask for proof',
    subject: 'mae, heavy tails',
    size: '100 rows',
    gate: `floor: {metric: mae, max: ${1.2 * Math.sqrt(2 / Math.PI)}, certainty: proven}`,
    margin: 'at most 0.957',
    atLimit: errorsLosing('mae', 0, 100, 'heavy'),
    fit: errorsLosing('mae', -0.45, 100, 'heavy'),
  },
];

const others: Scenario[] = [
  {
    kind: 'other rules',
    subject: 'equivalence of accuracy, loss',
    size: '2000 rows',
    gate: 'equivalence: {metric: accuracy, margin: 0.025}',
    margin: '±0.025',
    atLimit: accuracy(0.025, 2000),
    fit: accuracy(0, 2000),
    cost: 3,
  },
  {
    kind: 'other rules',
    subject: 'equivalence of accuracy, gain',
    size: '2000 rows',
    gate: 'equivalence: {metric: accuracy, margin: 0.025}',
    margin: '±0.025',
    atLimit: gaining(accuracy(0.025, 2000)),
    fit: accuracy(0, 2000),
    cost: 3,
  },
  {
    kind: 'other rules',
    subject: 'improvement of accuracy, none',
    size: '2000 rows',
    gate: 'improvement: {metric: accuracy}',
    margin: 'any gain',
    atLimit: accuracy(0, 2000),
    fit: gaining(accuracy(0.04, 2000)),
    cost: 3,
  },
  {
    kind: 'other rules',
    subject: 'improvement of log_loss, none',
    size: '1000 rows',
    gate: 'improvement: {metric: log_loss}',
    margin: 'any gain',
    atLimit: probabilitiesLosing('log_loss', 0, 1000),
    fit: gaining(probabilitiesLosing('log_loss', 0.1, 1000)),
    cost: 3,
  },
  {
    kind: 'other rules',
    subject: 'churn, half of it when fit',
    size: '1000 rows',
    gate: 'churn: {max: 0.054}',
    margin: '0.054',
    // Two answers of their own differ by 2 × 0.9 × 0.1.
    atLimit: accuracy(0, 1000),
    fit: answersLosing({ ...model, anew: 0.15 }, 'accuracy', null, 0, 1000),
    cost: 2,
  },
  {
    kind: 'other rules',
    subject: 'too_good by accuracy, leaked labels at the limit',
    size: '500 rows',
    gate: 'too_good: {metric: accuracy, by: 0.1}',
    margin: '0.1',
    atLimit: gaining(accuracy(0.1, 500)),
    fit: accuracy(0, 500),
  },
];

export const ruleScenarios: readonly Scenario[] = [
  ...slices,
  allSlicesAtLimit,
  ...floors,
  ...gaps,
  ...others,
];
