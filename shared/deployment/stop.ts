import * as change from './changes.js';
import { systemClock } from './clock.js';
import { Environment } from './environment.js';
import type { DeployDependencies } from './local.js';
import { withLock } from './lock.js';
import { defaultStateHome, environmentPaths } from './paths.js';
import { readState } from './state.js';

/** Another deployment gets this long to end first. */
const LOCK_SECONDS = 60;

/**
 * Ends the router and every server of an environment; its history stays.
 * @returns the digest that was active, or null when nothing ran
 */
export async function stopDeployment(
  name: string,
  deps: Omit<DeployDependencies, 'command'>,
): Promise<{ readonly digest: string | null }> {
  const clock = deps.clock ?? systemClock;
  const paths = environmentPaths(name, deps.stateHome ?? defaultStateHome());
  if ((await readState(paths.state)) === null) return { digest: null };

  return withLock(paths.lock, LOCK_SECONDS, { ...deps, clock }, async () => {
    const environment = await Environment.open(name, paths, clock);
    const { active } = environment.state;
    await environment.write(change.withdrawn(environment.state));
    await environment.stopLeftovers();
    if (!active) return { digest: null };
    const at = new Date(clock.now()).toISOString();
    const { deploymentId, digest } = active;
    await environment.write(
      change.recorded(environment.state, { deploymentId, digest, outcome: 'stopped', at, reason: null }),
    );
    return { digest };
  });
}
