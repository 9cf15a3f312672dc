import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Attempt, BackendDependencies } from './backend.js';

/** A native package on this machine: it can't be bundled, so it is looked for at run time. */
export interface InstalledPackage {
  readonly name: string;
  readonly version: string;
  load(): unknown;
}

/**
 * Looks in the workspace's node_modules, then in the tool cache under `<tool>/<version>/<arch>`, newest version first.
 * A cache entry counts only when its `<arch>.complete` marker is there: an interrupted installation has none.
 */
export function findPackage(
  { workspace, toolCache }: BackendDependencies,
  tool: string,
  name: string,
): InstalledPackage | undefined {
  const roots = [workspace, ...(toolCache ? cachedVersions(path.join(toolCache, tool)) : [])];
  for (const root of roots) {
    const found = resolvePackage(root, name);
    if (found) return found;
  }
  return undefined;
}

/** The outcome when {@link findPackage} found nothing. */
export function absent(
  { workspace, toolCache }: BackendDependencies,
  tool: string,
  packageName: string,
): Attempt {
  const modules = path.join(workspace, 'node_modules');
  const searched = toolCache ? [modules, path.join(toolCache, tool)] : [modules];
  return { state: 'absent', packageName, searched };
}

function cachedVersions(toolDirectory: string): string[] {
  if (!existsSync(toolDirectory)) return [];
  return readdirSync(toolDirectory)
    .sort((first, second) => second.localeCompare(first, 'en', { numeric: true }))
    .map((version) => path.join(toolDirectory, version, process.arch))
    .filter((directory) => existsSync(`${directory}.complete`));
}

function resolvePackage(root: string, name: string): InstalledPackage | undefined {
  const directory = path.resolve(root, 'node_modules', name);
  const manifest = path.join(directory, 'package.json');
  if (!existsSync(manifest)) return undefined;
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
  return { name, version, load: (): unknown => createRequire(manifest)(directory) };
}
