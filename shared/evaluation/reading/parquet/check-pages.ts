import type { ColumnMetaData, CompressionCodec, Compressors, PageHeader } from 'hyparquet';
import { checkRuns } from './check-runs.js';

const MOST_PAGE_BYTES = 2 ** 28;
const MOST_CHUNK_BYTES = 2 ** 30;
/** The length of a byte array, or the shortest number. */
const LEAST_ENTRY_BYTES = 4;
const LENGTH_BYTES = 4;

/** What decoding a column takes. */
export interface ChunkFormat {
  /** Rows of the row group. */
  readonly rows: number;
  /** Whether each value has a level that says if it is there. */
  readonly isOptional: boolean;
  readonly codec: CompressionCodec;
  readonly compressors: Compressors;
  readonly readHeader: (reader: { view: DataView; offset: number }) => PageHeader;
}

/** The bytes of the file that hold one column of a row group. */
export function chunkRange(meta: ColumnMetaData): readonly [start: number, end: number] {
  const start = Number(meta.dictionary_page_offset || meta.data_page_offset);
  return [start, start + Number(meta.total_compressed_size)];
}

/**
 * Walks over the pages of a column before they are decoded, because decoding allocates what they declare.
 *
 * @throws RangeError for pages that declare other rows than the row group, or more bytes or values than they have
 */
export function checkPages(chunk: ArrayBuffer, format: ChunkFormat): void {
  const reader = { view: new DataView(chunk), offset: 0 };
  let values = 0;
  let total = 0;
  while (values < format.rows) {
    const header = format.readHeader(reader);
    const { compressed_page_size: compressed, uncompressed_page_size: bytes } = header;
    if (!isWithin(compressed, chunk.byteLength - reader.offset) || !isWithin(bytes, MOST_PAGE_BYTES))
      throw new RangeError(`a page of ${compressed} bytes claims to hold ${bytes}`);
    total += bytes;
    if (total > MOST_CHUNK_BYTES)
      throw new RangeError(`a column claims to hold more than ${MOST_CHUNK_BYTES} bytes`);
    const page = new Uint8Array(chunk, reader.offset, compressed);
    reader.offset += compressed;
    values += checkPage(page, header, format, format.rows - values);
  }
}

/** @returns how many rows the page has; none for a dictionary */
function checkPage(page: Uint8Array, header: PageHeader, format: ChunkFormat, rowsLeft: number): number {
  const { data_page_header: first, data_page_header_v2: second, dictionary_page_header: dictionary } = header;
  const bytes = header.uncompressed_page_size;
  if (header.type === 'DICTIONARY_PAGE' && dictionary) {
    if (isWithin(dictionary.num_values * LEAST_ENTRY_BYTES, bytes)) return 0;
  } else if (header.type === 'DATA_PAGE' && first && isWithin(first.num_values, rowsLeft)) {
    const content = decompress(page, bytes, format);
    let at = 0;
    let present = first.num_values;
    if (format.isOptional) {
      present = checkRuns(content, LENGTH_BYTES, 1, present);
      at = LENGTH_BYTES + lengthAt(content, 0);
    }
    checkValues(content, at, first.encoding, present, 1);
    return first.num_values;
  } else if (header.type === 'DATA_PAGE_V2' && second && isWithin(second.num_values, rowsLeft)) {
    const { num_values: rows, num_nulls: nulls, definition_levels_byte_length: levels } = second;
    const isFlat = second.repetition_levels_byte_length === 0 && second.num_rows === rows;
    if (isFlat && isWithin(nulls, rows) && isWithin(levels, Math.min(page.length, bytes))) {
      if (format.isOptional) checkRuns(page.subarray(0, levels), 0, 1, rows);
      const rest = page.subarray(levels);
      const content = second.is_compressed === false ? rest : decompress(rest, bytes - levels, format);
      checkValues(content, 0, second.encoding, rows - nulls, 0);
      return rows;
    }
  }
  throw new RangeError(`a page of type ${header.type} doesn't fit its row group`);
}

/**
 * @param count       values that are there
 * @param leastWidth  bits of an index into a dictionary from which on its runs are read
 */
function checkValues(
  content: Uint8Array,
  at: number,
  encoding: string,
  count: number,
  leastWidth: number,
): void {
  if (count === 0) return;
  if (encoding === 'RLE') checkRuns(content, at + LENGTH_BYTES, 1, count);
  const isIndex = encoding === 'PLAIN_DICTIONARY' || encoding === 'RLE_DICTIONARY';
  if (isIndex && content[at]! >= leastWidth) checkRuns(content, at + 1, content[at]!, count);
}

function decompress(page: Uint8Array, length: number, { codec, compressors }: ChunkFormat): Uint8Array {
  if (codec === 'UNCOMPRESSED') return page;
  const content = compressors[codec]?.(page, length);
  if (content?.length !== length) throw new RangeError(`a page of codec ${codec} can't be decompressed`);
  return content;
}

function lengthAt(bytes: Uint8Array, at: number): number {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(at, true);
}

function isWithin(value: number, most: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= most;
}
