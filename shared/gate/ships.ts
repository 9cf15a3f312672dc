import type { Verdict } from './verdict.js';

/**
 * Whether a package may be published on this verdict: its gate passed, or somebody answers for the failure and the
 * override still holds (its last day included).
 *
 * @param today  UTC, YYYY-MM-DD
 */
export function ships({ verdict, override }: Pick<Verdict, 'verdict' | 'override'>, today: string): boolean {
  return verdict === 'pass' || (verdict === 'fail' && override !== null && override.expires >= today);
}
