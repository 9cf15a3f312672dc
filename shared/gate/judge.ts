import type { Pairing } from '../evaluation/index.js';
import { combine } from './combine.js';
import { arrange, type Contest, type Sides } from './contest.js';
import { disclose } from './disclosure.js';
import { writeHeadline } from './headline.js';
import type { GatePolicy } from './policy.js';
import { judgeRule, notJudged, type Finding, type JudgeContext } from './rules/index.js';
import type { Look, Verdict } from './verdict.js';
import { wornOut } from './wear.js';

export interface JudgeInputs extends Sides {
  readonly policy: GatePolicy;
  /** Which judgement on this test set it is. */
  readonly look: Look;
}

/** Judges a candidate by a gate's rules. A pure function of the files, whatever the order of their rows. */
export function judge({ policy, look, ...sides }: JudgeInputs): Verdict {
  return judgeContest(arrange(sides), policy, look);
}

/** The same for sides that are paired already. */
export function judgeContest(contest: Contest, policy: GatePolicy, look: Look): Verdict {
  const { pairing } = contest;
  const { candidate, baseline } = contest.sides;
  const { evaluation } = contest.candidate;
  const leftOut = describeLeftOut(pairing);
  const worn = wornOut(look, policy.maxLooks);
  const findings = judgeRules(contest, policy, worn).map((found) => remarking(found, contest));
  const results = findings.map(({ result }) => result);
  const verdict = combine(results, policy.onUnderpowered);
  const inFull: Verdict = {
    schema: 'heirloom.dev/verdict/v1',
    gate: policy.name,
    verdict,
    headline: `${writeHeadline(verdict, findings, policy.onUnderpowered)}${leftOut && `; ${leftOut}`}`,
    candidate: {
      digest: candidate.digest,
      reference: candidate.reference,
      predictions: candidate.predictions.source,
    },
    baseline: baseline && { digest: baseline.digest, reference: baseline.reference, how: baseline.how },
    policy: { digest: policy.digest },
    testSet: {
      fingerprint: evaluation.fingerprint,
      rows: evaluation.rows,
      paired: pairing?.paired ?? 0,
      missing: pairing?.missing ?? 0,
      changed: pairing ? pairing.added + pairing.relabelled + pairing.regrouped : 0,
    },
    metrics: {
      candidate: evaluation.metrics,
      baseline: contest.baseline && contest.baseline.evaluation.metrics,
    },
    rules: results,
    disclosure: 'full',
    look,
    override: null,
  };
  // A look that may not decide may not tell either.
  return disclose(inFull, worn === null ? policy.disclosure : 'verdict-only');
}

function judgeRules(contest: Contest, policy: GatePolicy, worn: string | null): Finding[] {
  if (worn !== null) return policy.rules.map((rule) => notJudged(rule, worn));
  const context: JudgeContext = {
    candidate: contest.candidate,
    matches: contest.matches,
    change: contest.pairing?.change ?? null,
    groupColumn: policy.groupColumn,
    minRows: policy.minRows,
    fingerprint: contest.fingerprint,
    resources: contest.sides.candidate.resources ?? new Map(),
  };
  return policy.rules.flatMap((rule) => judgeRule(rule, context));
}

/** A person can't understand the numbers without it. */
function describeLeftOut(pairing: Pairing | null): string {
  if (!pairing || pairing.missing === 0 || pairing.change !== null) return '';
  const rows = pairing.paired + pairing.missing;
  return `the candidate left out ${pairing.missing} of ${rows} rows, which count as wrong`;
}

/** Each rule on the pairing that it judges by: without `against`, the baseline's. */
function remarking(found: Finding, { matches, pairing }: Contest): Finding {
  const { against } = found.result;
  const judged = (against === null ? undefined : matches.get(against)?.pairing) ?? pairing;
  const leftOut = describeLeftOut(judged);
  if (found.result.outcome === 'error') return found;
  const notes = [leftOut, describeBorrowed(found, judged)].filter((note) => note !== '');
  const message = [found.result.message, ...notes.map((note) => `Note: ${note}.`)].join(' ');
  return { ...found, result: { ...found.result, message } };
}

/** Who makes the predictions could put a hard row in another slice. */
function describeBorrowed({ result }: Finding, pairing: Pairing | null): string {
  const column = pairing?.borrowed.find((name) => result.slice?.startsWith(`${name}=`));
  return column === undefined ? '' : `the baseline has no column "${column}", so the candidate's is taken`;
}
