import { dirname, join, posix } from 'node:path';
import { z } from 'zod';
import { UserError } from '../../errors/index.js';
import { pathFault } from '../../package/index.js';
import { readKerasModel } from '../../models/keras/index.js';
import { MOST_WEIGHT_BYTES, readSourceFile, readSourceText } from './read-file.js';
import type { Source, SourceTensor } from './source.js';

/** Bytes of one number. */
const WIDTHS = { float32: 4, int32: 4, uint8: 1, bool: 1 } as const;

const weight = z.looseObject({
  name: z.string(),
  shape: z.array(z.number().int().nonnegative()).max(8),
  dtype: z.enum(['float32', 'int32', 'uint8', 'bool']),
  quantization: z.unknown().optional(),
});

const weightsManifest = z.array(
  z.looseObject({ paths: z.array(z.string()).min(1), weights: z.array(weight) }),
);

/** Opens a folder that TensorFlow.js loads as a layers model. @param path  of its model.json */
export async function openTfjs(path: string, uri: string): Promise<Source> {
  const { text, sha256 } = await readSourceText(path);
  const architecture = readKerasModel(text, path, 'given');
  const parsed = weightsManifest.safeParse(
    (JSON.parse(text) as { weightsManifest?: unknown }).weightsManifest,
  );
  if (!parsed.success)
    throw new UserError(
      "doesn't say which weights lie in which file",
      'Convert the model with "tensorflowjs_converter --output_format tfjs_layers_model".',
      path,
    );
  const files = [{ uri, sha256 }];
  const tensors: SourceTensor[] = [];
  let room = MOST_WEIGHT_BYTES;
  for (const { paths, weights } of parsed.data) {
    const shards: Uint8Array[] = [];
    for (const name of paths) {
      if (pathFault(name) !== null)
        throw new UserError(`names weights at ${JSON.stringify(name)}`, 'Name files beside it.', path);
      const shard = await readSourceFile(join(dirname(path), name), room);
      room -= shard.bytes.byteLength;
      shards.push(shard.bytes);
      files.push({ uri: posix.join(posix.dirname(uri), name), sha256: shard.sha256 });
    }
    tensors.push(...tensorsIn(Buffer.concat(shards), weights, path));
  }
  return { format: 'tfjs', architecture, tensors, files };
}

function tensorsIn(
  bytes: Uint8Array,
  weights: readonly z.output<typeof weight>[],
  where: string,
): SourceTensor[] {
  let at = 0;
  const tensors = weights.map(({ name, shape, dtype, quantization }): SourceTensor => {
    if (quantization !== undefined)
      throw new UserError(
        `holds the tensor "${name.slice(0, 100)}" rounded to fewer bits`,
        'Convert the model without quantization.',
        where,
      );
    const begin = at;
    at += WIDTHS[dtype] * shape.reduce((product, side) => product * side, 1);
    const end = at;
    return { name, shape, read: () => floatsOf(name, dtype, bytes.subarray(begin, end), where) };
  });
  if (at === bytes.byteLength) return tensors;
  throw new UserError(
    `lists tensors of ${at} bytes, and their files have ${bytes.byteLength}`,
    'Fetch the model again.',
    where,
  );
}

function floatsOf(name: string, dtype: string, bytes: Uint8Array, where: string): Float32Array {
  if (dtype !== 'float32')
    throw new UserError(`the tensor "${name}" is ${dtype}, and weights are float32`, 'Convert it.', where);
  // A copy, because the bytes may lie at any place of a larger buffer.
  const values = new Float32Array(new Uint8Array(bytes).buffer);
  if (values.every(Number.isFinite)) return values;
  throw new UserError(
    `the tensor "${name}" holds numbers that are not finite`,
    'Import a model whose training did not diverge.',
    where,
  );
}
