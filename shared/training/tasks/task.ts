import type { Tensor } from '@tensorflow/tfjs-core';
import type { Tf } from '../../backends/index.js';
import type { EpochRecord } from '../../package/history.js';

/** What training has to know of a kind of answer. A row is one of the dataset's. */
export interface TrainingTask {
  /** Numbers that the trained part of the model gives for a row. */
  readonly width: number;
  /** Numbers that are learnt from, for a row; default: the width. */
  readonly targetWidth?: number;
  /** The loss of each row, shape [rows], to be differentiated. @param targets, outputs  shape [rows, targetWidth], [rows, width] */
  losses(tf: Tf, targets: Tensor, outputs: Tensor): Tensor;
  /** Writes what the trained part should give for a row: `targetWidth` numbers at `offset`, which are zero before. */
  writeTarget(row: number, out: Float32Array, offset: number): void;
  /** The loss and the figure of one row. @param outputs  shape [width], of the trained part */
  judge(row: number, outputs: Float32Array): Judged;
  /** An epoch's means under the names that history.json has for them. @param validation  null without such rows */
  record(training: Judged, validation: Judged | null): Omit<EpochRecord, 'epoch'>;
  /** The label and the answer of a row, as predictions.csv writes them. @param answer  of the whole model, shape [width] */
  answer(row: number, answer: Float32Array): Answered;
}

/** Of one row, or the mean of several. */
export interface Judged {
  readonly loss: number;
  /** What is followed beside the loss: accuracy or absolute error. */
  readonly figure: number;
}

export interface Answered {
  readonly label: string;
  readonly prediction: string | number;
  readonly scores: readonly number[];
}
