import type { ControlEffect } from '../../package/index.js';

/** What training took, in seconds. */
export interface ControlTimes {
  readonly inherited: number;
  readonly scratch: number;
}

/**
 * "Inheriting brought +5.1 points of accuracy: 0.971 against 0.920 from scratch (95 % interval +3.0 to +7.2 points), in
 * 1/6 of the time." @param times  null where nobody measured them: epochs stand for them
 */
export function controlSentence(control: ControlEffect, times: ControlTimes | null): string {
  const { inherited, scratch, metric, rows } = control;
  const values = `${shown(meanOf(inherited), metric)} against ${shown(meanOf(scratch), metric)} from scratch`;
  const change = changeOf(control);
  const cost = costOf(control, times);
  const seeds = seedsOf(control);
  const { difference, interval } = control;
  if (interval === null)
    return `What inheriting brought can't be told on ${rows} test rows: ${metric} ${values}${seeds}${cost}.`;
  const bounds = `${Math.round(control.confidence * 100)} % interval ${signed(interval[0], metric)} to ${change.text(interval[1])}`;
  if (interval[0] > 0)
    return `Inheriting brought ${change.text(difference)} of ${metric}: ${values} (${bounds}${seeds})${cost}.`;
  if (interval[1] < 0)
    return `Inheriting cost ${change.text(-difference).replace('+', '')} of ${metric}: ${values} (${bounds}${seeds})${cost}.`;
  return `Inheriting brought nothing that ${rows} test rows show: ${metric} ${values} (${change.text(difference)}, ${bounds}${seeds})${cost}.`;
}

/** Runs whose weights were averaged are one model, beside a control of each seed. */
function seedsOf({ inherited, scratch }: ControlEffect): string {
  if (scratch.length === 1) return '';
  return inherited.length === 1
    ? `, from scratch the mean of ${scratch.length} seeds`
    : `, means of ${scratch.length} seeds`;
}

/** Accuracy is told in points; an error in the label's own unit, where less of it is better. */
function changeOf({ metric }: ControlEffect): { text(value: number): string } {
  const unit = metric === 'accuracy' ? ' points' : '';
  return { text: (value) => `${signed(value, metric)}${unit}` };
}

function signed(value: number, metric: string): string {
  const text = metric === 'accuracy' ? (100 * value).toFixed(1) : String(Number(value.toPrecision(3)));
  return Number(text) > 0 ? `+${text}` : text.replace('-', '−');
}

function shown(value: number, metric: string): string {
  return metric === 'accuracy' ? value.toFixed(3) : String(Number(value.toPrecision(3)));
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function costOf({ epochs }: ControlEffect, times: ControlTimes | null): string {
  if (times && times.scratch > 0) return `, in ${shareOf(times.inherited / times.scratch)} time`;
  return `, in ${epochs.inherited} epoch${epochs.inherited === 1 ? '' : 's'} against ${epochs.scratch}`;
}

function shareOf(share: number): string {
  if (share > 1.33) return `${Number(share.toPrecision(2))} times the`;
  if (share > 0.75) return 'about the same';
  const parts = Math.round(1 / share);
  return parts > 100 ? 'less than 1/100 of the' : `1/${Math.max(parts, 2)} of the`;
}
