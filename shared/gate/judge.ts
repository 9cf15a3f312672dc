import {
  evaluate,
  pair,
  pairClasses,
  rowOrder,
  takeRows,
  type Pairing,
  type Predictions,
} from '../evaluation/index.js';
import { combine } from './combine.js';
import { disclose } from './disclosure.js';
import { writeHeadline } from './headline.js';
import type { GatePolicy } from './policy.js';
import { judgeRule, type Finding, type JudgeContext, type Side } from './rules/index.js';
import type { Look, Verdict } from './verdict.js';

export interface JudgeInputs {
  readonly policy: GatePolicy;
  readonly candidate: Judged;
  /** `how`: by which rule the baseline was chosen, e.g. "champion". */
  readonly baseline: (Judged & { readonly how: string }) | null;
  /** Which judgement on this test set it is. */
  readonly look: Look;
}

export interface Judged {
  readonly predictions: Predictions;
  /** The package id, or the sha256 of a bare predictions file. */
  readonly digest: string;
  /** What the user called it. */
  readonly reference: string;
}

/** Judges a candidate by a gate's rules. A pure function of the files, whatever the order of their rows. */
export function judge({ policy, candidate, baseline, look }: JudgeInputs): Verdict {
  const pairing = baseline && pair(candidate.predictions, baseline.predictions);
  const context = contextOf(policy, candidate.predictions, pairing);
  const leftOut = describeLeftOut(pairing);
  const findings = policy.rules.map((rule) => remarking(judgeRule(rule, context), leftOut));
  const verdict = combine(
    findings.map(({ result }) => result),
    policy.onUnderpowered,
  );
  const { evaluation } = context.candidate;
  const verdictInFull: Verdict = {
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
      changed: pairing ? pairing.added + pairing.relabelled : 0,
    },
    metrics: {
      candidate: evaluation.metrics,
      baseline: context.baseline && context.baseline.evaluation.metrics,
    },
    rules: findings.map(({ result }) => result),
    disclosure: 'full',
    look,
    override: null,
  };
  return disclose(verdictInFull, policy.disclosure);
}

function contextOf(policy: GatePolicy, candidate: Predictions, pairing: Pairing | null): JudgeContext {
  const ordered = pairing ? pairing.candidate : takeRows(candidate, rowOrder(candidate.ids));
  return {
    candidate: sideOf(ordered),
    baseline: pairing && sideOf(pairing.baseline),
    pairing,
    classes:
      pairing &&
      pairing.change === null &&
      pairing.candidate.task === 'classification' &&
      pairing.baseline.task === 'classification'
        ? pairClasses(pairing.candidate, pairing.baseline)
        : null,
    power: policy.power,
    minRows: policy.minRows,
  };
}

function sideOf(predictions: Predictions): Side {
  return { predictions, evaluation: evaluate(predictions) };
}

/** A person can't understand the numbers without it. */
function describeLeftOut(pairing: Pairing | null): string {
  if (!pairing || pairing.missing === 0 || pairing.change !== null) return '';
  const rows = pairing.paired + pairing.missing;
  return `the candidate left out ${pairing.missing} of ${rows} rows, which count as wrong`;
}

function remarking(found: Finding, leftOut: string): Finding {
  if (leftOut === '' || found.result.outcome === 'error') return found;
  const message = `${found.result.message} Note: ${leftOut}.`;
  return { ...found, result: { ...found.result, message } };
}
