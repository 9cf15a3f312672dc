import { openHandOff, type OpenHandOff } from '../handoff/index.js';
import { withArtifacts } from '../host/changed-host.js';
import type { Surroundings } from './surroundings.js';

/** The surroundings of a step, with the places by which it hands off and is handed to. */
export interface StepSurroundings extends Surroundings {
  readonly handOff: OpenHandOff;
}

/** @param inputs  of any use case: those without the input "store" take what comes by itself */
export function withHandOff(inputs: object, around: Surroundings): StepSurroundings {
  const { store = 'auto', registry = '' } = inputs as { store?: string; registry?: string };
  const handOff = openHandOff({ store, registry }, around);
  return { ...around, handOff, host: withArtifacts(around.host, handOff.artifacts) };
}
