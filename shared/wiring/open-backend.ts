import type { Backend, BackendChoice, BackendDependencies } from '../backends/index.js';
import { toolCacheDirectory } from '../backends/tool-cache.js';
import type { Surroundings } from './surroundings.js';

/**
 * Opens a back end with what this process knows of its machine.
 *
 * @param threads  of the back end `wasm`
 */
export async function openBackendHere(
  choice: BackendChoice,
  around: Machinery,
  threads = 1,
): Promise<Backend> {
  const { openBackend } = await import('../backends/index.js');
  return openBackend(choice, { ...backendDependencies(around), threads });
}

type Machinery = Pick<Surroundings, 'host' | 'env' | 'workspace' | 'home'>;

/** Where back ends are looked for from this process. */
export function backendDependencies({
  host,
  env,
  workspace,
  home,
}: Machinery): BackendDependencies & { toolCache: string } {
  return {
    workspace,
    toolCache: toolCacheDirectory(env),
    wasmDirectory: home,
    log: (line) => host.info(line),
  };
}
