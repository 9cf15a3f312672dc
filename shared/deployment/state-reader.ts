import { readFileSync, statSync } from 'node:fs';
import { parseState, type EnvironmentState } from './state.js';

export interface StateReader {
  /** The state as of this moment; null when there is none. */
  read(): EnvironmentState | null;
}

/**
 * Reads a state file again when it was replaced. It looks at each call, not on a notice of the file system: once the
 * writer's rename has returned, the next request sees the new state.
 */
export function watchState(path: string, log: (line: string) => void): StateReader {
  let seen = '';
  let state: EnvironmentState | null = null;
  return {
    read: () => {
      const stat = statSync(path, { bigint: true, throwIfNoEntry: false });
      const now = stat ? `${stat.ino}:${stat.mtimeNs}:${stat.size}` : '';
      if (now === seen) return state;
      seen = now;
      try {
        state = stat ? parseState(readFileSync(path, 'utf8'), path) : null;
      } catch (error) {
        // A broken file must not take the service down: keep on with the last good state.
        log(error instanceof Error ? error.message : String(error));
      }
      return state;
    },
  };
}
