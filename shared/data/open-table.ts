import { UserError } from '../errors/index.js';
import type { Source } from '../recipe/source.js';
import type { SourceFile } from './dataset.js';
import type { FullOptions } from './load.js';
import { readModule } from './modules/read-module.js';
import { readLargeTable, type Table } from './table.js';

export interface OpenTable {
  readonly table: Table;
  readonly sources: readonly SourceFile[];
}

/** Reads the table of a file, or of a user's module. @throws UserError for pictures, and for what can't be read */
export async function openTable(
  source: Source,
  { resolve, storage, log }: Pick<FullOptions, 'resolve' | 'storage' | 'log'>,
): Promise<OpenTable> {
  if (typeof source === 'string') {
    const table = await readLargeTable(resolve(source), storage);
    return { table, sources: [{ uri: source, sha256: table.sha256 }] };
  }
  if ('module' in source) {
    const uri = source.module;
    const { table, sha256, rowsSha256 } = await readModule(
      resolve(uri),
      { folder: resolve('.'), log },
      storage,
    );
    return {
      table,
      sources: [
        { uri, sha256 },
        { uri: `${uri}#rows`, sha256: rowsSha256 },
      ],
    };
  }
  throw new UserError(
    'is IDX, and the other rows come from a table',
    'Name a table of the same columns.',
    resolve(source.images),
  );
}
