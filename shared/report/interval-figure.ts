import type { RuleResult } from '../gate/verdict.js';
import { decimalsBeside, decimalsFor, fixed, signed } from './numbers.js';

/** What a rule judged: a benefit-oriented difference (zero is "no change"), or a value beside its floor. */
export interface IntervalFigure {
  readonly kind: 'difference' | 'value';
  readonly point: number;
  readonly interval: readonly [number, number];
  /** Smallest allowed difference; the floor. */
  readonly limit: number | null;
}

/** Null where the rule has no interval. */
export function intervalFigure(rule: RuleResult): IntervalFigure | null {
  const { interval, limit } = rule;
  const [kind, point] =
    rule.against === null ? (['value', rule.candidate] as const) : (['difference', rule.difference] as const);
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

/** A value of the figure's scale as text. */
export function figureText({ kind, point, interval, limit }: IntervalFigure, value: number): string {
  const decimals = decimalsFor(interval, limit);
  const enough = limit === null ? decimals : decimalsBeside(point, limit, decimals);
  return kind === 'difference' ? signed(value, enough) : fixed(value, enough);
}
