import { homedir } from 'node:os';
import { join } from 'node:path';
import { UserError } from '../errors/index.js';

/** Where one environment lives. */
export interface EnvironmentPaths {
  readonly root: string;
  readonly state: string;
  readonly lock: string;
  readonly routerLog: string;
  package(digest: string): string;
  log(deploymentId: string): string;
  readyFile(process: string): string;
}

/**
 * `<state home>/heirloom/deployments/<environment>`: outside the workspace, which the next checkout empties.
 * @throws UserError for a name that is not a plain file name
 */
export function environmentPaths(environment: string, stateHome: string): EnvironmentPaths {
  if (!/^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$/.test(environment)) {
    throw new UserError(
      `environment "${environment}" is not a plain name`,
      'Use letters, digits, "-", "_" and ".", at most 64.',
    );
  }
  const root = join(stateHome, 'heirloom', 'deployments', environment);
  return {
    root,
    state: join(root, 'state.json'),
    lock: join(root, 'lock'),
    routerLog: join(root, 'logs', 'router.log'),
    package: (digest) => join(root, 'packages', digest),
    log: (deploymentId) => join(root, 'logs', `${deploymentId}.log`),
    readyFile: (process) => join(root, 'ready', `${process}.json`),
  };
}

/** The XDG base directory for state (freedesktop.org, XDG Base Directory 0.8); a relative value is ignored as it says. */
export function defaultStateHome(environment: NodeJS.ProcessEnv = process.env): string {
  const given = environment.XDG_STATE_HOME;
  return given?.startsWith('/') ? given : join(homedir(), '.local', 'state');
}
