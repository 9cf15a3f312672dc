import type { Pairing } from '../evaluation/index.js';
import type { Contest } from './contest.js';
import { mayShow } from './disclosure.js';
import type { GatePolicy } from './policy.js';
import { BASELINE, type Finding } from './rules/index.js';

/** Rows that somebody left out, without which a person can't understand the numbers; empty where nobody did. */
export function describeLeftOut(pairing: Pairing | null, policy: GatePolicy, who = 'the candidate'): string {
  if (!pairing || pairing.missing === 0 || pairing.change !== null) return '';
  const rows = pairing.paired + pairing.missing;
  const example = mayShow(policy.disclosure, 'examples') ? ` (such as "${pairing.firstMissing}")` : '';
  const meaning =
    pairing.baseline.task === 'regression'
      ? 'so that every rule on a metric is an error'
      : 'which count as wrong';
  return `${who} left out ${pairing.missing} of ${rows} rows${example}, ${meaning}`;
}

/** Each rule with what was left out on the pairing that it judges by: without `against`, the baseline's. */
export function noteLeftOut(
  found: Finding,
  { sides, matches, pairing }: Contest,
  policy: GatePolicy,
): Finding {
  const { against, outcome, kind } = found.result;
  if (outcome === 'error') return found;
  const match = against === null ? undefined : matches.get(against);
  const judged = match?.pairing ?? pairing;
  const runs = kind === 'seeds' || outcome.startsWith('fail') ? (match?.runsWithGaps ?? []) : [];
  const notes = [
    describeLeftOut(judged, policy),
    ...runs.map(({ side, pairing: run }) => describeLeftOut(run, policy, `a run of the ${side}`)),
    describeBorrowed(found, judged, sides.candidate.factsFrom),
  ].filter((note) => note !== '');
  const message = [found.result.message, ...notes.map((note) => `Note: ${note}.`)].join(' ');
  return { ...found, result: { ...found.result, message } };
}

/** Who makes the predictions could put a hard row in another slice. */
function describeBorrowed(
  { result }: Finding,
  pairing: Pairing | null,
  factsFrom: string | undefined,
): string {
  const column = pairing?.borrowed.find((name) => result.slice?.startsWith(`${name}=`));
  return column === undefined
    ? ''
    : `the ${result.against ?? BASELINE} has no column "${column}", so ${factsFrom === undefined ? "the candidate's" : `that of ${factsFrom}`} is taken`;
}
