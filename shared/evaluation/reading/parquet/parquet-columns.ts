import type { AsyncBuffer, ColumnMetaData, FileMetaData, RowGroup, SchemaTree } from 'hyparquet';
import type { ColumnCells } from '../cells.js';
import { checkPages, chunkRange } from './check-pages.js';
import type { ColumnKind } from './column-kinds.js';
import { loadDecompressors } from './decompressors.js';
import { toCells } from './to-cells.js';

const MAGIC_BYTES = 4;
const MOST_FOOTER_BYTES = 2 ** 24;
const MOST_GROUP_ROWS = 2 ** 25;
/** Texts stay bytes. */
const PARSERS = { stringFromBytes: (bytes: Uint8Array) => bytes };

/** Opens a file and checks what its footer declares. @throws RangeError or Error for a file that is not sound */
export async function openParquet(file: AsyncBuffer): Promise<ParquetTable> {
  const { parquetMetadataAsync, parquetSchema } = await import('hyparquet');
  if ((await footerLength(file)) > MOST_FOOTER_BYTES) throw new RangeError('its footer is too long');
  const metadata = await parquetMetadataAsync(file, { parsers: PARSERS, geoparquet: false });
  let rows = 0n;
  for (const { num_rows: groupRows } of metadata.row_groups) {
    if (!(groupRows >= 0 && groupRows <= MOST_GROUP_ROWS))
      throw new RangeError(
        `a row group claims to have ${groupRows} rows, and at most ${MOST_GROUP_ROWS} can be read`,
      );
    rows += groupRows;
  }
  if (rows !== metadata.num_rows)
    throw new RangeError(`it claims to have ${metadata.num_rows} rows, and has ${rows}`);
  const columns = parquetSchema(metadata).children;
  if (columns.some(({ element }) => typeof element.name !== 'string'))
    throw new RangeError('a column has no name');
  return new ParquetTable(file, metadata, columns);
}

/** An opened file. */
export class ParquetTable {
  constructor(
    readonly file: AsyncBuffer,
    readonly metadata: FileMetaData,
    /** At the top level, in order. */
    readonly columns: readonly SchemaTree[],
  ) {}

  /**
   * Reads columns one row group at a time.
   *
   * @param kinds  the positions of the columns, with what they hold
   * @returns for each row group, its rows and its cells by position
   * @throws RangeError or Error for pages that are not sound
   */
  async *groups(
    kinds: ReadonlyMap<number, ColumnKind>,
  ): AsyncIterableIterator<readonly [rows: number, cells: ReadonlyMap<number, ColumnCells>]> {
    const { file, metadata } = this;
    const { parquetScan } = await import('hyparquet');
    const { parquetHeader } = await import('hyparquet/src/column.js');
    const compressors = await loadDecompressors(codecsOf(metadata));
    const scan = await parquetScan({
      file,
      metadata,
      columns: [...kinds.keys()].map((position) => this.#nameAt(position)),
      compressors,
      parsers: PARSERS,
      geoparquet: false,
      useOffsetIndex: false,
    });
    let from = 0;
    for (const group of metadata.row_groups) {
      const rows = Number(group.num_rows);
      if (rows === 0) continue;
      const cells = new Map<number, ColumnCells>();
      for (const [position, kind] of kinds) {
        const meta = this.#chunkAt(group, position);
        checkPages(await file.slice(...chunkRange(meta)), {
          rows,
          isOptional: this.columns[position]!.element.repetition_type === 'OPTIONAL',
          codec: meta.codec,
          compressors,
          readHeader: parquetHeader,
        });
        const column = this.#nameAt(position);
        const values = await scan.readColumn({ column, rowStart: from, rowEnd: from + rows });
        if (values.length !== rows) throw new RangeError(`column "${column}" ends early`);
        cells.set(position, toCells(values, kind));
      }
      yield [rows, cells];
      from += rows;
    }
  }

  #nameAt(position: number): string {
    return this.columns[position]!.element.name;
  }

  /** What the footer says of a column in a row group. */
  #chunkAt(group: RowGroup, position: number): ColumnMetaData {
    const { name, type } = this.columns[position]!.element;
    const chunks = group.columns.filter(({ meta_data: meta }) => meta?.path_in_schema[0] === name);
    const meta = chunks[0]?.meta_data;
    if (chunks.length !== 1 || !meta || meta.type !== type)
      throw new RangeError(`a row group has no column "${name}" of its type`);
    return meta;
  }
}

/** From the four bytes before the last ones; those are a mark. */
async function footerLength(file: AsyncBuffer): Promise<number> {
  const end = file.byteLength - MAGIC_BYTES;
  return new DataView(await file.slice(end - MAGIC_BYTES, end)).getUint32(0, true);
}

function codecsOf(metadata: FileMetaData): ReadonlySet<string> {
  return new Set(
    metadata.row_groups.flatMap(({ columns }) => columns.flatMap((column) => column.meta_data?.codec ?? [])),
  );
}
