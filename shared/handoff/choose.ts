import { join, relative, isAbsolute } from 'node:path';
import { UserError } from '../errors/index.js';
import type { Unavailable } from '../host/host.js';
import { folderBehind } from '../registry/open.js';

export interface Wish {
  /** The input "store": `auto`, `github` or `file:<directory>`. */
  readonly input: string;
  /** HEIRLOOM_STORE, which says it for every step that leaves the input at `auto`. */
  readonly variable: string | undefined;
  /** URL of the registry. */
  readonly registry: string;
  readonly workspace: string;
  /** Why GitHub's artifacts can't be had; null where they can. */
  readonly github: Unavailable | null;
}

/** Where hand-offs go, in the order in which places are tried. */
export interface Choice {
  readonly github: boolean;
  /** Null: no folder. */
  readonly folder: { readonly root: string; readonly neighbour: string | null } | null;
  /** One line on which it is and why. */
  readonly line: string;
}

/** Chooses where hand-offs go. @throws UserError for a store that is none */
export function chooseStore({ input, variable, registry, workspace, github }: Wish): Choice {
  const [wish, origin] =
    input === 'auto' && variable ? [variable, 'HEIRLOOM_STORE'] : [input, 'input "store"'];
  if (wish === 'auto') return chooseByItself(registry, workspace, github);
  if (wish === 'github')
    return { github: true, folder: null, line: `store: GitHub's artifacts, by ${origin}` };
  const root = folderBehind(wish, workspace);
  if (root === null)
    throw new UserError(`"${wish}" is not a store`, 'Write auto, github or file:<directory>.', origin);
  return { github: false, folder: { root, neighbour: null }, line: `store: file:${root}, by ${origin}` };
}

/** GitHub's artifacts where they can be had, and the registry's folder where they can't or fail. */
function chooseByItself(registry: string, workspace: string, github: Unavailable | null): Choice {
  const home = folderBehind(registry, workspace);
  // What lies in a checkout is gone with the next one: a later job would look for it in vain.
  const outlivesJob = home !== null && !isInside(home, workspace);
  const root = outlivesJob ? join(home, 'hand-off') : null;
  const folder = root === null ? null : { root, neighbour: join(home!, 'blobs', 'sha256') };
  if (!github) {
    const second = root === null ? '' : `, and file:${root} where they fail`;
    return { github: true, folder, line: `store: GitHub's artifacts${second}` };
  }
  if (root === null) return { github: true, folder, line: `store: none, because ${github.what}` };
  return { github: false, folder, line: `store: file:${root}, because ${github.what}` };
}

function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === '' || (!way.startsWith('..') && !isAbsolute(way));
}
