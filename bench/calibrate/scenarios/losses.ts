import { errorsLosing } from '../draws/errors.js';
import { probabilitiesLosing } from '../draws/probabilities.js';
import { rareLosses } from '../draws/rare.js';
import type { Scenario } from '../scenario.js';

const probabilities: Scenario[] = (
  [
    ['log_loss', 100, 0.1],
    ['log_loss', 300, 0.05],
    ['log_loss', 1000, 0.03],
    ['log_loss', 5000, 0.015],
    ['brier', 100, 0.03],
    ['brier', 300, 0.02],
    ['brier', 1000, 0.01],
    ['brier', 5000, 0.004],
  ] as const
).map(([metric, rows, margin]) => ({
  kind: 'losses of probabilities',
  subject: metric,
  size: `${rows} rows`,
  gate: `no_regression: {metric: ${metric}, margin: ${margin}}`,
  margin: String(margin),
  atLimit: probabilitiesLosing(metric, margin, rows),
  fit: probabilitiesLosing(metric, 0, rows),
  cost: 1 + rows / 500,
}));

const rare: Scenario[] = (
  [
    [1000, 0.05],
    [3000, 0.05],
    [10_000, 0.02],
  ] as const
).map(([rows, margin]) => ({
  kind: 'losses of probabilities',
  subject: 'log_loss, rare large losses',
  size: `${rows} rows`,
  gate: `no_regression: {metric: log_loss, margin: ${margin}}`,
  margin: String(margin),
  atLimit: rareLosses(margin, rows),
  fit: rareLosses(0, rows),
  cost: 1 + rows / 500,
}));

const sizes = [
  [30, 0.3],
  [100, 0.15],
  [300, 0.08],
  [1000, 0.05],
] as const;

const errors: Scenario[] = (['mae', 'rmse', 'r2'] as const).flatMap((metric) =>
  (['normal', 'heavy'] as const).flatMap((tails) =>
    sizes.map(([rows, margin]) => ({
      kind: 'errors of numbers',
      subject: `${metric}, ${tails} tails`,
      size: `${rows} rows`,
      gate: `no_regression: {metric: ${metric}, margin: ${margin}}`,
      margin: String(margin),
      atLimit: errorsLosing(metric, margin, rows, tails),
      fit: errorsLosing(metric, 0, rows, tails),
      cost: 1 + rows / 1000,
    })),
  ),
);

export const lossScenarios: readonly Scenario[] = [...probabilities, ...rare, ...errors];
