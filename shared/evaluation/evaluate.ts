import { fingerprint } from './fingerprint.js';
import { ClassEvidence } from './metrics/class-evidence.js';
import { classMetrics, regressionMetrics } from './metrics/index.js';
import { countsOf, f1Of, precisionOf, recallOf } from './metrics/per-class.js';
import type { ClassPredictions, NumberPredictions, Predictions } from './predictions.js';

export interface ClassReport {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Rows of the class. */
  readonly support: number;
}

/** What `heirloom metrics --json` prints. */
export interface Evaluation {
  readonly task: Predictions['task'];
  readonly rows: number;
  /** Empty for regression. */
  readonly classes: readonly string[];
  readonly positive: string | null;
  readonly fingerprint: string;
  /** By metric name; a metric that is undefined for these rows is absent. */
  readonly metrics: Readonly<Record<string, number>>;
  readonly perClass: Readonly<Record<string, ClassReport>>;
  /** Rows are true classes, columns predicted ones, both in `classes` order; empty for regression. */
  readonly confusionMatrix: readonly (readonly number[])[];
}

/** Every metric that is defined for these predictions. */
export function evaluate(predictions: Predictions): Evaluation {
  const common = { rows: predictions.ids.length, fingerprint: fingerprint(predictions) };
  return predictions.task === 'classification'
    ? { ...common, ...evaluateClasses(predictions) }
    : { ...common, ...evaluateNumbers(predictions) };
}

type TaskPart = Omit<Evaluation, 'rows' | 'fingerprint'>;

function evaluateClasses(predictions: ClassPredictions): TaskPart {
  const evidence = new ClassEvidence(predictions);
  const { classes, positive, scores, task } = predictions;
  const { confusion } = evidence;
  const computable = classMetrics.filter((metric) => scores !== null || !metric.needsScores);
  return {
    task,
    classes,
    positive,
    metrics: defined(computable.map(({ name, compute }) => [name, compute(evidence)])),
    perClass: Object.fromEntries(
      classes.map((name, k) => {
        const counts = countsOf(confusion, k);
        return [
          name,
          {
            precision: precisionOf(counts),
            recall: recallOf(counts),
            f1: f1Of(counts),
            support: counts.actual,
          },
        ];
      }),
    ),
    confusionMatrix: classes.map((_, k) =>
      Array.from(confusion.cells.subarray(k * classes.length, (k + 1) * classes.length)),
    ),
  };
}

function evaluateNumbers(predictions: NumberPredictions): TaskPart {
  // A row that the candidate left out has no error that could be counted, so no error over all rows exists.
  const isComplete = !predictions.predicted.some((predicted) => Number.isNaN(predicted));
  return {
    task: predictions.task,
    classes: [],
    positive: null,
    metrics: defined(
      regressionMetrics.map(({ name, compute }) => [name, isComplete ? compute(predictions) : null]),
    ),
    perClass: {},
    confusionMatrix: [],
  };
}

function defined(values: readonly (readonly [string, number | null])[]): Record<string, number> {
  return Object.fromEntries(
    values.filter((entry): entry is [string, number] => entry[1] !== null && Number.isFinite(entry[1])),
  );
}
