import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FolderStore, type FolderStoreOptions, type ThisRun } from '../../../shared/handoff/index.js';

export const RUN: ThisRun = { server: 'github.com', repository: 'acme/digits', id: '7', attempt: 1 };

/** A store in a folder, and what it said. */
export function storeIn(root: string, options: Partial<FolderStoreOptions> = {}) {
  const said: string[] = [];
  const say = (line: string) => void said.push(line);
  const store = new FolderStore(root, { run: RUN, neighbour: null, now: () => new Date(), say, ...options });
  return { store, said };
}

/** Writes files into a fresh directory under a folder. */
export async function directoryOf(folder: string, name: string, files: Record<string, string>) {
  const directory = join(folder, name);
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(directory, path, '..'), { recursive: true });
    await writeFile(join(directory, path), text);
  }
  return directory;
}
