import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readContext, type GitHubContext } from '../github/context.js';
import type { Host } from '../host/host.js';

/** Everything around a use case that is read once, at the start of the process. */
export interface Surroundings {
  readonly host: Host;
  readonly env: NodeJS.ProcessEnv;
  /** What relative paths are relative to. */
  readonly workspace: string;
  /** A fresh directory for packages that are fetched; removed at the end. */
  readonly cache: string;
  /** Null outside GitHub Actions. */
  readonly context: GitHubContext | null;
  /** Directory of the built program, with its start file and its WebAssembly files. */
  readonly home: string;
  /** The clock. */
  readonly now: () => Date;
}

export type Outer = Pick<Surroundings, 'host' | 'env' | 'workspace' | 'home'>;

/** Runs a body with a cache directory of its own, which is gone afterwards. */
export async function withSurroundings<T>(
  outer: Outer,
  body: (surroundings: Surroundings) => Promise<T>,
): Promise<T> {
  const cache = await mkdtemp(join(outer.env['RUNNER_TEMP'] || tmpdir(), 'heirloom-'));
  try {
    const context = readContext(outer.env, (path) => readFileSync(path, 'utf8'));
    return await body({ ...outer, cache, context, now: () => new Date() });
  } finally {
    await rm(cache, { recursive: true, force: true });
  }
}

/** What a deployment puts before `serve …` and `route …` to start its processes. */
export function programOf({ home }: Pick<Surroundings, 'home'>): readonly string[] {
  return [process.execPath, join(home, 'heirloom.js')];
}
