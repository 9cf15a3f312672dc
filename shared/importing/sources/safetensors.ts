import { readFloats, readHeader } from '../../safetensors/index.js';
import { MOST_WEIGHT_BYTES, readSourceFile } from './read-file.js';
import type { Source } from './source.js';

/** Opens a safetensors file. @param uri  as the lineage calls it */
export async function openSafetensors(path: string, uri: string): Promise<Source> {
  const { bytes, sha256 } = await readSourceFile(path, MOST_WEIGHT_BYTES);
  return {
    format: 'safetensors',
    architecture: null,
    tensors: readHeader(bytes, path).map((tensor) => ({
      name: tensor.name,
      shape: tensor.shape,
      read: () => readFloats(bytes, tensor, path),
    })),
    files: [{ uri, sha256 }],
  };
}
