import type { Range } from './distributions.js';

/** How a distribution of numbers lies on the unit interval, on which it is uniform. */
interface Shape {
  readonly logarithmic: boolean;
  readonly whole: boolean;
}

const SHAPES: Readonly<Record<Range['kind'], Shape>> = {
  uniform: { logarithmic: false, whole: false },
  log_uniform: { logarithmic: true, whole: false },
  int_uniform: { logarithmic: false, whole: true },
  int_log_uniform: { logarithmic: true, whole: true },
};

export function shapeOf({ kind }: Range): Shape {
  return SHAPES[kind];
}

/** The value at a place of the unit interval. @param unit  0..1 */
export function valueAt(range: Range, unit: number): number {
  const { logarithmic, whole } = shapeOf(range);
  const [from, to] = endsOf(range);
  const place = from + unit * (to - from);
  const value = logarithmic ? Math.exp(place) : place;
  const [low, high] = range.value;
  const slope = (to - from) * (logarithmic ? value : 1);
  return Math.min(high, Math.max(low, whole ? Math.round(value) : shortened(value, slope)));
}

/** Where a value lies on the unit interval; the middle of its stretch for a whole number. */
export function unitOf(range: Range, value: number): number {
  const [from, to] = endsOf(range);
  const place = shapeOf(range).logarithmic ? Math.log(value) : value;
  return (place - from) / (to - from);
}

/** A whole number has the stretch that rounds to it, so that the ends are as likely as the others. */
function endsOf(range: Range): [number, number] {
  const { logarithmic, whole } = shapeOf(range);
  const [low, high] = range.value;
  const margin = whole ? 0.5 : 0;
  const ends: [number, number] = [low - margin, high + margin];
  return logarithmic ? [Math.log(ends[0]), Math.log(ends[1])] : ends;
}

/** Steps that a range is worth telling apart. */
const STEPS = 1000;

/** Digits beyond these would change nothing but make a recipe hard to read. @param slope  of the value by the unit interval */
function shortened(value: number, slope: number): number {
  const decimals = Math.ceil(Math.log10(STEPS / slope));
  return Number(value.toFixed(Math.min(100, Math.max(0, decimals))));
}
