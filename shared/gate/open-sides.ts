import {
  agreeOnPositive,
  findBaseline,
  loadContender,
  type Baseline,
  type Contender,
  type ContenderDeps,
} from '../contenders/index.js';
import type { Host } from '../host/host.js';
import { evaluateGate } from '../inputs/index.js';
import type { GatePolicy } from './policy.js';

export interface SideInputs {
  readonly candidate: string;
  readonly baseline: string;
  readonly candidateRuns?: readonly string[];
  readonly baselineRuns?: readonly string[];
  /** Name of the gate file, for messages. */
  readonly gate: string;
}

export interface OpenSides {
  readonly candidate: Contender;
  readonly baseline: Baseline | null;
  /** By the `against` of the rules that ask for them; those that are not there yet are absent. */
  readonly others: ReadonlyMap<string, Baseline>;
}

/** Loads all that a gate compares, by the names of the inputs, or the gate's own where an input keeps its default. */
export async function openSides(
  inputs: SideInputs,
  policy: GatePolicy | null,
  deps: Omit<ContenderDeps, 'reading'> & { readonly host: Host },
): Promise<OpenSides> {
  const { host } = deps;
  const contenders: ContenderDeps = { ...deps, reading: policy?.reading ?? {} };
  const defaults = evaluateGate.inputs;
  const own = choose(inputs.candidate, defaults.candidate.fallback, policy?.sides.candidate);
  const other = choose(inputs.baseline, defaults.baseline.fallback, policy?.sides.baseline);
  const candidate = await loadContender(own, contenders, inputs.candidateRuns);
  const baseline = await findBaseline(other, candidate, contenders, inputs.baselineRuns);
  agreeOnPositive(candidate, baseline, { gate: inputs.gate, host });
  const others = new Map<string, Baseline>();
  for (const against of policy?.against ?? []) {
    const found = await findBaseline(against, candidate, contenders);
    if (!found) continue;
    agreeOnPositive(candidate, found, { gate: inputs.gate, host });
    others.set(against, found);
  }
  return { candidate, baseline, others };
}

function choose(typed: string, fallback: string | null, written: string | undefined): string {
  return typed === fallback && written !== undefined ? written : typed;
}
