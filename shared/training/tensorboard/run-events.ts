import { join } from 'node:path';
import type { EpochRecord } from '../../package/history.js';
import { EventFile } from './event-file.js';

/** Writes what each epoch of a run brought. */
export type RunEvents = (record: EpochRecord) => void;

/**
 * TensorBoard's event files of one run: the folders `train` and `validation`, where the same figure has the same name,
 * so that TensorBoard draws both in one chart.
 */
export function runEvents(folder: string, now: () => Date): RunEvents {
  const train = new EventFile(join(folder, 'train'), now);
  const validation = new EventFile(join(folder, 'validation'), now);
  return (epoch) => {
    const { loss, accuracy, mae, valLoss, valAccuracy, valMae, learningRate } = epoch;
    train.append(epoch.epoch, known({ loss, accuracy, mae, learning_rate: learningRate }));
    if (valLoss !== null)
      validation.append(epoch.epoch, known({ loss: valLoss, accuracy: valAccuracy, mae: valMae }));
  };
}

function known(values: Readonly<Record<string, number | null | undefined>>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, number] => typeof entry[1] === 'number'),
  );
}
