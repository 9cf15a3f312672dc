import { UserError } from '../errors/index.js';
import { DTYPE_BYTES, FLOATS } from './dtypes.js';
import type { StoredTensor } from './header.js';

/**
 * The numbers of a tensor, row-major.
 *
 * @param bytes  of the whole file
 * @throws UserError for a type that weights don't have, or a number that is not finite
 */
export function readFloats(bytes: Uint8Array, tensor: StoredTensor, where: string): Float32Array {
  const { name, dtype, begin, end } = tensor;
  const read = FLOATS[dtype];
  if (!read)
    throw new UserError(
      `the tensor "${name}" is ${dtype}, and weights are ${Object.keys(FLOATS).join(', ')}`,
      'Convert it before it is written.',
      where,
    );
  const width = DTYPE_BYTES[dtype]!;
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const values = new Float32Array((end - begin) / width);
  for (let at = 0; at < values.length; at++) values[at] = read(view, begin + at * width);
  const broken = values.findIndex((value) => !Number.isFinite(value));
  if (broken >= 0)
    throw new UserError(
      `number ${broken + 1} of the tensor "${name}" is ${values[broken]!} as a float32`,
      'Import a model whose training did not diverge.',
      where,
    );
  return values;
}
