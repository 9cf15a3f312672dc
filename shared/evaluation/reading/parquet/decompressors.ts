import zlib from 'node:zlib';
import type { Compressors } from 'hyparquet';

/**
 * Decompressors that write no more than a page's header declares. LZ4, and Zstandard on a Node without it, come from
 * hyparquet-compressors.
 */
export async function loadDecompressors(codecs: ReadonlySet<string>): Promise<Compressors> {
  const { snappyUncompress } = await import('hyparquet');
  const own: Compressors = {
    SNAPPY: (input, length) => {
      const output = new Uint8Array(length);
      snappyUncompress(input, output);
      return output;
    },
    GZIP: (input, length) => zlib.gunzipSync(input, limit(length)),
    BROTLI: (input, length) => zlib.brotliDecompressSync(input, limit(length)),
  };
  const hasZstd = typeof zlib.zstdDecompressSync === 'function';
  if (hasZstd) own.ZSTD = (input, length) => zlib.zstdDecompressSync(input, limit(length));
  const missing = ['LZ4', 'LZ4_RAW', ...(hasZstd ? [] : ['ZSTD'])].filter((codec) => codecs.has(codec));
  if (missing.length === 0) return own;
  const { compressors } = await import('hyparquet-compressors');
  return { ...own, LZ4: compressors.LZ4, LZ4_RAW: compressors.LZ4_RAW, ZSTD: own.ZSTD ?? compressors.ZSTD };
}

function limit(length: number): { maxOutputLength: number } {
  return { maxOutputLength: Math.max(1, length) };
}
