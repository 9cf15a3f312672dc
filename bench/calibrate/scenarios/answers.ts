import { answersLosing, type AnswerModel } from '../draws/answers.js';
import type { Scenario } from '../scenario.js';

/** A fifth is positive, and a quarter of those is missed. */
const two: AnswerModel = { priors: [0.8, 0.2], errors: [0.06, 0.25], anew: 0.3 };
const three: AnswerModel = { priors: [0.5, 0.3, 0.2], errors: [0.08, 0.15, 0.25], anew: 0.3 };
const ten: AnswerModel = {
  priors: new Array<number>(10).fill(0.1),
  errors: new Array<number>(10).fill(0.15),
  anew: 0.3,
};

interface Judged {
  readonly metric: string;
  /** How gate.yml names it. */
  readonly written: string;
  readonly model: AnswerModel;
  readonly focus?: number;
  /** Rows and the margin that so many rows are asked to hold. */
  readonly sizes: readonly (readonly [rows: number, margin: number])[];
}

const judged: Readonly<Record<string, readonly Judged[]>> = {
  'accuracy and recall': [
    {
      metric: 'accuracy',
      written: 'metric: accuracy',
      model: two,
      sizes: [
        [100, 0.1],
        [300, 0.05],
        [500, 0.03],
        [1000, 0.02],
        [2000, 0.01],
        [2000, 0.02],
        [10_000, 0.01],
      ],
    },
    {
      metric: 'recall',
      written: 'metric: recall',
      model: two,
      focus: 1,
      sizes: [
        [500, 0.15],
        [2000, 0.08],
        [10_000, 0.03],
      ],
    },
  ],
  'confusion matrix, two classes': [
    ...['precision', 'f1'].map((metric) => ({
      metric,
      written: `metric: ${metric}`,
      model: two,
      focus: 1,
      sizes: [
        [100, 0.2],
        [300, 0.12],
        [1000, 0.06],
        [3000, 0.04],
      ] as const,
    })),
    ...['f1_macro', 'balanced_accuracy', 'matthews_corrcoef', 'cohen_kappa'].map((metric) => ({
      metric,
      written: `metric: ${metric}`,
      model: two,
      sizes: [
        [100, 0.15],
        [300, 0.1],
        [1000, 0.05],
        [3000, 0.03],
      ] as const,
    })),
  ],
  'confusion matrix, several classes': [
    ...['f1_macro', 'balanced_accuracy', 'matthews_corrcoef', 'cohen_kappa'].map((metric) => ({
      metric,
      written: `metric: ${metric}`,
      model: three,
      sizes: [
        [100, 0.15],
        [300, 0.08],
        [1000, 0.05],
      ] as const,
    })),
    ...['f1_macro', 'balanced_accuracy'].map((metric) => ({
      metric,
      written: `metric: ${metric}`,
      model: ten,
      sizes: [
        [300, 0.08],
        [1000, 0.04],
        [10_000, 0.015],
      ] as const,
    })),
  ],
};

export const answerScenarios: readonly Scenario[] = Object.entries(judged).flatMap(([kind, metrics]) =>
  metrics.flatMap(({ metric, written, model, focus, sizes }) =>
    sizes.map(([rows, margin]) => ({
      kind,
      subject: `${metric}, ${model.priors.length} classes`,
      size: `${rows} rows`,
      gate: `no_regression: {${written}, margin: ${margin}}`,
      margin: String(margin),
      atLimit: answersLosing(model, metric, focus ?? null, margin, rows),
      fit: answersLosing(model, metric, focus ?? null, 0, rows),
      cost: 1 + rows / 1000,
    })),
  ),
);
