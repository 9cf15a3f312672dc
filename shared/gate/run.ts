import { resolve } from 'node:path';
import { agreeOnPositive, findBaseline, loadContender, type ContenderDeps } from '../contenders/index.js';
import { canonicalJson, writeFileWhole } from '../files/index.js';
import type { Host } from '../host/host.js';
import type { evaluateGate, InputsOf } from '../inputs/index.js';
import { openRegistry } from '../registry/index.js';
import { judge } from './judge.js';
import { readGate } from './read-gate.js';
import type { RuleResult, Verdict } from './verdict.js';

export type GateInputs = InputsOf<typeof evaluateGate>;

export interface GateDeps {
  readonly host: Host;
  readonly workspace: string;
  /** A directory for packages that are fetched. */
  readonly cache: string;
}

/** Judges a candidate and writes verdict.json. */
export async function runGate(inputs: GateInputs, deps: GateDeps): Promise<Verdict> {
  const { host, workspace } = deps;
  const policy = await readGate(resolve(workspace, inputs.gate), inputs.gate);
  const registry = openRegistry(inputs.registry, workspace);
  const contenders: ContenderDeps = { ...deps, registry, positive: policy.positive, task: policy.task };
  const candidate = await loadContender(inputs.candidate, contenders);
  const baseline = await findBaseline(inputs.baseline, candidate, contenders);
  agreeOnPositive(candidate, baseline, { gate: inputs.gate, host });
  const verdict = judge({ policy, candidate, baseline });
  await writeFileWhole(resolve(workspace, inputs.out), canonicalJson(verdict));

  for (const rule of verdict.rules) report(host, rule);
  host.info(`${verdict.verdict.toUpperCase()} ${verdict.headline}`);
  host.output('verdict', verdict.verdict);
  host.output('verdict-file', inputs.out);
  host.output('failed-rules', failedRules(verdict));
  host.output('metrics', verdict.metrics.candidate);
  host.output('digest', verdict.candidate.digest);
  return verdict;
}

/** Names of the rules that made the verdict "fail". */
export function failedRules({ rules }: Verdict): string[] {
  return rules.filter((rule) => failed(rule) && !rule.informational).map(({ name }) => name);
}

function failed({ outcome }: RuleResult): boolean {
  return outcome === 'fail-leaning' || outcome === 'fail-proven' || outcome === 'error';
}

function report(host: Host, rule: RuleResult): void {
  const line = `${rule.outcome.padEnd(12)} ${rule.name}: ${rule.message}`;
  if (!failed(rule)) host.info(line);
  else if (rule.informational) host.warning(line);
  else host.error(line);
}
