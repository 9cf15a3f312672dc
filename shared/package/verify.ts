import { lstat, readdir, readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { UserError } from '../errors/index.js';
import { canonicalJson, sha256, sha256File } from '../files/index.js';
import { manifestSchema, type Manifest } from './manifest.js';
import { checkPaths } from './paths.js';
import { checkResourcesFile, RESOURCES_FILE } from './resources.js';
import { proveSafetensors } from './safetensors/index.js';
import { checkTensors, MODEL_FILE, readStoredModel, WEIGHTS_FILE } from './tensors.js';

export const MANIFEST_FILE = 'manifest.json';
/** Names that no manifest may list. */
export const UNLISTED = [MANIFEST_FILE, RESOURCES_FILE];
const MOST_MANIFEST_BYTES = 32 * 1024 * 1024;
const AGAIN = "Don't use this package; make it or fetch it again.";

/** A package whose every byte was checked against its id. */
export interface OpenPackage {
  readonly directory: string;
  /** The package id: sha256 of manifest.json. */
  readonly digest: string;
  readonly manifest: Manifest;
}

/**
 * Verifies a package directory: the manifest is canonical, and the directory holds the listed files and no other but
 * `resources.json`, each a plain file of the listed size and digest; the listed tensors are those of the weights file.
 *
 * @param expected  digest that the package must have, when the caller knows it
 * @throws UserError naming the first file that is extra, missing, changed, linked or outside, or the first tensor that differs
 */
export async function verifyPackage(directory: string, expected?: string): Promise<OpenPackage> {
  const { manifest, digest } = await readManifest(directory);
  if (expected !== undefined && digest !== expected) {
    throw new UserError(
      `is package sha256:${digest}, and sha256:${expected} was asked for`,
      AGAIN,
      directory,
    );
  }
  checkPaths([...UNLISTED, ...manifest.files.map((file) => file.path)], directory);
  await refuseStrangers(directory, manifest);
  for (const file of manifest.files) await checkFile(directory, file);
  if (!manifest.files.some((file) => file.path === manifest.entry)) {
    throw new UserError(`its entry "${manifest.entry}" is not among its files`, AGAIN, directory);
  }
  await proveTensors(directory, manifest);
  return { directory, digest, manifest };
}

/** A manifest that lists no tensors claims nothing of any. */
async function proveTensors(directory: string, manifest: Manifest): Promise<void> {
  if (manifest.tensors.length === 0) return;
  if (manifest.formats.includes('tfjs-layers')) await proveLayers(directory, manifest);
  else await proveSafetensors(directory, manifest);
}

async function proveLayers(directory: string, manifest: Manifest): Promise<void> {
  for (const path of [MODEL_FILE, WEIGHTS_FILE])
    if (!manifest.files.some((file) => file.path === path))
      throw new UserError(`lists tensors, and no "${path}" that holds them`, AGAIN, directory);
  checkTensors(await readStoredModel(directory), manifest, join(directory, MODEL_FILE));
}

/** Reads a manifest without looking at the files. @throws UserError when it is absent, not canonical or of another schema */
export async function readManifest(directory: string): Promise<{ manifest: Manifest; digest: string }> {
  const path = join(directory, MANIFEST_FILE);
  const status = await lstat(path).catch(() => null);
  if (!status)
    throw new UserError(
      'is not a package: it has no manifest.json',
      'Name the directory that "heirloom train" wrote.',
      directory,
    );
  if (!status.isFile() || status.nlink > 1) throw new UserError('is a link', AGAIN, path);
  if (status.size > MOST_MANIFEST_BYTES) throw new UserError('is larger than 32 MiB', AGAIN, path);
  return parseManifest(await readFile(path), path);
}

/** The pure half of `readManifest`. */
export function parseManifest(bytes: Uint8Array, where: string): { manifest: Manifest; digest: string } {
  const text = Buffer.from(bytes).toString('utf8');
  const parsed = manifestSchema.safeParse(parseJson(text, where));
  if (!parsed.success) {
    const issue = parsed.error.issues[0]!;
    throw new UserError(
      `doesn't follow heirloom.dev/package/v1 at "${issue.path.join('.')}": ${issue.message}`,
      AGAIN,
      where,
    );
  }
  if (!Buffer.from(canonicalJson(parsed.data)).equals(bytes))
    throw new UserError('is not canonical JSON, so its digest says nothing', AGAIN, where);
  return { manifest: parsed.data, digest: sha256(bytes) };
}

function parseJson(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UserError('is not JSON', AGAIN, where);
  }
}

/** @throws UserError naming the first entry of the directory that the manifest doesn't list, or that is a link */
export async function refuseStrangers(directory: string, { files }: Manifest): Promise<void> {
  const listed = new Set([...UNLISTED, ...files.map((file) => file.path)]);
  const walk = async (folder: string): Promise<void> => {
    for (const entry of await readdir(join(directory, folder), { withFileTypes: true })) {
      const path = posix.join(folder, entry.name);
      if (entry.isSymbolicLink()) throw new UserError('is a symbolic link', AGAIN, join(directory, path));
      if (entry.isDirectory() && [...listed].some((file) => file.startsWith(`${path}/`))) await walk(path);
      else if (!entry.isFile() || !listed.has(path))
        throw new UserError('is not listed in the manifest', AGAIN, join(directory, path));
    }
  };
  await walk('');
  await checkResourcesFile(join(directory, RESOURCES_FILE));
}

async function checkFile(directory: string, file: Manifest['files'][number]): Promise<void> {
  const path = join(directory, file.path);
  const status = await lstat(path).catch(() => null);
  if (!status) throw new UserError('is missing, and the manifest lists it', AGAIN, path);
  if (!status.isFile() || status.nlink > 1) throw new UserError('is a link', AGAIN, path);
  if (status.size !== file.size)
    throw new UserError(`has ${status.size} bytes, and the manifest says ${file.size}`, AGAIN, path);
  const found = await sha256File(path);
  if (found !== file.sha256)
    throw new UserError(
      `was changed: its sha256 is ${found.slice(0, 12)}…, and the manifest says ${file.sha256.slice(0, 12)}…`,
      AGAIN,
      path,
    );
}
