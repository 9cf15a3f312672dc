import type { RescoreFile } from '../contenders/index.js';
import { openBackendHere } from './open-backend.js';
import type { Surroundings } from './surroundings.js';

/** Has old models answer today's rows. TensorFlow is loaded when one is asked, and not before. */
export function rescorerOf(recipe: string, around: Surroundings): RescoreFile {
  return async (old, candidate) => {
    const { rescorer } = await import('../baselines/rescore.js');
    const { host, workspace, context } = around;
    // One back end everywhere, so that the same files give the same verdict on any machine.
    const openBackend = () => openBackendHere('wasm', around);
    return rescorer({ host, workspace, recipe, context, openBackend })(old, candidate);
  };
}
