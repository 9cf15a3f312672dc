import { resolve } from 'node:path';
import { UserError } from '../errors/index.js';
import { canonicalJson } from '../files/index.js';
import type { Host } from '../host/host.js';
import type { OpenPackage } from '../package/index.js';
import { digestBehind, type Registry } from '../registry/index.js';
import { isThere } from '../registry/listing.js';
import { arrange } from './contest.js';
import { judgeContest } from './judge.js';
import { openSides } from './open-sides.js';
import { readGate } from './read-gate.js';
import type { VerdictFile } from './read-verdict.js';
import type { Verdict } from './verdict.js';

export interface AgainDeps {
  readonly host: Host;
  readonly workspace: string;
  /** A directory for packages that are fetched. */
  readonly cache: string;
  readonly registry: Registry;
}

const JUDGE_HERE = 'Run evaluate-gate in this job, and publish on its verdict.';

/**
 * Judges a package once more by the gate as it stands here, with the same baseline, and holds the result against a
 * verdict that came from elsewhere: such a verdict is a claim. It takes no look at the test set: the answer is known.
 *
 * @param gate   path of the gate policy, as the user wrote it
 * @param where  where the verdict was found, for messages
 * @throws UserError where anything comes out otherwise, or can't be judged here
 */
export async function judgeAgain(
  { verdict, text }: VerdictFile,
  opened: OpenPackage,
  { gate, where }: { readonly gate: string; readonly where: string },
  deps: AgainDeps,
): Promise<void> {
  if (verdict.override)
    throw new UserError(
      `says "fail" and is overridden by ${verdict.override.by}, and an override is taken from no other job`,
      'Run evaluate-gate with the override in this job.',
      where,
    );
  const policy = await readGate(resolve(deps.workspace, gate), gate);
  const found = await openSides(
    {
      candidate: opened.directory,
      baseline: await baselineOf(verdict, where, deps),
      candidateRuns: verdict.runs?.candidate ?? [],
      baselineRuns: verdict.runs?.baseline ?? [],
      gate,
    },
    policy,
    deps,
  );
  if (verdict.baseline && found.baseline?.digest !== verdict.baseline.digest)
    throw withoutBaseline(verdict.baseline, where);
  const sides = {
    ...found,
    // What the sides were called there is no part of the judgement.
    candidate: { ...found.candidate, reference: verdict.candidate.reference },
    baseline: found.baseline && { ...found.baseline, ...verdict.baseline },
  };
  const again = judgeContest(arrange(sides), policy, verdict.look);
  if (canonicalJson(again) === text) return;
  throw new UserError(
    `does not come out the same when it is judged again here: ${whatDiffers(verdict, again)}`,
    JUDGE_HERE,
    where,
  );
}

/** By digest where the registry has it, else as it was named: what that gives is held against the digest. */
async function baselineOf(
  { baseline }: Verdict,
  where: string,
  { registry, workspace }: AgainDeps,
): Promise<string> {
  if (!baseline) return 'none';
  const stored = await digestBehind({ kind: 'digest', prefix: baseline.digest }, registry);
  if (stored !== null) return `sha256:${baseline.digest}`;
  if (await isThere(resolve(workspace, baseline.reference))) return baseline.reference;
  throw withoutBaseline(baseline, where);
}

function withoutBaseline({ reference, digest }: NonNullable<Verdict['baseline']>, where: string): UserError {
  return new UserError(
    `was made with the baseline ${reference} (sha256:${digest.slice(0, 12)}…), which can't be had here`,
    JUDGE_HERE,
    where,
  );
}

function whatDiffers(before: Verdict, after: Verdict): string {
  if (before.policy.digest !== after.policy.digest) return 'the gate is another';
  if (before.testSet.fingerprint !== after.testSet.fingerprint) return 'the test set is another';
  const names = new Map(after.rules.map((rule) => [`${rule.name} ${rule.slice ?? ''}`, rule]));
  for (const rule of before.rules) {
    const other = names.get(`${rule.name} ${rule.slice ?? ''}`);
    if (!other) return `the rule "${rule.name}" is gone`;
    if (canonicalJson(rule) !== canonicalJson(other))
      return rule.outcome === other.outcome
        ? `the rule "${rule.name}" has other numbers`
        : `the rule "${rule.name}" was ${rule.outcome} and is ${other.outcome}`;
  }
  return before.verdict === after.verdict
    ? 'it has other content'
    : `it was "${before.verdict}" and is "${after.verdict}"`;
}
