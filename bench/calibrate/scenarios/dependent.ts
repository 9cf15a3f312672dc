import { answersLosing } from '../draws/answers.js';
import { clusteredAnswers, clusteredErrors, drawWeights } from '../draws/clusters.js';
import { errorsLosing } from '../draws/errors.js';
import { runsLosing } from '../draws/runs.js';
import { scoresOf, separationOfArea } from '../draws/scores.js';
import type { Scenario } from '../scenario.js';

const clusters: Scenario[] = [15, 30, 60].flatMap((groups) => {
  const shared = { kind: 'groups of ten rows', size: `${groups} groups`, cost: 1 + groups / 100 };
  const gateOf = (metric: string, margin: number) =>
    `predictions: {group: group}\nrules:\n  - no_regression: {metric: ${metric}, margin: ${margin}}`;
  const answers = 0.15;
  const errors = Number((3 / Math.sqrt(groups)).toFixed(2));
  return [
    {
      ...shared,
      subject: 'accuracy',
      margin: String(answers),
      gate: gateOf('accuracy', answers),
      atLimit: clusteredAnswers(groups, answers),
      fit: clusteredAnswers(groups, 0),
    },
    {
      ...shared,
      subject: 'mae',
      margin: String(errors),
      gate: gateOf('mae', errors),
      atLimit: clusteredErrors(groups, errors),
      fit: clusteredErrors(groups, 0),
    },
  ];
});

const model = { priors: [0.8, 0.2], errors: [0.06, 0.25], anew: 0.3 };

const weighted: Scenario[] = (
  [
    ['accuracy', 300, 0.06],
    ['accuracy', 2000, 0.02],
    ['f1', 300, 0.12],
    ['f1', 2000, 0.05],
    ['mae', 100, 0.15],
    ['mae', 1000, 0.05],
    ['roc_auc', 500, 0.04],
    ['roc_auc', 2000, 0.02],
  ] as const
).map(([metric, rows, margin]) => {
  const draw = (loss: number) => {
    const factsFor = (random: Parameters<typeof drawWeights>[0]) => ({ weights: drawWeights(random, rows) });
    if (metric === 'mae') return errorsLosing('mae', loss, rows, 'normal', factsFor);
    if (metric !== 'roc_auc')
      return answersLosing(model, metric, metric === 'f1' ? 1 : null, loss, rows, factsFor);
    const separations = { baseline: separationOfArea(0.85), candidate: separationOfArea(0.85 - loss) };
    return scoresOf(separations, rows / 5, (rows * 4) / 5, factsFor);
  };
  return {
    kind: 'weighted rows',
    subject: metric,
    size: `${rows} rows`,
    gate: `predictions: {weight: w}\nrules:\n  - no_regression: {metric: ${metric}, margin: ${margin}}`,
    margin: String(margin),
    atLimit: draw(margin),
    fit: draw(0),
    cost: 1 + rows / 300,
  };
});

const runs: Scenario[] = [3, 5, 10].map((count) => ({
  kind: 'several trainings a side',
  subject: 'accuracy',
  size: `${count} trainings, 2000 rows`,
  gate: `seeds: {min: ${count}, no_regression: {metric: accuracy, margin: 0.015}}`,
  margin: '0.015',
  atLimit: runsLosing(0.015, 2000, count),
  fit: runsLosing(0, 2000, count),
  cost: 3 * count,
}));

export const dependentScenarios: readonly Scenario[] = [...clusters, ...weighted, ...runs];
