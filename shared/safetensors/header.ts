import { UserError } from '../errors/index.js';
import { DTYPE_BYTES } from './dtypes.js';

/** Bytes of the number in front, which tells the header's length. */
const LENGTH_BYTES = 8;

/** The format allows 100 MB; a tensor takes about 100 bytes of it, and no model that fits here has so many. */
const MOST_HEADER_BYTES = 16 * 1024 * 1024;

const MOST_DIMENSIONS = 8;

/** A tensor as the header lists it. */
export interface StoredTensor {
  readonly name: string;
  readonly dtype: string;
  readonly shape: readonly number[];
  /** Where its bytes begin and end in the file. */
  readonly begin: number;
  readonly end: number;
}

/**
 * Reads the header of a safetensors file: the tensors in the order of their bytes, which fill the file without a gap and
 * without an overlap.
 *
 * @param bytes      of the file, or its first ones: all up to `headerEnd`
 * @param fileBytes  how many the file has
 * @throws UserError
 */
export function readHeader(
  bytes: Uint8Array,
  where: string,
  fileBytes: number = bytes.byteLength,
): StoredTensor[] {
  const fail = failing(where);
  const start = headerEnd(bytes, where);
  if (start > bytes.byteLength)
    fail(`says that its header takes ${start - LENGTH_BYTES} bytes, and has ${bytes.byteLength} in all`);
  const tensors = Object.entries(headerMap(bytes.subarray(LENGTH_BYTES, start), fail))
    .filter(([name]) => name !== '__metadata__')
    .map(([name, entry]) => tensorOf(name, entry, start, fail))
    .sort((a, b) => a.begin - b.begin || a.end - b.end);
  checkBytes(tensors, start, fileBytes, fail);
  return tensors;
}

/** Where the header ends in a file, by its first 8 bytes. @throws UserError */
export function headerEnd(bytes: Uint8Array, where: string): number {
  const fail = failing(where);
  if (bytes.byteLength < LENGTH_BYTES) fail('is too short for a safetensors file');
  const length = new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(0, true);
  if (length > BigInt(MOST_HEADER_BYTES))
    fail(`says that its header takes ${length} bytes, and at most ${MOST_HEADER_BYTES} are read`);
  return LENGTH_BYTES + Number(length);
}

type Fail = (what: string) => never;

function failing(where: string): Fail {
  return (what) => {
    throw new UserError(what, 'Write the file again with a safetensors library.', where);
  };
}

function headerMap(bytes: Uint8Array, fail: Fail): Record<string, unknown> {
  // The format wants it first, so that other files are told apart before they are parsed.
  if (bytes[0] !== '{'.charCodeAt(0)) fail('is no safetensors file: its header is not a map');
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as Record<string, unknown>;
  } catch {
    return fail('is no safetensors file: its header is not JSON');
  }
}

/** @param start  where the data begin in the file */
function tensorOf(name: string, entry: unknown, start: number, fail: Fail): StoredTensor {
  const { dtype, shape, data_offsets: offsets } = (entry ?? {}) as Readonly<Record<string, unknown>>;
  const shown = JSON.stringify(name.slice(0, 100));
  if (typeof dtype !== 'string' || !Object.hasOwn(DTYPE_BYTES, dtype))
    return fail(`the tensor ${shown} has the type ${JSON.stringify(dtype)}, which is not known here`);
  if (!isCounts(shape) || shape.length > MOST_DIMENSIONS)
    return fail(`the tensor ${shown} has no shape of up to ${MOST_DIMENSIONS} whole numbers`);
  if (!isCounts(offsets) || offsets.length !== 2)
    return fail(`the tensor ${shown} doesn't say where its bytes begin and end`);
  const size = shape.reduce((product, side) => product * side, 1) * DTYPE_BYTES[dtype]!;
  const [begin, end] = offsets as [number, number];
  if (end - begin !== size)
    return fail(
      `the tensor ${shown} takes ${size} bytes by its shape, and ${end - begin} by its place in the file`,
    );
  return { name, dtype, shape, begin: start + begin, end: start + end };
}

function isCounts(value: unknown): value is number[] {
  return Array.isArray(value) && value.every((item) => Number.isSafeInteger(item) && item >= 0);
}

function checkBytes(tensors: readonly StoredTensor[], start: number, end: number, fail: Fail): void {
  let at = start;
  for (const tensor of tensors) {
    const shown = JSON.stringify(tensor.name.slice(0, 100));
    if (tensor.begin < at) fail(`the tensor ${shown} overlaps the one before it`);
    if (tensor.begin > at) fail(`${tensor.begin - at} bytes before the tensor ${shown} belong to none`);
    at = tensor.end;
  }
  if (at > end) fail(`its tensors end at byte ${at}, and it has ${end}: it was cut off`);
  if (at < end) fail(`${end - at} bytes behind its last tensor belong to none`);
}
