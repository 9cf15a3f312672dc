import { doubleField, floatField, messageField, textField, wholeField } from './wire.js';

/** When and at which step: seconds since 1970, and the epoch from 1. */
export interface Moment {
  readonly seconds: number;
  readonly step: number;
}

// Field numbers are those of event.proto and summary.proto in TensorBoard's source (tensorboard/compat/proto).

/** The first event of every file. */
export function versionEvent(seconds: number): Buffer {
  return Buffer.concat([doubleField(1, seconds), textField(3, 'brain.Event:2')]);
}

/** A session begins: readers drop what earlier files have from this step on. */
export function startEvent(moment: Moment): Buffer {
  const START = 1;
  return Buffer.concat([...when(moment), messageField(7, [wholeField(1, START)])]);
}

/** Numbers for the tab "Scalars", by name. They are stored in single precision. */
export function scalarsEvent(moment: Moment, values: Readonly<Record<string, number>>): Buffer {
  const summary = Object.entries(values).map(([name, value]) => messageField(1, scalar(name, value)));
  return Buffer.concat([...when(moment), messageField(5, summary)]);
}

function scalar(name: string, value: number): Buffer[] {
  const plugin = messageField(1, [textField(1, 'scalars')]);
  return [textField(1, name), floatField(2, value), messageField(9, [plugin])];
}

function when({ seconds, step }: Moment): Buffer[] {
  return [doubleField(1, seconds), wholeField(2, step)];
}
