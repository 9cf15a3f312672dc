import { fingerprint, pair, plainChange, type Change, type Pairing } from '../evaluation/index.js';
import type { Judged } from './contest.js';

/**
 * Pairs a candidate with a baseline. Besides other rows, other evaluation code changes what they were tested on; where
 * only one side says which code that was, the rows decide.
 */
export function pairSides(candidate: Judged, baseline: Judged): Pairing {
  const pairing = pair(candidate.predictions, baseline.predictions);
  const change = changeOfRows(pairing) ?? changeOfCode(candidate, baseline);
  if (change === null) return pairing;
  return { ...pairing, change: baseline.isRescorable ? withWayOut(change) : change };
}

/** With both fingerprints, where ids or labels differ. */
function changeOfRows({ change, candidate, baseline, added, relabelled }: Pairing): Change | null {
  if (change === null || added + relabelled === 0 || candidate.task !== baseline.task) return change;
  const more = ` (${shortened(fingerprint(candidate))} here, ${shortened(fingerprint(baseline))} at the baseline)`;
  return { ...change, more };
}

function changeOfCode(candidate: Judged, baseline: Judged): Change | null {
  const [own, other] = [candidate.evaluationCode ?? null, baseline.evaluationCode ?? null];
  if (own === null || other === null || own === other) return null;
  return plainChange(
    `the evaluation code changed: ${shortened(own)} here, ${shortened(other)} at the baseline`,
  );
}

function withWayOut(change: Change): Change {
  return {
    ...change,
    more: `${change.more}; the input "rescore" judges the old model anew on today's test set`,
  };
}

function shortened(digest: string): string {
  return `sha256:${digest.slice(0, 12)}`;
}
