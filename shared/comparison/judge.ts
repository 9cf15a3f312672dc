import { resolve } from 'node:path';
import {
  wasRescored,
  type Baseline,
  type Contender,
  type FindCommitModel,
  type RescoreFile,
} from '../contenders/index.js';
import { UserError } from '../errors/index.js';
import { arrange, judgeContest, type GatePolicy, type Verdict } from '../gate/index.js';
import { openSides, type OpenSides, type SideInputs } from '../gate/open-sides.js';
import { readGateIfThere } from '../gate/read-gate.js';
import { readVerdict } from '../gate/read-verdict.js';
import { sayUnusedKeys } from '../gate/unused-keys.js';
import { takeLook, type LookDeps } from '../gate/take-look.js';
import type { Host } from '../host/host.js';
import { openRegistry, type Registry } from '../registry/index.js';

export interface ContestInputs extends SideInputs {
  readonly verdict: string;
  readonly registry: string;
}

export interface ContestDeps {
  readonly host: Host;
  readonly workspace: string;
  readonly cache: string;
  readonly findCommitModel?: FindCommitModel;
  readonly rescoreFile?: RescoreFile;
}

/** Both sides, and what was said about them. */
export interface Contest {
  readonly candidate: Contender;
  readonly baseline: Baseline | null;
  readonly verdict: Verdict | null;
  readonly registry: Registry;
}

/** Loads both sides; the verdict is the file's, else the gate judges now, else there is none. */
export async function openContest(inputs: ContestInputs, deps: ContestDeps): Promise<Contest> {
  const { host, workspace } = deps;
  const file = await readVerdict(resolve(workspace, inputs.verdict));
  const policy = await readGateIfThere(resolve(workspace, inputs.gate), inputs.gate);
  const registry = openRegistry(inputs.registry, workspace);
  if (file && policy) refuseOtherGate(file.verdict, policy, inputs);
  const judgesNow = !file && policy !== null;
  if (judgesNow) sayUnusedKeys(policy, host);
  // A verdict that is there was judged with its own runs.
  const judged = judgesNow ? inputs : { ...inputs, candidateRuns: [], baselineRuns: [] };
  const rescore = file ? wasRescored(file.verdict.baseline?.how ?? '') : (inputs.rescore ?? false);
  const sides = await openSides({ ...judged, rescore }, policy, {
    ...deps,
    registry,
    reusesKept: file !== null,
  });
  const verdict =
    file?.verdict ?? (policy && (await judgeNow(sides, policy, { ...deps, registry: inputs.registry })));
  host.info(whence(inputs, file !== null, policy !== null));
  if (!judgesNow) sayUnusedRuns(verdict, inputs, host);
  return { candidate: sides.candidate, baseline: sides.baseline, verdict, registry };
}

/** To show what another gate found would pass for this gate's word. */
function refuseOtherGate(verdict: Verdict, policy: GatePolicy, { verdict: file, gate }: ContestInputs): void {
  if (verdict.policy.digest === policy.digest) return;
  throw new UserError(
    `was not judged by ${gate} as it stands`,
    `Run evaluate-gate again, remove ${file} to have the candidate judged now, or name its gate with the "gate" input.`,
    file,
  );
}

/** Runs that were typed and had no part in the verdict. */
function sayUnusedRuns(
  verdict: Verdict | null,
  { candidateRuns = [], baselineRuns = [], verdict: file }: ContestInputs,
  host: Host,
): void {
  const { candidate, baseline } = verdict?.runs ?? { candidate: [], baseline: [] };
  const unused = [
    ...candidateRuns.filter((path) => !candidate.includes(path)),
    ...baselineRuns.filter((path) => !baseline.includes(path)),
  ];
  if (unused.length === 0) return;
  const why = verdict ? `${file} was judged without them` : 'nothing is judged';
  host.warning(`these runs are not used, because ${why}: ${unused.join(', ')}`);
}

async function judgeNow(sides: OpenSides, policy: GatePolicy, deps: LookDeps): Promise<Verdict> {
  const contest = arrange(sides);
  return judgeContest(contest, policy, await takeLook(contest, policy, deps));
}

function whence({ verdict, gate }: ContestInputs, hasFile: boolean, hasPolicy: boolean): string {
  if (hasFile) return `verdict: from ${verdict}`;
  return hasPolicy
    ? `verdict: judged now by ${gate}, because ${verdict} is not there`
    : `verdict: none, because neither ${verdict} nor ${gate} is there`;
}
