import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { EnvironmentPaths } from './paths.js';
import type { EnvironmentState } from './state.js';

/** Removes the copies of packages that neither serve nor wait for a rollback, and logs that the history has forgotten. */
export async function prune(paths: EnvironmentPaths, state: EnvironmentState): Promise<void> {
  const packages = [state.active, state.previous].flatMap((release) => release?.digest ?? []);
  await keepOnly(join(paths.root, 'packages'), packages);
  const logs = state.history.map((entry) => `${entry.deploymentId}.log`);
  await keepOnly(join(paths.root, 'logs'), ['router.log', ...logs]);
}

async function keepOnly(directory: string, names: readonly string[]): Promise<void> {
  const present = await readdir(directory).catch(() => []);
  for (const name of present.filter((entry) => !names.includes(entry))) {
    await rm(join(directory, name), { recursive: true, force: true });
  }
}
