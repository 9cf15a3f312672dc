import { rm } from 'node:fs/promises';
import { UserError } from '../errors/index.js';
import { readVerdict } from './read-verdict.js';

/**
 * Removes the verdict of an earlier run, which a later step must not take for this one's. Any other file stays: a path
 * that was mistyped costs nobody a file, and no step goes on with one that is no verdict.
 */
export async function dropVerdict(path: string): Promise<void> {
  const file = await readVerdict(path).catch((error: unknown) => {
    if (error instanceof UserError) return null;
    throw error;
  });
  if (file) await rm(path, { force: true });
}
