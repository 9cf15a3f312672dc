import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { UserError } from '../errors/index.js';
import { PREDICTIONS_EXTENSIONS } from '../evaluation/index.js';
import { sha256File } from '../files/index.js';
import { PREDICTIONS_PATH } from '../package/index.js';
import { checkPin, downloadArtifact, parseReference, type ResolveDeps } from '../registry/index.js';

const PREDICTIONS_NAME = new RegExp(`\\.(${PREDICTIONS_EXTENSIONS.join('|')})$`, 'i');

/** A name that ends as predictions do is no package's. */
export async function refuseMissingFile(text: string, workspace: string): Promise<void> {
  const reference = parseReference(text);
  if (reference.kind !== 'path' || !PREDICTIONS_NAME.test(text)) return;
  if (await stat(resolve(workspace, reference.path)).catch(() => null)) return;
  throw new UserError(
    'is not there',
    'Name a predictions file with one row per test example, or a package.',
    text,
  );
}

/** The predictions file that a text names, or that is all that an artifact holds; null for a package. */
export async function bareFile(text: string, deps: ResolveDeps): Promise<string | null> {
  const reference = parseReference(text);
  if (reference.kind === 'artifact') return fileOfArtifact(reference, deps);
  if (reference.kind !== 'path') return null;
  const path = resolve(deps.workspace, reference.path);
  const status = await stat(path).catch(() => null);
  return status?.isFile() ? path : null;
}

async function fileOfArtifact(
  reference: Parameters<typeof checkPin>[0],
  deps: ResolveDeps,
): Promise<string | null> {
  const directory = await downloadArtifact(reference.artifact, deps);
  const [only, ...more] = await readdir(directory);
  if (only === undefined || more.length > 0 || !PREDICTIONS_PATH.test(only)) return null;
  const path = join(directory, only);
  checkPin(reference, await sha256File(path));
  return path;
}
