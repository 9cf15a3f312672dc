import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { writeFileWhole } from '../../files/index.js';
import type { Checkpoints } from './checkpoint.js';
import { decodeCheckpoint, encodeCheckpoint } from './codec.js';

/** The checkpoints of all runs of a recipe, until its package is there. */
export interface CheckpointFolder {
  /** @param run  its name, a part of a file's name */
  of(run: string): Checkpoints;
  remove(): Promise<void>;
}

export interface CheckpointOptions {
  readonly directory: string;
  /** Digest of all that a run follows from: checkpoints of another origin are not used. */
  readonly origin: string;
  readonly log: (line: string) => void;
}

/** Time for training between two checkpoints, as a multiple of what writing one takes: 5 % are lost at most. */
const PACE = 20;

export function checkpointFolder({ directory, origin, log }: CheckpointOptions): CheckpointFolder {
  return {
    of: (run) => {
      const path = join(directory, `${run}.checkpoint`);
      let nextAt = 0;
      return {
        load: async () => {
          const bytes = await readFile(path).catch(() => null);
          if (!bytes) return null;
          const found = decodeCheckpoint(bytes);
          if (found?.origin === origin) return found.checkpoint;
          log(
            found
              ? `${path} is of another recipe, other data, another parent or back end: training begins anew`
              : `${path} is not a whole checkpoint: training begins anew`,
          );
          return null;
        },
        save: async (read) => {
          const started = performance.now();
          if (started < nextAt) return;
          await writeFileWhole(path, encodeCheckpoint(origin, read()));
          const ended = performance.now();
          nextAt = ended + PACE * (ended - started);
        },
      };
    },
    remove: () => rm(directory, { recursive: true, force: true }),
  };
}
