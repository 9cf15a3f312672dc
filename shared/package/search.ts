import type { Json } from '../files/index.js';

/** search.json: how the recipe of a package was found. No times, so that the package id can be made again. */
export interface SearchRecord {
  readonly schema: 'heirloom.dev/search/v1';
  readonly strategy: 'grid' | 'random' | 'bayesian';
  readonly metric: 'val_accuracy' | 'val_loss' | 'val_mae';
  /** Of the draws, and of every trial's training. */
  readonly seed: number;
  /** What each value was drawn from, by path: `{"log_uniform": [0.0001, 0.01]}`. */
  readonly space: Readonly<Record<string, Json>>;
  /** The stopping rule, as `{"median": {"warm_up": 5}}`; null where every trial ran to its end. */
  readonly stop: Json;
  /** By number. */
  readonly trials: readonly TrialRecord[];
  /** Number of the trial whose values the recipe has. */
  readonly best: number;
}

export interface TrialRecord {
  /** From 1. */
  readonly number: number;
  /** By path, of every path of the space. */
  readonly values: Readonly<Record<string, Json>>;
  /** stopped: by the stopping rule. failed: it could not be trained, or diverged. */
  readonly state: 'completed' | 'stopped' | 'failed';
  /** The metric of the weights that training kept, or of a stopped trial's best epoch; null where it failed. */
  readonly value: number | null;
  /** How many were trained. */
  readonly epochs: number;
  /** Why it failed. */
  readonly reason?: string;
}

export const SEARCH_FILE = 'search.json';

/** The best first: those that ran to their end, then those that were stopped, then those that failed; equals by number. */
export function rankedTrials({ metric, trials }: SearchRecord): TrialRecord[] {
  const states: readonly TrialRecord['state'][] = ['completed', 'stopped', 'failed'];
  const merit = ({ value }: TrialRecord) => (metric === 'val_accuracy' ? 1 : -1) * (value ?? 0);
  return [...trials].sort(
    (a, b) => states.indexOf(a.state) - states.indexOf(b.state) || merit(b) - merit(a) || a.number - b.number,
  );
}
