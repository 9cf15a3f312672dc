import type { Tensor } from '@tensorflow/tfjs-core';
import type { Tf } from '../../backends/index.js';
import type { TrainingTask } from './task.js';

/** What a teacher says of the rows that are learnt. */
export interface Lesson {
  /** Row-major [rows of the dataset, width]: scores of the task's classes, or numbers in the label's own unit. */
  readonly answers: Float32Array;
  /** Of classes; 1 takes the scores as they are. */
  readonly temperature: number;
  /** Share of the teacher in the loss, 0..1. */
  readonly weight: number;
}

/** Scores are raised to a power, whose slope is infinite at 0. */
const LEAST_SCORE = 1e-7;

/**
 * Learns classes from the labels and from a teacher's scores: (1 − w) cross-entropy with the labels + w T² divergence
 * of both sides' scores softened by T (Hinton, Vinyals and Dean 2015, whose cross-entropy of soft scores has the same gradient). Scores s are softened to s^(1/T) / Σ s^(1/T), which
 * is the softmax of their logits divided by T.
 */
export function distilledClasses(task: TrainingTask, { answers, temperature, weight }: Lesson): TrainingTask {
  const { width } = task;
  return {
    ...task,
    targetWidth: 2 * width,
    losses: (tf, targets, outputs) => {
      const labels = tf.slice(targets, [0, 0], [-1, width]);
      const taught = soft(tf, tf.slice(targets, [0, width], [-1, width]), temperature);
      const learnt = soft(tf, outputs, temperature);
      const divergence = tf.sum(tf.mul(taught, tf.sub(tf.log(taught), tf.log(learnt))), 1);
      return tf.add(
        tf.mul(task.losses(tf, labels, outputs), 1 - weight),
        tf.mul(divergence, weight * temperature ** 2),
      );
    },
    writeTarget: (row, out, offset) => {
      task.writeTarget(row, out, offset);
      out.set(answers.subarray(row * width, (row + 1) * width), offset + width);
    },
  };
}

/** @param scores  shape [rows, width] */
function soft(tf: Tf, scores: Tensor, temperature: number): Tensor {
  const powers = tf.pow(tf.clipByValue(scores, LEAST_SCORE, 1), 1 / temperature);
  return tf.div(powers, tf.sum(powers, 1, true));
}

/**
 * Learns a number from the label and from a teacher's number: (1 − w) of the squared distance to the one, w to the other.
 * @param scaled  a number in the label's own unit as the trained part gives it
 */
export function distilledNumbers(
  task: TrainingTask,
  { answers, weight }: Lesson,
  scaled: (value: number) => number,
): TrainingTask {
  return {
    ...task,
    targetWidth: 2,
    losses: (tf, targets, outputs) => {
      const distance = (at: number) => task.losses(tf, tf.slice(targets, [0, at], [-1, 1]), outputs);
      return tf.add(tf.mul(distance(0), 1 - weight), tf.mul(distance(1), weight));
    },
    writeTarget: (row, out, offset) => {
      task.writeTarget(row, out, offset);
      out[offset + 1] = scaled(answers[row]!);
    },
  };
}
