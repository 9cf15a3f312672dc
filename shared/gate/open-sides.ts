import {
  agreeOnPositive,
  believe,
  claimsOf,
  findBaseline,
  loadContender,
  type Baseline,
  type Contender,
  type ContenderDeps,
} from '../contenders/index.js';
import type { Host } from '../host/host.js';
import { DEFAULT_SIDES } from '../inputs/index.js';
import type { GatePolicy } from './policy.js';

export interface SideInputs {
  /** As typed; undefined where it was left out. */
  readonly candidate: string | undefined;
  readonly baseline: string | undefined;
  readonly candidateRuns?: readonly string[];
  readonly baselineRuns?: readonly string[];
  /** Name of the gate file, for messages. */
  readonly gate: string;
  /** A table that says the labels, and whatever else the gate asks for, in the candidate's place. */
  readonly labels?: string | undefined;
  /** Name of the model that a bare predictions file is of. */
  readonly name?: string | undefined;
}

export interface OpenSides {
  readonly candidate: Contender;
  readonly baseline: Baseline | null;
  /** By the `against` of the rules that ask for them; those that are not there yet are absent. */
  readonly others: ReadonlyMap<string, Baseline>;
}

/** Loads all that a gate compares, by the names of the inputs, else by the gate's own, else by the defaults. */
export async function openSides(
  inputs: SideInputs,
  policy: GatePolicy | null,
  deps: Omit<ContenderDeps, 'reading'> & { readonly host: Host },
): Promise<OpenSides> {
  const { host } = deps;
  const contenders: ContenderDeps = { ...deps, reading: policy?.reading ?? {} };
  const own = inputs.candidate ?? policy?.sides.candidate ?? DEFAULT_SIDES.candidate;
  const other = inputs.baseline ?? policy?.sides.baseline ?? DEFAULT_SIDES.baseline;
  const { labels, name = null, candidateRuns: runs = [] } = inputs;
  const claims = await claimsOf({ candidate: own, name, hasLabels: labels !== undefined, runs }, contenders);
  const known = claims ?? named(await loadContender(own, contenders, runs), name);
  const baseline = await findBaseline(other, known, contenders, inputs.baselineRuns);
  const others = new Map<string, Baseline>();
  for (const against of policy?.against ?? []) {
    const found = await findBaseline(against, known, contenders);
    if (found) others.set(against, found);
  }
  const baselines = [...(baseline ? [baseline] : []), ...others.values()];
  const candidate = 'path' in known ? await believe(known, { labels, baselines }, contenders) : known;
  agreeOnPositive(candidate, baselines, { gate: inputs.gate, host });
  for (const known of baselines) sayUnknownCode(candidate, known, host);
  return { candidate, baseline, others };
}

/** What only one side says can't be compared, and somebody has to know that it wasn't. */
function sayUnknownCode(candidate: Contender, baseline: Baseline, host: Host): void {
  if ((candidate.evaluationCode === null) === (baseline.evaluationCode === null)) return;
  const [knows, lacks] = candidate.evaluationCode === null ? [baseline, candidate] : [candidate, baseline];
  host.warning(
    `${knows.reference} says by which code it was evaluated and ${lacks.reference} doesn't, so nobody knows whether it was the same`,
  );
}

/** A package says its own name. */
function named(contender: Contender, name: string | null): Contender {
  return { ...contender, name: contender.name ?? name };
}
