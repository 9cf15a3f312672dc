import { urlOf, type ServedVersion } from '../serving/index.js';
import * as change from './changes.js';
import { systemClock, type Clock } from './clock.js';
import { Environment } from './environment.js';
import { withLock } from './lock.js';
import { HOST, requireFree } from './loopback.js';
import { defaultStateHome, environmentPaths } from './paths.js';
import { healthFailure } from './probe.js';
import { isAlive } from './process.js';
import { prune } from './prune.js';
import { listensAt, RolloutDriver } from './rollout-driver.js';
import { readState, type Endpoint, type EnvironmentState } from './state.js';

export interface DeployRequest {
  /** A verified package. It is copied, and may vanish afterwards. */
  readonly packageDirectory: string;
  /** The package id. */
  readonly digest: string;
  /** The model's name. */
  readonly name: string;
  readonly version: ServedVersion;
  /** The router's port; 0 for any free one. */
  readonly port: number;
  /** A plain name, e.g. "production". */
  readonly environment: string;
  /** For the server to become ready, and for another deployment to end. */
  readonly timeoutSeconds: number;
}

export interface DeployDependencies {
  /** What stands before `serve …` and `route …`: absolute paths, e.g. [process.execPath, "/…/heirloom.js"]. */
  readonly command: readonly string[];
  readonly log: (line: string) => void;
  /** Default: XDG_STATE_HOME, or ~/.local/state. */
  readonly stateHome?: string;
  readonly clock?: Clock;
}

export interface DeployResult {
  readonly state: 'promoted' | 'rolled-back' | 'unchanged';
  /** Where the environment answers; null when nothing does. */
  readonly url: string | null;
  /** The package that was to be deployed. */
  readonly digest: string;
  /** What was active before; after a rollback it still is. */
  readonly previousDigest: string | null;
  readonly deploymentId: string;
  /** Why it was rolled back, else null. */
  readonly reason: string | null;
}

/**
 * Deploys a package on this machine: a model server of its own behind the environment's router.
 *
 * @throws UserError when the port is taken by another program, or another deployment takes too long; nothing has changed
 */
export async function deployLocally(request: DeployRequest, deps: DeployDependencies): Promise<DeployResult> {
  const clock = deps.clock ?? systemClock;
  const paths = environmentPaths(request.environment, deps.stateHome ?? defaultStateHome());
  await requirePort(request.port, (await readState(paths.state))?.router ?? null);

  return withLock(paths.lock, request.timeoutSeconds, { ...deps, clock }, async () => {
    const environment = await Environment.open(request.environment, paths, clock);
    await environment.stopLeftovers();
    return (await isServed(request, environment.state))
      ? unchanged(request, environment.state)
      : rollOut(request, deps, environment);
  });
}

/** @throws UserError when a port that this environment's router doesn't hold is taken */
async function requirePort(port: number, router: Endpoint | null): Promise<void> {
  if (router && isAlive(router) && listensAt(router, port)) return;
  await requireFree(port);
}

async function isServed({ digest, port }: DeployRequest, state: EnvironmentState): Promise<boolean> {
  const { active, router } = state;
  if (active?.digest !== digest || !router || !isAlive(router) || !listensAt(router, port)) return false;
  return (await healthFailure(router.port, digest)) === null;
}

function unchanged({ digest }: DeployRequest, { active, router }: EnvironmentState): DeployResult {
  return {
    state: 'unchanged',
    url: urlOf(HOST, router!.port),
    digest,
    previousDigest: digest,
    deploymentId: active!.deploymentId,
    reason: null,
  };
}

async function rollOut(
  request: DeployRequest,
  deps: DeployDependencies,
  environment: Environment,
): Promise<DeployResult> {
  const previousDigest = environment.state.active?.digest ?? null;
  const driver = new RolloutDriver(request, deps, environment);
  const end = await driver.run();

  const { deploymentId } = driver;
  const { digest } = request;
  const reason = end.step === 'rolled-back' ? end.reason : null;
  const at = new Date(environment.clock.now()).toISOString();
  await environment.write(
    change.recorded(environment.state, { deploymentId, digest, outcome: end.step, at, reason }),
  );
  await prune(environment.paths, environment.state);
  const { router } = environment.state;
  return {
    state: end.step,
    url: router && urlOf(HOST, router.port),
    digest,
    previousDigest,
    deploymentId,
    reason,
  };
}
