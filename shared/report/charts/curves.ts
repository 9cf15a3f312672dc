import type { EpochRecord } from '../../package/history.js';

/** A figure that training reports by epoch. */
export interface Curve {
  readonly name: string;
  /** Of the axis, with the unit. */
  readonly label: string;
  /** True where 1 is the best there is; the others begin at zero. */
  readonly isShare: boolean;
  readonly lines: readonly CurveLine[];
}

export interface CurveLine {
  readonly name: string;
  /** Class of the line. */
  readonly line: string;
  /** Null where it was not recorded. */
  readonly value: (record: EpochRecord) => number | null;
}

export const CURVES: readonly Curve[] = [
  {
    name: 'Loss',
    label: 'loss',
    isShare: false,
    lines: [validation((record) => record.valLoss), training((record) => record.loss)],
  },
  {
    name: 'Accuracy',
    label: 'accuracy (share of examples)',
    isShare: true,
    lines: [validation((record) => record.valAccuracy), training((record) => record.accuracy)],
  },
  {
    name: 'Mean absolute error',
    label: 'mean absolute error',
    isShare: false,
    lines: [validation((record) => record.valMae), training((record) => record.mae)],
  },
  {
    name: 'Learning rate',
    label: 'learning rate',
    isShare: false,
    lines: [
      { name: "at the epoch's end", line: 'validation', value: (record) => record.learningRate ?? null },
    ],
  },
];

type Recorded = (record: EpochRecord) => number | null | undefined;

function validation(value: Recorded): CurveLine {
  return { name: 'validation', line: 'validation', value: (record) => value(record) ?? null };
}

function training(value: Recorded): CurveLine {
  return { name: 'training', line: 'training', value: (record) => value(record) ?? null };
}
