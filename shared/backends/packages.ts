import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Attempt, BackendDependencies, NativePackage } from './backend.js';

/** A native package on this machine: it can't be bundled, so it is looked for at run time. */
export interface InstalledPackage {
  readonly name: string;
  readonly version: string;
  readonly source: 'workspace' | 'tool-cache';
  readonly directory: string;
  load(): unknown;
}

/** Where packages are looked for. */
export type PackagePlaces = Pick<BackendDependencies, 'workspace' | 'toolCache'>;

/**
 * Looks in the workspace's node_modules, then in the tool cache under `<tool>/<version>/<arch>`, newest version first.
 * A cache entry counts only when its `<arch>.complete` marker is there: an interrupted installation has none.
 */
export function findPackage(
  { workspace, toolCache }: PackagePlaces,
  { packageName, tool }: NativePackage,
): InstalledPackage | undefined {
  const own = resolvePackage(workspace, packageName, 'workspace');
  if (own) return own;
  for (const root of toolCache ? cachedVersions(path.join(toolCache, tool)) : []) {
    const found = resolvePackage(root, packageName, 'tool-cache');
    if (found) return found;
  }
  return undefined;
}

/** The outcome when {@link findPackage} found nothing. */
export function absent(
  { workspace, toolCache }: PackagePlaces,
  { packageName, tool }: NativePackage,
): Extract<Attempt, { state: 'absent' }> {
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

function resolvePackage(
  root: string,
  name: string,
  source: InstalledPackage['source'],
): InstalledPackage | undefined {
  const directory = path.resolve(root, 'node_modules', name);
  const manifest = path.join(directory, 'package.json');
  if (!existsSync(manifest)) return undefined;
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
  return { name, version, source, directory, load: (): unknown => createRequire(manifest)(directory) };
}
