import {
  agreeOnPositive,
  believe,
  claimsOf,
  findBaseline,
  loadContender,
  rescored,
  type Baseline,
  type Contender,
  type ContenderDeps,
  type Rescoring,
} from '../contenders/index.js';
import type { Host } from '../host/host.js';
import { DEFAULT_SIDES } from '../inputs/index.js';
import { pairSides } from './pair-sides.js';
import type { GatePolicy } from './policy.js';

export interface SideInputs {
  /** As typed; undefined where it was left out. */
  readonly candidate: string | undefined;
  readonly baseline: string | undefined;
  readonly candidateRuns?: readonly string[];
  readonly baselineRuns?: readonly string[];
  /** Whether every baseline's own model answers today's rows. */
  readonly rescore?: boolean;
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
  deps: Omit<ContenderDeps, 'reading'> & Rescoring & { readonly host: Host },
): Promise<OpenSides> {
  const { host } = deps;
  const contenders: ContenderDeps = { ...deps, reading: policy?.reading ?? {} };
  const own = inputs.candidate ?? policy?.sides.candidate ?? DEFAULT_SIDES.candidate;
  const other = inputs.baseline ?? policy?.sides.baseline ?? DEFAULT_SIDES.baseline;
  const { labels, name = null, candidateRuns: runs = [] } = inputs;
  const claims = await claimsOf({ candidate: own, name, hasLabels: labels !== undefined, runs }, contenders);
  const known = claims ?? named(await loadContender(own, contenders, runs), name);
  const found = await findBaseline(other, known, contenders, inputs.baselineRuns);
  const foundOthers = new Map<string, Baseline>();
  for (const against of policy?.against ?? []) {
    const one = await findBaseline(against, known, contenders);
    if (one) foundOthers.set(against, one);
  }
  const trusted = [...(found ? [found] : []), ...foundOthers.values()];
  const candidate =
    'path' in known ? await believe(known, { labels, baselines: trusted }, contenders) : known;
  const today = (old: Baseline) => judgedToday(old, candidate, inputs, policy, contenders, deps);
  const baseline = found && (await today(found));
  const others = new Map<string, Baseline>();
  for (const [against, one] of foundOthers) others.set(against, await today(one));
  const baselines = [...(baseline ? [baseline] : []), ...others.values()];
  agreeOnPositive(candidate, baselines, { gate: inputs.gate, host });
  for (const known of baselines) sayUnknownCode(candidate, known, host);
  return { candidate, baseline, others };
}

/** A baseline as it is, or where that is wanted with what its model answers to today's test rows. */
function judgedToday(
  old: Baseline,
  candidate: Contender,
  { rescore = false }: SideInputs,
  policy: GatePolicy | null,
  contenders: ContenderDeps,
  rescoring: Rescoring,
): Promise<Baseline> | Baseline {
  const mayAsk = rescore || policy?.onChange === 'rescore-baseline';
  if (!mayAsk || (!rescore && pairSides(candidate, old).change === null)) return old;
  return rescored(old, candidate, rescoring, contenders);
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
