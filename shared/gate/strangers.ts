import type { Contest } from './contest.js';
import { mayShow } from './disclosure.js';
import type { GatePolicy } from './policy.js';

/**
 * Why no row of one side is one of the other's, as a sentence without its full stop; null where some are. That is how
 * the files are written, and not a word about the candidate.
 */
export function whyStrangers({ pairing }: Contest, { disclosure }: GatePolicy): string | null {
  if (!pairing || pairing.paired > 0) return null;
  const [own, other] = [pairing.candidate, pairing.baseline].map(({ ids }) => `"${ids.at(0)}"`);
  const example = mayShow(disclosure, 'examples') ? ` (${own} here, ${other} there)` : '';
  return `no id of the candidate is one of the baseline's${example}: write ids the same way on both sides, or map predictions.id`;
}
