import type { RuleResult } from '../gate/verdict.js';
import { judgesValue } from './limit-text.js';
import { decimalsBeside, decimalsFor, fixed, signed } from './numbers.js';

/** What a rule judged: a benefit-oriented difference (zero is "no change"), or a value beside its limit. */
export interface IntervalFigure {
  readonly kind: 'difference' | 'value';
  readonly point: number;
  readonly interval: readonly [number, number];
  /** Smallest allowed difference; the bound on the value. */
  readonly limit: number | null;
}

/** Null where the rule has no interval. */
export function intervalFigure(rule: RuleResult): IntervalFigure | null {
  const { interval, limit } = rule;
  const [kind, point] = judgesValue(rule)
    ? (['value', rule.candidate] as const)
    : (['difference', rule.difference] as const);
  return interval && point !== null ? { kind, point, interval, limit } : null;
}

/** Least and greatest value that a drawing of the figure has to hold. */
export function figureExtent({ kind, point, interval, limit }: IntervalFigure): [number, number] {
  const marks = [
    point,
    ...interval,
    ...(limit === null ? [] : [limit]),
    ...(kind === 'difference' ? [0] : []),
  ];
  return [Math.min(...marks), Math.max(...marks)];
}

/** The scale that holds them all. */
export function commonExtent(figures: readonly IntervalFigure[]): [number, number] {
  const extents = figures.map(figureExtent);
  return [Math.min(...extents.map(([from]) => from)), Math.max(...extents.map(([, to]) => to))];
}

/** A value of the figure's scale as text. */
export function figureText({ kind, point, interval, limit }: IntervalFigure, value: number): string {
  const decimals = decimalsFor(interval, limit);
  const enough = limit === null ? decimals : decimalsBeside(point, limit, decimals);
  return kind === 'difference' ? signed(value, enough) : fixed(value, enough);
}
