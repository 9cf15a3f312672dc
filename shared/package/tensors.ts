import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { UserError } from '../errors/index.js';
import { sha256 } from '../files/index.js';
import type { Manifest } from './manifest.js';

export const MODEL_FILE = 'model/model.json';
export const WEIGHTS_FILE = 'model/weights.bin';

const weightSpec = z.object({
  name: z.string(),
  shape: z.array(z.number().int().nonnegative()),
  dtype: z.literal('float32'),
});

/** Which tensors lie in weights.bin, one behind the other. */
export const weightsManifestSchema = z.tuple([
  z.object({ paths: z.tuple([z.literal('weights.bin')]), weights: z.array(weightSpec) }),
]);

const modelFile = z.object({ weightsManifest: weightsManifestSchema });

export interface StoredModel {
  readonly modelJson: string;
  readonly weights: Uint8Array;
}

/** Reads the two files of a package's model. @param directory  of a package that lists them */
export async function readStoredModel(directory: string): Promise<StoredModel> {
  const [modelJson, weights] = await Promise.all([
    readFile(join(directory, MODEL_FILE), 'utf8'),
    readFile(join(directory, WEIGHTS_FILE)),
  ]);
  return { modelJson, weights };
}

/**
 * Proves that the tensors of a model are those that its manifest names: without it "frozen" says nothing.
 * @throws UserError naming the first tensor that differs in name, shape, type or bytes
 */
export function checkTensors({ modelJson, weights }: StoredModel, manifest: Manifest, where: string): void {
  const again = "Don't use this package; make it or fetch it again.";
  const parsed = modelFile.safeParse(jsonOf(modelJson));
  if (!parsed.success)
    throw new UserError('is not a TensorFlow.js layers model of one weights file', again, where);
  const stored = parsed.data.weightsManifest[0].weights;
  let at = 0;
  for (let index = 0; index < Math.max(stored.length, manifest.tensors.length); index++) {
    const [found, listed] = [stored[index], manifest.tensors[index]];
    if (!found || found.name !== listed?.name)
      throw new UserError(
        `holds ${nameOf(found)} as tensor ${index + 1}, and the manifest says ${nameOf(listed)}`,
        again,
        where,
      );
    const bytes = 4 * found.shape.reduce((size, side) => size * side, 1);
    const isSame =
      found.dtype === listed.dtype &&
      found.shape.join() === listed.shape.join() &&
      sha256(weights.subarray(at, at + bytes)) === listed.sha256;
    if (!isSame)
      throw new UserError(`the tensor "${found.name}" is not the one that the manifest lists`, again, where);
    at += bytes;
  }
  if (at !== weights.byteLength)
    throw new UserError(
      `its weights are ${weights.byteLength} bytes, and its tensors take ${at}`,
      again,
      where,
    );
}

function nameOf(tensor: { readonly name: string } | undefined): string {
  return tensor ? `"${tensor.name}"` : 'none';
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
