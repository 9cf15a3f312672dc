import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { parse } from 'csv-parse';
import { matchColumns } from '../../data/fit-columns.js';
import { idsFromContent } from '../../data/ids.js';
import type { PictureSource } from './recipe.js';
import type { ThumbnailRequest } from './request.js';
import { thumbnailOfPixels, type Thumbnail } from './thumbnail.js';

type Data = PictureSource['data'];

/**
 * Pictures whose pixels are columns of a CSV file, by id: that of the recipe's id column, or the hash of a row's content.
 * Rows are read until all are found.
 *
 * @throws Error where the file is not as the recipe says
 */
export async function thumbnailsFromTable(
  file: string,
  data: Data,
  { examples }: ThumbnailRequest,
): Promise<Map<string, Thumbnail>> {
  const found = new Map<string, Thumbnail>();
  const { shape, scale = 255 } = data.image ?? {};
  if (!shape || ![1, 3].includes(shape[2])) return found;
  const wanted = wantedIds(examples, data.id !== undefined);
  let columns: Columns | null = null;
  for await (const record of recordsOf(file)) {
    if (columns === null) {
      columns = columnsOf(record, file, data);
      continue;
    }
    const ids = wanted.get(columns.idOf(record)) ?? [];
    const pixels = ids.length > 0 ? columns.pixels.map((column) => Number(record[column]) / scale) : [];
    for (const id of ids) found.set(id, thumbnailOfPixels(pixels, shape));
    if (found.size === examples.length) break;
  }
  return found;
}

/** The ids by what a row is known by: repeated content is one picture, whatever the number behind its hash. */
function wantedIds(examples: ThumbnailRequest['examples'], hasColumn: boolean): Map<string, string[]> {
  const wanted = new Map<string, string[]>();
  for (const { id } of examples) {
    const key = hasColumn ? id : id.replace(/-\d+$/, '');
    wanted.set(key, [...(wanted.get(key) ?? []), id]);
  }
  return wanted;
}

interface Columns {
  readonly pixels: readonly number[];
  readonly idOf: (record: readonly string[]) => string;
}

function columnsOf(header: readonly string[], file: string, { id, label, image }: Data): Columns {
  const table = { file, columns: header, cells: [], rows: 0, lines: new Int32Array() };
  const pixels = matchColumns(table, image?.columns ?? '', 'the pixels').map((name) => header.indexOf(name));
  const size = image!.shape!.reduce((product, side) => product * side, 1);
  if (pixels.length !== size)
    throw new Error(`has ${pixels.length} columns of pixels, and its pictures have ${size}`);
  const [idColumn, labelColumn] = [id === undefined ? -1 : header.indexOf(id), header.indexOf(label)];
  if (id !== undefined && idColumn < 0) throw new Error(`has no column "${id}"`);
  const contentOf = (record: readonly string[]) =>
    JSON.stringify(record.filter((_, column) => column !== labelColumn));
  return {
    pixels,
    idOf: (record) => (idColumn < 0 ? idsFromContent([contentOf(record)]).ids[0]! : record[idColumn]!),
  };
}

/** Record by record, so that a large file stays on the disk. */
function recordsOf(file: string): AsyncIterable<string[]> {
  const parser = parse({
    bom: true,
    skip_empty_lines: true,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
  });
  // An error of the file becomes one of the parser, which the reader of the records gets.
  pipeline(createReadStream(file), parser, () => {});
  return parser as AsyncIterable<string[]>;
}
