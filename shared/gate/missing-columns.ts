import type { Contest } from './contest.js';
import type { GatePolicy } from './policy.js';
import { BASELINE, needsOf, notJudged, type Finding, type Rule } from './rules/index.js';

/** What a baseline doesn't say of its rows, and a rule needs to know. */
interface Lack {
  readonly side: string;
  readonly column: string;
  /** What the column says, as the end of a sentence. */
  readonly saying: string;
}

/**
 * The error of a rule that rests on a slice or group which only the candidate tells: whoever makes the predictions could
 * put a hard row wherever it does no harm. Null where the rule may be judged.
 */
export function missingColumn(rule: Rule, contest: Contest, policy: GatePolicy): Finding | null {
  const [lack] = policy.missingColumns === 'fail' ? lacksOf(rule, contest, policy) : [];
  if (!lack) return null;
  const short = `the ${lack.side} has no column "${lack.column}"`;
  const why = `${short}, and the candidate alone must not say ${lack.saying}: publish a baseline with the column, or, while there is none, write dataset: {missing_columns: from_candidate}`;
  return notJudged(rule, why, short);
}

/** What a reader has to know where the gate lets the candidate say it; a sentence each. */
export function cautionsOf(contest: Contest, policy: GatePolicy): string[] {
  if (policy.missingColumns === 'fail') return [];
  const lacks = policy.rules.flatMap((rule) => lacksOf(rule, contest, policy));
  const sentences = lacks.map(
    ({ side, column, saying }) =>
      `The ${side} has no column "${column}": the candidate itself says ${saying} (missing_columns: from_candidate).`,
  );
  return [...new Set(sentences)];
}

function lacksOf(rule: Rule, { sides, matches, pairing }: Contest, { groupColumn }: GatePolicy): Lack[] {
  // Not the candidate's own word: a table of labels says it.
  if (sides.candidate.factsFrom !== undefined) return [];
  const { columns, against } = needsOf(rule.kind, rule.settings);
  const judged = matches.get(against ?? BASELINE)?.pairing ?? pairing;
  // On a changed test set nothing is judged.
  if (!judged || judged.change !== null) return [];
  const used = [
    ...columns.map((column) => ({ column, saying: 'which row is in which slice' })),
    ...(groupColumn === null || IGNORES_GROUPS.has(rule.kind)
      ? []
      : [{ column: groupColumn, saying: 'which rows go together' }]),
  ];
  return used
    .filter(({ column }) => judged.borrowed.includes(column))
    .map((lack) => ({ side: against ?? BASELINE, ...lack }));
}

/** Kinds that count no rows, or each by itself. */
const IGNORES_GROUPS: ReadonlySet<Rule['kind']> = new Set(['resource', 'calibration']);
