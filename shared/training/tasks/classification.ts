import type { ClassTarget } from '../../data/index.js';
import { argmax } from '../../evaluation/argmax.js';
import { shortest } from '../../models/index.js';
import type { TrainingTask } from './task.js';

/** Float32 scores are clipped this far from 0 and 1, as Keras does. */
const CLIP = 1e-7;

/** Learns classes by cross-entropy. */
export function classification({ classes, labels }: ClassTarget): TrainingTask {
  return {
    width: classes.length,
    losses: (tf, targets, outputs) =>
      tf.neg(tf.sum(tf.mul(targets, tf.log(tf.clipByValue(outputs, CLIP, 1 - CLIP))), 1)),
    writeTarget: (row, out, offset) => {
      out[offset + labels[row]!] = 1;
    },
    judge: (row, outputs) => {
      const label = labels[row]!;
      return {
        loss: -Math.log(Math.min(Math.max(outputs[label]!, CLIP), 1 - CLIP)),
        figure: argmax(outputs) === label ? 1 : 0,
      };
    },
    record: (training, validation) => ({
      loss: training.loss,
      accuracy: training.figure,
      valLoss: validation && validation.loss,
      valAccuracy: validation && validation.figure,
    }),
    answer: (row, answer) => ({
      label: classes[labels[row]!]!,
      prediction: classes[argmax(answer)]!,
      scores: Array.from(answer, shortest),
    }),
  };
}
