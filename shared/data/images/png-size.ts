const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const HEADER_BYTES = 13;
/** Length, type and checksum of a chunk. */
const FRAME_BYTES = 12;

/**
 * Width and height in pixels from a PNG's header (W3C PNG, third edition, sections 5.2 and 11.2.1), or null for what is
 * no PNG. A decoder may obey a second header, so there may be one only.
 * @throws Error when the header is not the first chunk, or not the only one
 */
export function pngSize(data: Buffer): { readonly width: number; readonly height: number } | null {
  if (!data.subarray(0, SIGNATURE.length).equals(SIGNATURE)) return null;
  const [first, ...others] = chunksOf(data);
  if (first?.type !== 'IHDR' || first.length !== HEADER_BYTES || first.at + 16 > data.length)
    throw new Error('the PNG does not begin with its header');
  if (others.some(({ type }) => type === 'IHDR')) throw new Error('the PNG has two headers');
  return { width: data.readUInt32BE(first.at + 8), height: data.readUInt32BE(first.at + 12) };
}

interface Chunk {
  readonly type: string;
  /** Bytes of its content. */
  readonly length: number;
  readonly at: number;
}

function chunksOf(data: Buffer): Chunk[] {
  const chunks: Chunk[] = [];
  let at = SIGNATURE.length;
  while (at + 8 <= data.length) {
    const length = data.readUInt32BE(at);
    chunks.push({ type: data.toString('latin1', at + 4, at + 8), length, at });
    at += FRAME_BYTES + length;
  }
  return chunks;
}
