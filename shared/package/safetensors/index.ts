import { join } from 'node:path';
import { UserError } from '../../errors/index.js';
import { byCodePoint } from '../../files/index.js';
import type { Manifest } from '../manifest.js';
import { readSafetensors, type StoredTensor } from './read.js';

export type { StoredTensor } from './read.js';

/** How the name of a safetensors file ends. */
export const SAFETENSORS = '.safetensors';

/** A package's model lies here. */
const MODEL_FOLDER = 'model/';

/**
 * The tensors of all safetensors files below model/, by name in code-point order. Where two files have a tensor of one
 * name, as the parts of a pipeline do, the name of each begins with its file's path below model/.
 *
 * @param files  the paths of all files, relative to `directory`
 * @throws UserError for a file that breaks the format
 */
export async function readTensors(directory: string, files: readonly string[]): Promise<StoredTensor[]> {
  const found: { readonly file: string; readonly tensor: StoredTensor }[] = [];
  for (const path of files.filter((file) => file.startsWith(MODEL_FOLDER) && file.endsWith(SAFETENSORS)))
    for (const tensor of await readSafetensors(join(directory, path)))
      found.push({ file: path.slice(MODEL_FOLDER.length), tensor });
  const areUnique = new Set(found.map(({ tensor }) => tensor.name)).size === found.length;
  return found
    .map(({ file, tensor }) => (areUnique ? tensor : { ...tensor, name: `${file}/${tensor.name}` }))
    .sort((left, right) => byCodePoint(left.name, right.name));
}

/**
 * Proves that the tensors of a package's safetensors files are those that its manifest names.
 * @throws UserError naming the first tensor that differs in name, shape, type or bytes
 */
export async function proveSafetensors(directory: string, manifest: Manifest): Promise<void> {
  const stored = await readTensors(
    directory,
    manifest.files.map(({ path }) => path),
  );
  const again = "Don't use this package; make it or fetch it again.";
  for (let index = 0; index < Math.max(stored.length, manifest.tensors.length); index++) {
    const [found, listed] = [stored[index], manifest.tensors[index]];
    if (!found || !listed || found.name !== listed.name)
      throw new UserError(
        `holds ${nameOf(found)} as tensor ${index + 1}, and the manifest says ${nameOf(listed)}`,
        again,
        directory,
      );
    const isSame =
      found.dtype === listed.dtype &&
      found.shape.join() === listed.shape.join() &&
      found.sha256 === listed.sha256;
    if (!isSame)
      throw new UserError(
        `the tensor "${found.name}" is not the one that the manifest lists`,
        again,
        directory,
      );
  }
}

function nameOf(tensor: { readonly name: string } | undefined): string {
  return tensor ? `"${tensor.name}"` : 'none';
}
