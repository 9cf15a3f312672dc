import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { UserError } from '../../errors/index.js';
import { sha256 } from '../../files/index.js';

const unpack = promisify(gunzip);

/** The code of unsigned bytes, the only numbers that pictures and labels come in. */
const UNSIGNED_BYTE = 0x08;
const MOST_BYTES = 2 ** 31;

/** Bytes in some dimensions, the first of which counts examples. */
export interface IdxArray {
  readonly shape: readonly number[];
  /** Row-major. */
  readonly values: Uint8Array;
}

/** An array of a file. */
export interface IdxFile extends IdxArray {
  /** Of the file's bytes, as they are. */
  readonly sha256: string;
}

/**
 * Reads an IDX file of unsigned bytes, as it is or compressed by gzip (format: LeCun, Cortes & Burges, "The MNIST
 * database of handwritten digits").
 *
 * @throws UserError for a file that is missing, or is not what its header says
 */
export async function readIdx(path: string): Promise<IdxFile> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new UserError(
      error.code === 'ENOENT' ? 'is not there' : `can't be read (${error.code ?? error.message})`,
      'Mend "data.source" in the recipe; it is read relative to the recipe\'s folder.',
      path,
    );
  });
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return { ...parseIdx(isPacked ? await unpacked(bytes, path) : bytes, path), sha256: sha256(bytes) };
}

async function unpacked(bytes: Uint8Array, path: string): Promise<Uint8Array> {
  try {
    return await unpack(bytes, { maxOutputLength: MOST_BYTES });
  } catch (error) {
    throw new UserError(`can't be unpacked: ${(error as Error).message}`, 'Fetch it again.', path);
  }
}

/** The pure half of `readIdx`. */
export function parseIdx(bytes: Uint8Array, path: string): IdxArray {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isIdx = bytes.length >= 4 && view.getUint16(0) === 0;
  const [kind, dimensions] = isIdx ? [bytes[2]!, bytes[3]!] : [0, 0];
  if (kind !== UNSIGNED_BYTE || dimensions === 0 || bytes.length < 4 + 4 * dimensions)
    throw new UserError(
      'is not an IDX file of unsigned bytes',
      "Name one of MNIST's files, or its like.",
      path,
    );
  const shape = Array.from({ length: dimensions }, (_, at) => view.getUint32(4 + 4 * at));
  const values = bytes.subarray(4 + 4 * dimensions);
  const size = shape.reduce((product, side) => product * side, 1);
  if (size === values.length) return { shape, values };
  throw new UserError(
    `holds ${values.length} values, and its header says ${shape.join(' × ')}`,
    'Fetch it again.',
    path,
  );
}
