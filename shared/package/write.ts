import { createHash } from 'node:crypto';
import { lstat, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { UserError } from '../errors/index.js';
import {
  byCodePoint,
  canonicalJson,
  checkWritable,
  makeFolders,
  sha256,
  writeDirectoryWhole,
} from '../files/index.js';
import { manifestSchema, type Manifest, type ManifestFile } from './manifest.js';
import { checkPaths } from './paths.js';
import { RESOURCES_FILE, type Resources } from './resources.js';
import { MANIFEST_FILE, readManifest, refuseStrangers, UNLISTED, type OpenPackage } from './verify.js';

/** A file on its way into a package. */
export interface NewFile {
  readonly path: string;
  readonly role: ManifestFile['role'];
  readonly mediaType: string;
  readonly content: Content;
}

/** What a file holds; pieces come anew each time that they are gone through. */
export type Content = string | Uint8Array | Iterable<Uint8Array>;

export type ManifestHead = Omit<Manifest, 'schema' | 'files'>;

/** Builds the manifest of a set of files. Pure: the same files give the same bytes, and so the same package id. */
export function manifestOf(head: ManifestHead, files: readonly NewFile[]): Manifest {
  const listed = files.map((file) => {
    const hash = createHash('sha256');
    let size = 0;
    for (const piece of piecesOf(file.content)) {
      hash.update(piece);
      size += piece.length;
    }
    return {
      path: file.path,
      sha256: hash.digest('hex'),
      size,
      role: file.role,
      mediaType: file.mediaType,
    };
  });
  return manifestSchema.parse({
    ...head,
    schema: 'heirloom.dev/package/v1',
    files: listed.sort((a, b) => byCodePoint(a.path, b.path)),
  });
}

function piecesOf(content: Content): Iterable<Uint8Array> {
  if (typeof content === 'string') return [Buffer.from(content)];
  return content instanceof Uint8Array ? [content] : content;
}

/**
 * Writes a package directory whole: a killed run leaves the old package or the new one.
 *
 * @param resources  what making it took; lies in the directory and is no part of the package
 * @throws UserError
 */
export async function writePackage(
  directory: string,
  head: ManifestHead,
  files: readonly NewFile[],
  resources: Resources | null = null,
): Promise<OpenPackage> {
  await refuseToReplace(directory);
  const manifest = manifestOf(head, files);
  checkPaths([...UNLISTED, ...files.map((file) => file.path)], directory);
  const manifestText = canonicalJson(manifest);
  await writeDirectoryWhole(directory, async (fresh) => {
    for (const file of files) {
      await makeFolders(dirname(join(fresh, file.path)));
      await writeFile(join(fresh, file.path), piecesOf(file.content), { flush: true });
    }
    await writeFile(join(fresh, MANIFEST_FILE), manifestText, { flush: true });
    if (resources) await writeFile(join(fresh, RESOURCES_FILE), canonicalJson(resources), { flush: true });
  });
  return { directory, digest: sha256(manifestText), manifest };
}

/** A package may be written over a package or over nothing, never over somebody's other files. */
export async function refuseToReplace(directory: string): Promise<void> {
  await checkWritable(directory);
  const names = await readdir(directory).catch(() => null);
  const isThere = (await lstat(directory).catch(() => null)) !== null;
  if (!isThere || names?.length === 0 || (await holdsOnlyAPackage(directory))) return;
  throw new UserError(
    'is there already and is not a package',
    'Choose another "out", or remove it.',
    directory,
  );
}

/** Changed content may be written over: it is the file of a package still. */
async function holdsOnlyAPackage(directory: string): Promise<boolean> {
  try {
    const { manifest } = await readManifest(directory);
    await refuseStrangers(directory, manifest);
    return true;
  } catch (error) {
    if (error instanceof UserError) return false;
    throw error;
  }
}
