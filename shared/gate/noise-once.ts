import { ONE_RUN } from './retraining.js';
import type { RuleResult } from './verdict.js';
import { count } from './wording.js';

const MOST_NAMES = 5;
const CLAUSE = `; ${ONE_RUN}`;

/** Results whose messages leave out what is said of all of them. */
export interface SaidOnce {
  readonly results: readonly RuleResult[];
  /** A sentence that names the rules; null where no two results share the remark. */
  readonly remark: string | null;
}

/** Each result holds the remark on one run a side, since it may be read alone; side by side one is enough. */
export function sayNoiseOnce(results: readonly RuleResult[]): SaidOnce {
  const noisy = results.filter(({ message }) => message.includes(CLAUSE));
  if (noisy.length < 2) return { results, remark: null };
  const names = [...new Set(noisy.map(({ name }) => name))];
  const more = names.length - MOST_NAMES;
  const rest = more > 0 ? [`${count(more, 'more rule')}`] : [];
  return {
    results: results.map((result) => ({ ...result, message: result.message.replace(CLAUSE, '') })),
    remark: `${[...names.slice(0, MOST_NAMES), ...rest].join(', ')}: ${ONE_RUN}.`,
  };
}
