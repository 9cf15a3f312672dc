import type { ArtifactStore, Host, Unavailable } from '../host/host.js';
import { chooseStore } from './choose.js';
import { FolderStore } from './folder-store.js';
import { HandOff } from './hand-off.js';
import { thisRun } from './run-address.js';

export interface HandOffDeps {
  readonly host: Host;
  readonly env: NodeJS.ProcessEnv;
  readonly workspace: string;
  readonly now: () => Date;
}

/** Where this step hands off, and the folder among its places. */
export interface OpenHandOff {
  readonly artifacts: ArtifactStore;
  /** Null where there is none. */
  readonly folder: FolderStore | null;
}

/** The runner tells its artifact service to the steps that are actions. */
const ONLY_ACTIONS: Unavailable = {
  what: "only actions reach GitHub's artifacts",
  mend: 'Set "store" to file:<directory>, a folder that the jobs share.',
};

/**
 * Opens the place by which jobs hand packages to each other.
 *
 * @param wish  the inputs "store" and "registry"
 * @throws UserError for a store that is none
 */
export function openHandOff(
  wish: { readonly store: string; readonly registry: string },
  { host, env, workspace, now }: HandOffDeps,
): OpenHandOff {
  const run = thisRun(env);
  if (run === null && wish.store === 'auto') return { artifacts: host.artifacts, folder: null };
  const choice = chooseStore({
    input: wish.store,
    variable: env['HEIRLOOM_STORE'],
    registry: wish.registry,
    workspace,
    github: run && host.kind === 'terminal' ? ONLY_ACTIONS : host.artifacts.unavailable,
  });
  const say = (line: string): void => host.info(line);
  const folder =
    choice.folder &&
    new FolderStore(choice.folder.root, {
      run,
      neighbour: choice.folder.neighbour,
      now,
      say,
    });
  const places = [...(choice.github ? [host.artifacts] : []), ...(folder ? [folder] : [])];
  const warn = (line: string): void => host.warning(line);
  return { artifacts: new HandOff({ places, line: choice.line, say, warn }), folder };
}
