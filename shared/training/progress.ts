import type { Host } from '../host/host.js';
import type { EpochRecord } from '../package/history.js';
import { count } from '../report/numbers.js';
import { duration } from '../report/quantities.js';
import type { EpochSpeed } from './fit.js';
import type { Pace } from './pace.js';

/** One of the runs that a recipe is trained with. */
export interface Place {
  readonly seed: number;
  /** From 1. */
  readonly number: number;
  /** How many runs there are. */
  readonly of: number;
  /** Whether it trains without the parents, for comparison. */
  readonly control?: boolean;
}

/** What a run has before it. */
export interface Course {
  readonly place: Place;
  /** Epochs of one run. */
  readonly epochs: number;
  /** What a row is called: "rows", "images". */
  readonly unit: string;
}

/** " run 2 of 3, seed 43" behind a word, " from scratch, run 2 of 3, seed 43"; nothing where there is one run only. */
export function runWords({ seed, number, of, control = false }: Place): string {
  const run = of === 1 ? '' : ` run ${number} of ${of}, seed ${seed}`;
  return control ? ` from scratch${run && `,${run}`}` : run;
}

/** One line an epoch: losses, accuracies or errors, pace and the time that is left for all runs. */
export function epochLine(record: EpochRecord, { place, epochs, unit }: Course, speed: EpochSpeed): string {
  const epochsLeft = epochs - record.epoch + (place.of - place.number) * epochs;
  const parts = [
    ...(place.of === 1 ? [] : [`run ${place.number}/${place.of}`]),
    `epoch ${String(record.epoch).padStart(String(epochs).length)}/${epochs}`,
    `loss ${record.loss.toFixed(4)}`,
    ...figure('accuracy', record.accuracy),
    ...figure('mae', record.mae),
    ...figure('val_loss', record.valLoss),
    ...figure('val_accuracy', record.valAccuracy),
    ...figure('val_mae', record.valMae),
    `${count(speed.rowsPerSecond)} ${unit}/s`,
    `ETA ${duration(speed.secondsPerEpoch * epochsLeft)}`,
  ];
  return parts.join('  ');
}

/** "1,450 images/s  ETA 2 min 5 s" within an epoch; the time is that of all runs. */
export function paceText(pace: Pace, { place, unit }: Course): string {
  const secondsLeft = pace.secondsLeft + (place.of - place.number) * pace.secondsPerRun;
  return `${count(pace.rowsPerSecond)} ${unit}/s  ETA ${duration(secondsLeft)}`;
}

function figure(name: string, value: number | null | undefined): string[] {
  return value === null || value === undefined ? [] : [`${name} ${value.toFixed(4)}`];
}

/** Why training ended when it did. */
export function logEnd(host: Host, ran: number, epochs: number, chosenEpoch: number | null): void {
  if (chosenEpoch === null) return;
  const stop = ran < epochs ? `stopped after epoch ${ran} of ${epochs}` : `ran to epoch ${epochs}`;
  host.info(`early stopping: ${stop}, kept the weights of epoch ${chosenEpoch}`);
}
