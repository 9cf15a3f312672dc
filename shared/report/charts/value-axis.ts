import { scaleLinear, scaleLog, scalePoint } from 'd3-scale';
import type { Json } from '../../files/index.js';
import { valueText } from '../../search/value-text.js';
import { cleanName } from '../clean-text.js';

/** An upright axis for values of one kind. */
export interface ValueAxis {
  /** Undefined for a value that has no place on it. */
  readonly placeOf: (value: Json | undefined) => number | undefined;
  readonly ticks: readonly { readonly at: number; readonly text: string }[];
}

const MOST_TICKS = 12;
const TICK_CHARACTERS = 18;
/** A range whose upper end is so many times its lower one is read by its logarithm. */
const WIDE = 100;

/** Px, from the lower end of the axis to its upper end. */
type Extent = readonly [number, number];

/**
 * The axis of a searched value.
 * @param distribution  as search.json has it: `{log_uniform: [0.0001, 0.01]}`, `{choice: […]}`
 */
export function axisOfDistribution(distribution: Json, extent: Extent): ValueAxis {
  const [kind, of] = Object.entries(isMap(distribution) ? distribution : {})[0] ?? [];
  const values = Array.isArray(of) ? (of as readonly Json[]) : [];
  const [low, high] = values;
  if (kind === 'choice' || typeof low !== 'number' || typeof high !== 'number')
    return choiceAxis(values, extent);
  return numberAxis([low, high], extent, kind?.includes('log') ?? false);
}

/** The axis of a metric. @param isLowerBetter  turns it over, so that the best is always above */
export function axisOfMetric(values: readonly number[], extent: Extent, isLowerBetter: boolean): ValueAxis {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const [low, high] = least === most ? [least - 0.5, most + 0.5] : [least, most];
  return numberAxis(
    [low, high],
    isLowerBetter ? [extent[1], extent[0]] : extent,
    low > 0 && high / low > WIDE,
  );
}

function numberAxis(domain: readonly [number, number], extent: Extent, isLogarithmic: boolean): ValueAxis {
  const scale = isLogarithmic && domain[0] > 0 ? scaleLog(domain, extent) : scaleLinear(domain, extent);
  const inner = scale.ticks(5);
  // Powers of ten may all lie outside a narrow range.
  const ticks = inner.length > MOST_TICKS || inner.length < 2 ? wholePowers(inner, domain) : inner;
  return {
    placeOf: (value) => (typeof value === 'number' && Number.isFinite(value) ? scale(value) : undefined),
    ticks: ticks.map((tick) => ({ at: scale(tick), text: tickText(tick) })),
  };
}

function wholePowers(ticks: readonly number[], domain: readonly [number, number]): number[] {
  const powers = ticks.filter((tick) => Number.isInteger(Math.round(1e9 * Math.log10(tick)) / 1e9));
  return powers.length >= 2 ? powers : [...domain];
}

function tickText(value: number): string {
  const size = Math.abs(value);
  if (value !== 0 && (size < 0.001 || size >= 1e5)) return value.toExponential().replace('e+', 'e');
  return String(Number(value.toPrecision(6)));
}

function choiceAxis(values: readonly Json[], extent: Extent): ValueAxis {
  const texts = values.map(valueText);
  const scale = scalePoint(texts, extent).padding(0.5);
  const step = Math.ceil(texts.length / MOST_TICKS);
  const shown = shortened(texts);
  return {
    placeOf: (value) => (value === undefined ? undefined : scale(valueText(value))),
    ticks: texts.flatMap((text, at) => (at % step === 0 ? [{ at: scale(text)!, text: shown[at]! }] : [])),
  };
}

/** What is cut short is numbered where several would look alike. */
function shortened(texts: readonly string[]): string[] {
  const short = texts.map((text) => cleanName(text, TICK_CHARACTERS));
  return short.map((text, at) =>
    short.indexOf(text) === short.lastIndexOf(text)
      ? text
      : cleanName(`${at + 1}: ${texts[at]}`, TICK_CHARACTERS),
  );
}

function isMap(value: Json): value is Readonly<Record<string, Json>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
