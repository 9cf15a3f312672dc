import type { RuleResult } from './verdict.js';

/** Results that say the same. */
export interface Cause {
  /** The first of them. */
  readonly result: RuleResult;
  /** Of their rules, each once. */
  readonly names: readonly string[];
}

/**
 * What stops several rules, such as a worn test set, once for all of them; any other result by itself. Those that decide
 * and those that only inform stay apart.
 */
export function byCause(results: readonly RuleResult[]): Cause[] {
  const causes = new Map<string, { readonly result: RuleResult; readonly names: Set<string> }>();
  for (const result of results) {
    const { outcome, message, informational, name } = result;
    const key = JSON.stringify([outcome, outcome === 'error' ? null : name, informational, message]);
    const cause = causes.get(key) ?? { result, names: new Set() };
    cause.names.add(name);
    causes.set(key, cause);
  }
  return [...causes.values()].map(({ result, names }) => ({ result, names: [...names] }));
}
