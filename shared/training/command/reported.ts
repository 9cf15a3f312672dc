import { join } from 'node:path';
import { UserError } from '../../errors/index.js';
import { readTextIfThere } from '../../files/index.js';
import type { EpochRecord, TrainingHistory } from '../../package/history.js';
import type { Reported } from '../../package/index.js';
import { refuseLink } from './outputs.js';

type Numbers = Readonly<Record<string, number>>;
type Line = Readonly<Record<string, number | null>>;

const MEND = 'Write a map of names and numbers, as in {"loss": 0.25}.';

/** What a command says of its own training; empty where it says nothing. @throws UserError naming file and line */
export async function readReported(out: string): Promise<Reported> {
  const [metricsPath, linesPath] = [join(out, 'metrics.json'), join(out, 'metrics.jsonl')];
  const [metrics, lines] = [await read(metricsPath), await read(linesPath)];
  return {
    ...(metrics !== null && { metrics: parseMetrics(metrics, metricsPath) }),
    ...(lines !== null && { lines: parseLines(lines, linesPath) }),
  };
}

async function read(path: string): Promise<string | null> {
  await refuseLink(path);
  return readTextIfThere(path);
}

/** metrics.json: a map of finite numbers. @throws UserError */
export function parseMetrics(text: string, file: string): Numbers {
  return mapIn(text, file, false) as Numbers;
}

/** metrics.jsonl: such a map a line; null is a number that there is none of. @throws UserError */
export function parseLines(text: string, file: string): Line[] {
  return text
    .split('\n')
    .flatMap((line, at) => (line.trim() === '' ? [] : [mapIn(line, `${file}:${at + 1}`, true)]));
}

/**
 * The course of training: a line an epoch, by Keras's names (`epoch`, `loss`, `accuracy`, `mae`, and the same with
 * `val_`; `learning_rate`). Null where a line has no `loss`, or the epochs are not counted upwards in whole numbers.
 */
export function historyOf({ lines = [] }: Reported): TrainingHistory | null {
  if (lines.length === 0) return null;
  const epochs = lines.map((line, at) => epochOf(line, at + 1));
  const areCounted = epochs.every(
    (record, at) =>
      record !== null && Number.isInteger(record.epoch) && record.epoch > (epochs[at - 1]?.epoch ?? 0),
  );
  return areCounted ? { epochs: epochs as EpochRecord[], chosenEpoch: null } : null;
}

function epochOf(line: Line, number: number): EpochRecord | null {
  const { epoch = number, loss, accuracy, mae, val_loss, val_accuracy, val_mae, learning_rate } = line;
  if (epoch === null || typeof loss !== 'number') return null;
  return {
    epoch,
    loss,
    ...(typeof accuracy === 'number' && { accuracy, valAccuracy: val_accuracy ?? null }),
    ...(typeof mae === 'number' && { mae, valMae: val_mae ?? null }),
    valLoss: val_loss ?? null,
    ...(typeof learning_rate === 'number' && { learningRate: learning_rate }),
  };
}

function mapIn(text: string, where: string, mayBeNull: boolean): Line {
  const value = jsonIn(text, where);
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new UserError('is not a map of numbers', MEND, where);
  for (const [name, number] of Object.entries(value)) {
    if (typeof number === 'number' && Number.isFinite(number)) continue;
    if (number === null && mayBeNull) continue;
    const found = typeof number === 'number' ? 'not finite' : 'not a number';
    throw new UserError(`"${name}" is ${found}`, MEND, where);
  }
  return value as Line;
}

function jsonIn(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Python's json writes these, and nothing else reads them.
    const notFinite = /[:[,]\s*(NaN|-?Infinity)\b/.exec(text);
    throw notFinite
      ? new UserError(
          `holds ${notFinite[1]}, which is no number`,
          'Leave such a number out, or mend the training.',
          where,
        )
      : new UserError('is not JSON', MEND, where);
  }
}
