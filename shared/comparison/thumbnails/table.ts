import { matchColumns } from '../../data/named-features.js';
import { contentKey } from '../../data/rows/ids.js';
import {
  cellText,
  readTableFile,
  type ColumnCells,
  type RowPlaces,
  type TableSink,
} from '../../evaluation/index.js';
import type { PictureSource } from './recipe.js';
import type { ThumbnailRequest } from './request.js';
import { thumbnailOfPixels, type Thumbnail } from './thumbnail.js';

type Data = PictureSource['data'];
type Shape = NonNullable<NonNullable<Data['image']>['shape']>;

/**
 * Pictures whose pixels are columns of a table, by id: that of the recipe's id column, or the hash of a row's content.
 *
 * @throws Error where the file is not as the recipe says
 */
export async function thumbnailsFromTable(
  file: string,
  data: Data,
  { examples }: ThumbnailRequest,
): Promise<Map<string, Thumbnail>> {
  const { shape } = data.image ?? {};
  if (!shape || ![1, 3].includes(shape[2])) return new Map();
  const wanted = wantedIds(examples, data.id !== undefined);
  const { sink } = await readTableFile(file, (places) => new PictureRows(file, data, shape, wanted, places));
  return sink.found;
}

/** Keeps the rows that are wanted, and no other. */
class PictureRows implements TableSink {
  readonly found = new Map<string, Thumbnail>();
  #columns: Columns | null = null;
  #width = 0;

  constructor(
    readonly file: string,
    readonly data: Data,
    readonly shape: Shape,
    readonly wanted: ReadonlyMap<string, readonly string[]>,
    readonly places: RowPlaces,
  ) {}

  get positions(): readonly number[] {
    return [...Array(this.#width).keys()];
  }

  begin(names: readonly string[]): void {
    this.#columns = columnsOf(names, this.file, this.data, this.places);
    this.#width = names.length;
  }

  take(rows: number, cellsAt: (position: number) => ColumnCells): void {
    const { pixels, idOf } = this.#columns!;
    const columns = this.positions.map(cellsAt);
    const scale = this.data.image?.scale ?? 255;
    for (let row = 0; row < rows; row++) {
      const ids = this.wanted.get(idOf((column) => cellText(columns[column]!, row), this.#width)) ?? [];
      if (ids.length === 0) continue;
      const values = pixels.map((column) => Number(cellText(columns[column]!, row)) / scale);
      for (const id of ids) this.found.set(id, thumbnailOfPixels(values, this.shape));
    }
  }
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
  /** @param cellOf  text of the cell at a position   @param width  how many there are */
  readonly idOf: (cellOf: (column: number) => string, width: number) => string;
}

function columnsOf(
  header: readonly string[],
  file: string,
  { id, label, image }: Data,
  places: RowPlaces,
): Columns {
  const table = { file, columns: header, cells: [], rows: 0, places, numberOf: (row: number) => row + 1 };
  const pixels = matchColumns(table, image?.columns ?? '', 'the pixels').map((name) => header.indexOf(name));
  const size = image!.shape!.reduce((product, side) => product * side, 1);
  if (pixels.length !== size)
    throw new Error(`has ${pixels.length} columns of pixels, and its pictures have ${size}`);
  const [idColumn, labelColumn] = [id === undefined ? -1 : header.indexOf(id), header.indexOf(label)];
  if (id !== undefined && idColumn < 0) throw new Error(`has no column "${id}"`);
  if (idColumn >= 0) return { pixels, idOf: (cellOf) => cellOf(idColumn) };
  return {
    pixels,
    idOf: (cellOf, width) => {
      const cells = Array.from({ length: width }, (_, column) => cellOf(column));
      return contentKey(JSON.stringify(cells.filter((_, column) => column !== labelColumn)));
    },
  };
}
