import type { Change } from '../evaluation/index.js';
import { combine } from './combine.js';
import { arrange, type Contest, type Sides } from './contest.js';
import { disclose, mayShow } from './disclosure.js';
import { writeHeadline } from './headline.js';
import { describeLeftOut, noteLeftOut } from './left-out.js';
import { misfitsOf } from './misfit.js';
import { cautionsOf, missingColumn } from './missing-columns.js';
import type { GatePolicy } from './policy.js';
import { judgeRule, type Finding, type JudgeContext } from './rules/index.js';
import { misfitFinding, whyStopped } from './stop.js';
import type { Look, Verdict } from './verdict.js';

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
  const stopped = whyStopped(contest, policy, look);
  const leftOut = stopped ? '' : describeLeftOut(pairing, policy);
  const findings =
    stopped?.findings ?? judgeRules(contest, policy).map((found) => noteLeftOut(found, contest, policy));
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
    runs: namedRuns(contest.sides),
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
    stopped: stopped && stopped.stop,
    cautions: [...(candidate.cautions ?? []), ...(stopped ? [] : cautionsOf(contest, policy))],
    override: null,
  };
  return stopped ? withhold(inFull) : disclose(inFull, policy.disclosure);
}

function namedRuns({ candidate, baseline }: Sides): Verdict['runs'] {
  const runs = { candidate: candidate.runReferences ?? [], baseline: baseline?.runReferences ?? [] };
  return runs.candidate.length + runs.baseline.length === 0 ? null : runs;
}

/** A look that may not decide may not tell either. */
function withhold(verdict: Verdict): Verdict {
  return {
    ...verdict,
    testSet: { ...verdict.testSet, paired: 0, missing: 0, changed: 0 },
    metrics: { candidate: {}, baseline: verdict.metrics.baseline && {} },
    disclosure: 'verdict-only',
  };
}

function judgeRules(contest: Contest, policy: GatePolicy): Finding[] {
  const word = (change: Change | null) =>
    change && {
      what: mayShow(policy.disclosure, 'examples') ? change.withExamples : change.counts,
      more: change.more,
    };
  const matches = [...contest.matches].map(
    ([against, match]) => [against, { ...match, change: word(match.change) }] as const,
  );
  const context: JudgeContext = {
    candidate: contest.candidate,
    matches: new Map(matches),
    change: word(contest.pairing?.change ?? null),
    groupColumn: policy.groupColumn,
    minRows: policy.minRows,
    fingerprint: contest.fingerprint,
    resources: contest.sides.candidate.resources ?? new Map(),
  };
  const misfits = misfitsOf(contest, policy);
  return policy.rules.flatMap((rule) => {
    const misfit = misfits.get(rule);
    if (misfit) return [misfitFinding(rule, misfit)];
    const lacking = missingColumn(rule, contest, policy);
    return lacking ? [lacking] : judgeRule(rule, context);
  });
}
