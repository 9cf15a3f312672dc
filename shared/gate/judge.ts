import type { Change, Pairing } from '../evaluation/index.js';
import { combine } from './combine.js';
import { arrange, type Contest, type Sides } from './contest.js';
import { disclose, mayShow } from './disclosure.js';
import { writeHeadline } from './headline.js';
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
  const leftOut = stopped ? '' : describeLeftOut(pairing);
  const findings = stopped?.findings ?? judgeRules(contest, policy).map((found) => remarking(found, contest));
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
    cautions: stopped ? [] : cautionsOf(contest, policy),
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
    change && (mayShow(policy.disclosure, 'examples') ? change.withExamples : change.counts);
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
