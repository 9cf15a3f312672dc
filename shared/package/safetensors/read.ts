import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { headerEnd, readHeader, type StoredTensor as PlacedTensor } from '../../safetensors/index.js';
import type { ManifestTensor } from '../manifest.js';

/** A tensor in a file: what a manifest says of it but for where it comes from. */
export type StoredTensor = Omit<ManifestTensor, 'origin'>;

/** NumPy's names for the format's types; bfloat16 and the float8s: ml_dtypes'. */
const NUMPY_NAMES: Readonly<Record<string, string>> = {
  BOOL: 'bool',
  U8: 'uint8',
  I8: 'int8',
  F8_E4M3: 'float8_e4m3fn',
  F8_E5M2: 'float8_e5m2',
  F8_E8M0: 'float8_e8m0fnu',
  U16: 'uint16',
  I16: 'int16',
  F16: 'float16',
  BF16: 'bfloat16',
  U32: 'uint32',
  I32: 'int32',
  F32: 'float32',
  U64: 'uint64',
  I64: 'int64',
  F64: 'float64',
  C64: 'complex64',
};

/** Every tensor of a safetensors file with the digest of its bytes, which may be more than the memory holds. @throws UserError */
export async function readSafetensors(path: string): Promise<StoredTensor[]> {
  const stored: StoredTensor[] = [];
  for (const { name, shape, dtype, begin, end } of await placesIn(path)) {
    const sha256 = await digestOfRange(path, begin, end);
    stored.push({ name, shape: [...shape], dtype: NUMPY_NAMES[dtype] ?? dtype, sha256 });
  }
  return stored;
}

async function placesIn(path: string): Promise<PlacedTensor[]> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    const start = await readStart(file, 8);
    return readHeader(await readStart(file, headerEnd(start, path)), path, size);
  } finally {
    await file.close();
  }
}

/** The first bytes of a file; fewer where it has no more. */
async function readStart(file: Awaited<ReturnType<typeof open>>, bytes: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(bytes), 0, bytes, 0);
  return buffer.subarray(0, bytesRead);
}

/** sha256 of the bytes [begin, end). */
async function digestOfRange(path: string, begin: number, end: number): Promise<string> {
  const hash = createHash('sha256');
  if (end > begin) await pipeline(createReadStream(path, { start: begin, end: end - 1 }), hash);
  return hash.digest('hex');
}
