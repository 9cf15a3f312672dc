import { resolve } from 'node:path';
import { canonicalJson, checkWritable, writeFileWhole } from '../files/index.js';
import type { ForkRun } from '../forks/index.js';
import type { FindCommitModel, RescoreFile } from '../contenders/index.js';
import type { Host } from '../host/host.js';
import type { evaluateGate, InputsOf } from '../inputs/index.js';
import { openRegistry } from '../registry/index.js';
import { byCause } from './causes.js';
import { wordOf } from './combine.js';
import { arrange } from './contest.js';
import { dropVerdict } from './drop-verdict.js';
import { judgeContest } from './judge.js';
import { sayNoiseOnce } from './noise-once.js';
import { openSides } from './open-sides.js';
import { dayOf, parseOverride } from './override.js';
import type { GatePolicy } from './policy.js';
import { readGate } from './read-gate.js';
import { takeLook } from './take-look.js';
import { sayUnusedKeys } from './unused-keys.js';
import type { Override, Verdict } from './verdict.js';

export type GateInputs = InputsOf<typeof evaluateGate>;

export interface GateDeps {
  readonly host: Host;
  readonly workspace: string;
  /** A directory for packages that are fetched. */
  readonly cache: string;
  /** The clock: for overrides, which expire, and for the record of this look. */
  readonly now: () => Date;
  /** Finds the models of commits; left out where there are no commits. */
  readonly findCommitModel?: FindCommitModel;
  /** The fork's run that started this one; null where there is none. */
  readonly fork?: ForkRun | null;
  /** Has old models answer today's rows; left out where no model can be loaded. */
  readonly rescoreFile?: RescoreFile;
}

/** Judges a candidate and writes verdict.json; a step that is refused or killed leaves no verdict, not even an older one. */
export async function runGate(inputs: GateInputs, deps: GateDeps): Promise<Verdict> {
  const { host, workspace, now } = deps;
  const out = resolve(workspace, inputs.out);
  await checkWritable(out);
  await dropVerdict(out);
  // Before the rest, so that nobody looks at a test set with an override that can't be.
  const override = inputs.override === undefined ? null : parseOverride(inputs.override, dayOf(now()));
  const policy = await readGate(resolve(workspace, inputs.gate), inputs.gate);
  sayUnusedKeys(policy, host);
  const registry = openRegistry(inputs.registry, workspace);
  const sides = await openSides(inputs, policy, { ...deps, registry });
  const contest = arrange(sides);
  const look = await takeLook(contest, policy, { ...deps, registry: inputs.registry });
  const verdict = withOverride(judgeContest(contest, policy, look), override);
  await writeFileWhole(out, canonicalJson(verdict));

  report(verdict, policy, override, host);
  host.output('verdict', verdict.verdict);
  host.output('verdict-file', inputs.out);
  host.output('failed-rules', failedRules(verdict, policy));
  host.output('metrics', verdict.metrics.candidate);
  host.output('digest', verdict.candidate.digest);
  host.output('overridden', verdict.override !== null);
  return verdict;
}

/** An override answers for a failure; it is kept only where there is one. */
function withOverride(verdict: Verdict, override: Override | null): Verdict {
  return verdict.verdict === 'fail' ? { ...verdict, override } : verdict;
}

/** Names of the rules that made the verdict "fail". */
function failedRules({ rules }: Verdict, { onUnderpowered }: GatePolicy): string[] {
  const failed = rules.filter(
    ({ outcome, informational }) => !informational && wordOf(outcome, onUnderpowered) === 'fail',
  );
  return [...new Set(failed.map(({ name }) => name))];
}

function report(
  verdict: Verdict,
  { onUnderpowered }: GatePolicy,
  override: Override | null,
  host: Host,
): void {
  const { results, remark } = sayNoiseOnce(verdict.rules);
  for (const { result, names } of byCause(results)) {
    const { outcome, message, informational } = result;
    const line = `${outcome.padEnd(12)} ${names.join(', ')}: ${message}`;
    if (wordOf(outcome, onUnderpowered) !== 'fail') host.info(line);
    else if (informational) host.warning(line);
    else host.error(line);
  }
  if (remark !== null) host.info(remark);
  for (const caution of verdict.cautions) host.warning(caution);
  host.info(`${verdict.verdict.toUpperCase()} ${verdict.headline}`);
  if (!override) return;
  if (verdict.override)
    host.warning(`overridden by ${override.by} until ${override.expires}: ${override.reason}`);
  else host.info(`the override by ${override.by} was not needed: no rule failed`);
}
