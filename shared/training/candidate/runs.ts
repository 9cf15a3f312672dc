import type { Evaluation } from '../../evaluation/index.js';
import { meanOfValues, varianceOfValues } from '../../evaluation/statistics/index.js';
import { canonicalJson } from '../../files/index.js';
import type { Manifest, NewFile } from '../../package/index.js';
import type { TrainedRun } from '../one-run.js';

/** Metrics that a model card shows. */
export const SHOWN_METRICS: Readonly<Record<Manifest['task'], readonly string[]>> = {
  classification: ['accuracy', 'balanced_accuracy', 'f1_macro', 'log_loss', 'roc_auc', 'roc_auc_ovr_macro'],
  regression: ['mae', 'rmse', 'median_absolute_error', 'r2'],
};

/** Predictions and history of each run but the first, which predictions.csv and history.json hold. */
export function runFiles([, ...others]: readonly TrainedRun[]): NewFile[] {
  return others.flatMap((run) => filesOf(run, 'runs'));
}

/** The same of each run without the parents. */
export function controlFiles(runs: readonly TrainedRun[]): NewFile[] {
  return runs.flatMap((run) => filesOf(run, 'control'));
}

function filesOf({ seed, predictions, history }: TrainedRun, folder: string): NewFile[] {
  return [
    { path: `${folder}/${seed}.csv`, role: 'predictions', mediaType: 'text/csv', content: predictions },
    {
      path: `${folder}/${seed}.history.json`,
      role: 'history',
      mediaType: 'application/json',
      content: canonicalJson(history),
    },
  ];
}

/** The metric that a run is known by: accuracy of classes, the root mean squared error of a number. */
export function headlineOf({ task, metrics }: Evaluation): {
  readonly name: 'accuracy' | 'rmse';
  readonly value: number;
} {
  const name = task === 'classification' ? 'accuracy' : 'rmse';
  return { name, value: metrics[name]! };
}

/** "test accuracy over 3 runs: mean 0.9712, standard deviation 0.0031" */
export function runsSummary(runs: readonly Evaluation[]): string {
  const headlines = runs.map(headlineOf);
  const { mean, deviation } = spreadOf(headlines.map(({ value }) => value));
  return `test ${headlines[0]!.name} over ${runs.length} runs: mean ${fourDecimals(mean)}, standard deviation ${fourDecimals(deviation)}`;
}

/** The model card's section on a recipe that was trained several times; nothing where it was once. */
export function runsSection(
  runs: readonly Pick<TrainedRun, 'seed' | 'evaluation'>[],
  shown: readonly string[],
): string {
  if (runs.length === 1) return '';
  const metrics = shown.filter((metric) => runs.every(({ evaluation }) => metric in evaluation.metrics));
  const columns = metrics.map((metric) => runs.map(({ evaluation }) => evaluation.metrics[metric]!));
  const spreads = columns.map(spreadOf);
  const rows = [
    ...runs.map(({ seed }, at) => [String(seed), ...columns.map((values) => fourDecimals(values[at]!))]),
    ['mean', ...spreads.map(({ mean }) => fourDecimals(mean))],
    ['standard deviation', ...spreads.map(({ deviation }) => fourDecimals(deviation))],
  ];
  return `
## Runs

The recipe was trained ${runs.length} times, with everything but the seed equal. The model is that of seed ${runs[0]!.seed}; of the other runs the package holds the predictions. The standard deviation is that of single runs (divisor ${runs.length - 1}).

| ${['seed', ...metrics].join(' | ')} |
|${'---|'.repeat(metrics.length + 1)}
${rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}
`;
}

function fourDecimals(value: number): string {
  return value.toFixed(4);
}

/** Of two values or more. */
function spreadOf(values: readonly number[]): { readonly mean: number; readonly deviation: number } {
  return { mean: meanOfValues(values), deviation: Math.sqrt(varianceOfValues(values)) };
}
