import type { NumberTarget } from '../../data/index.js';
import { shortest, type LabelScale } from '../../models/index.js';
import type { TrainingTask } from './task.js';

/**
 * Learns a number by squared error.
 * @param scale  of the trained part's outputs; null where they are in the label's own unit
 */
export function regression({ values, texts }: NumberTarget, scale: LabelScale | null): TrainingTask {
  const { mean, deviation } = scale ?? { mean: 0, deviation: 1 };
  const scaled = (row: number): number => (values[row]! - mean) / deviation;
  return {
    width: 1,
    losses: (tf, targets, outputs) => tf.mean(tf.squaredDifference(outputs, targets), 1),
    writeTarget: (row, out, offset) => {
      out[offset] = scaled(row);
    },
    judge: (row, [output]) => {
      const error = Math.abs(output! - scaled(row));
      return { loss: error * error, figure: error };
    },
    record: (training, validation) => ({
      loss: training.loss,
      mae: training.figure * deviation,
      valLoss: validation && validation.loss,
      valMae: validation && validation.figure * deviation,
    }),
    answer: (row, [answer]) => ({ label: texts.at(row)!, prediction: shortest(answer!), scores: [] }),
  };
}
