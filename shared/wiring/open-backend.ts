import type { Backend, BackendChoice } from '../backends/index.js';
import type { Surroundings } from './surroundings.js';

/** Opens a back end with what this process knows of its machine. */
export async function openBackendHere(
  choice: BackendChoice,
  { host, env, workspace, home }: Pick<Surroundings, 'host' | 'env' | 'workspace' | 'home'>,
): Promise<Backend> {
  const { openBackend } = await import('../backends/index.js');
  return openBackend(choice, {
    workspace,
    toolCache: env['RUNNER_TOOL_CACHE'],
    wasmDirectory: home,
    log: (line) => host.info(line),
  });
}
