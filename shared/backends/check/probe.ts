import type { BackendDependencies, BackendName } from '../backend.js';
import { openers, whyNot } from '../open.js';
import { trainingStep, type TrainingStep } from './training-step.js';

/** What came of opening a back end and letting it train one step. */
export type ProbeReport =
  | {
      readonly state: 'open';
      readonly version: string;
      readonly device: string | null;
      readonly step: TrainingStep;
    }
  | { readonly state: 'refused'; readonly reason: string; readonly lacksDevice: boolean };

/**
 * Tries a back end in this process. A native library that fails may end the process: see {@link probeInChild}.
 *
 * @param isNamed  false to see what `auto` would make of it
 */
export async function probe(
  name: BackendName,
  deps: BackendDependencies,
  isNamed: boolean,
): Promise<ProbeReport> {
  const opener = openers.find((candidate) => candidate.name === name)!;
  const attempt = await opener.open(deps, isNamed);
  if (attempt.state !== 'open') {
    const lacksDevice = attempt.state === 'refused' && attempt.lacksDevice === true;
    return { state: 'refused', reason: whyNot(attempt), lacksDevice };
  }
  const { tf, version, device } = attempt;
  try {
    return { state: 'open', version, device, step: await trainingStep(tf) };
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    return { state: 'refused', reason: `it does not train: ${cause.split('\n')[0]}`, lacksDevice: false };
  }
}
