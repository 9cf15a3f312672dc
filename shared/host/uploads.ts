import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { suggest, UserError } from '../errors/index.js';

/** GitHub's rule, which every other place keeps too: what is handed off in one is handed off in all. */
const FORBIDDEN = /[":<>|*?\\/\r\n]/;

/** A run has no artifact of that name. Whoever knows another place may look there. */
export class NoSuchArtifact extends UserError {
  /** @param known  names of those that are there */
  constructor(
    readonly artifact: string,
    readonly known: readonly string[],
  ) {
    const there = known.length ? suggest(artifact, known) : 'It has none.';
    super(
      `this run has no artifact "${artifact}"`,
      `${there} Let the job that uploads it come first ("needs:").`,
    );
  }
}

/** A place for artifacts doesn't work now, through no fault of what was to be handed off. */
export class PlaceFailed extends UserError {}

/** @throws UserError for a name that GitHub takes for no artifact */
export function checkArtifactName(name: string): void {
  if (name.trim() !== '' && !FORBIDDEN.test(name) && Buffer.byteLength(name) <= 200) return;
  throw new UserError(
    `"${name}" can't name an artifact`,
    'Use at most 200 bytes, and leave out " : < > | * ? \\ / and line breaks in "artifact-name".',
  );
}

/** A run has an artifact of that name already. Whoever uploads the same again has lost nothing. */
export class NameIsTaken extends UserError {
  constructor(name: string) {
    super(
      `this run has an artifact "${name}" already`,
      'Give each job or matrix leg a name of its own ("artifact-name", of a report "report-artifact").',
    );
  }
}

export function arrivedChanged(name: string): UserError {
  return new UserError(
    `artifact "${name}" arrived with another digest than was uploaded`,
    'Run the job again.',
  );
}

/**
 * Paths of every file under a directory, in order.
 * @throws UserError for a directory that is not there or empty, and for a link in it
 */
export async function filesToUpload(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') throw error;
      throw new UserError("is not a directory, so it can't be uploaded", 'Check the "out" input.', directory);
    },
  );
  const link = entries.find((entry) => entry.isSymbolicLink());
  if (link) {
    // What is handed off would hold what the link points to, which may lie anywhere on this machine.
    throw new UserError('is a symbolic link', 'Put the file itself there.', join(link.parentPath, link.name));
  }
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  if (files.length === 0) {
    throw new UserError('has no files to upload', 'Check the "out" input.', directory);
  }
  return files.sort();
}
