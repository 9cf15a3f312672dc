import { resolve } from 'node:path';
import type { Baseline, Contender } from '../contenders/index.js';
import { arrange, judgeContest, type GatePolicy, type Verdict } from '../gate/index.js';
import { openSides, type OpenSides, type SideInputs } from '../gate/open-sides.js';
import { readGateIfThere } from '../gate/read-gate.js';
import { readVerdict } from '../gate/read-verdict.js';
import { takeLook, type LookDeps } from '../gate/take-look.js';
import type { Host } from '../host/host.js';
import { openRegistry, type Registry } from '../registry/index.js';

export interface ContestInputs extends SideInputs {
  readonly verdict: string;
  readonly registry: string;
}

/** Both sides, and what was said about them. */
export interface Contest {
  readonly candidate: Contender;
  readonly baseline: Baseline | null;
  readonly verdict: Verdict | null;
  readonly registry: Registry;
}

/** Loads both sides; the verdict is the file's, else the gate judges now, else there is none. */
export async function openContest(
  inputs: ContestInputs,
  deps: { readonly host: Host; readonly workspace: string; readonly cache: string },
): Promise<Contest> {
  const { host, workspace } = deps;
  const file = await readVerdict(resolve(workspace, inputs.verdict));
  const policy = await readGateIfThere(resolve(workspace, inputs.gate), inputs.gate);
  const registry = openRegistry(inputs.registry, workspace);
  // A verdict that is there was judged with its own runs.
  const judged = file ? { ...inputs, candidateRuns: [], baselineRuns: [] } : inputs;
  const sides = await openSides(judged, policy, { ...deps, registry });
  const verdict =
    file?.verdict ?? (policy && (await judgeNow(sides, policy, { ...deps, registry: inputs.registry })));
  host.info(whence(inputs, file !== null, policy !== null));
  if (file && policy && file.verdict.policy.digest !== policy.digest) {
    host.warning(
      `${inputs.verdict} was not judged by ${inputs.gate} as it stands: run evaluate-gate again to judge by it`,
    );
  }
  return { candidate: sides.candidate, baseline: sides.baseline, verdict, registry };
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
