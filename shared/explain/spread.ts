import type { MetricChoice } from '../evaluation/index.js';
import type { RuleOf } from '../gate/rules/rule.js';

/** How much the difference of a metric varies from test set to test set, for two models of equal worth. */
export interface Spread {
  /** Rows that the metric is about: all, or those of a class. */
  readonly rows: number;
  /** Of the difference, in the metric's unit. */
  readonly standardError: number;
  /** Of either model. */
  readonly value: number;
  /** How the gate compares. */
  readonly method: string;
  /** Why so few rows can't prove that nothing was lost; null where they can. */
  readonly tooFew: string | null;
  /** Rows of the test set below which that is so. */
  readonly fewestRows: number;
  /** Of a metric that counts rows as right or wrong: the share that only one model gets right; else null. */
  readonly discordance: number | null;
}

/** @returns why it is not known, as a sentence without its full stop, or the spread on that many rows */
export type SpreadOf = (rule: RuleOf<unknown>, choice: MetricChoice, rows: number) => Spread | string;
