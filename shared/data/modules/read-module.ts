import { UserError } from '../../errors/index.js';
import { numberedRows } from '../../evaluation/index.js';
import { sha256File } from '../../files/index.js';
import { moduleFault } from '../../modules/index.js';
import type { Storage } from '../storage/storage.js';
import type { Table } from '../table.js';
import { TextColumns } from '../text-columns.js';
import { importBatches, type ModuleContext } from './import-module.js';
import { Records } from './records.js';

export interface ModuleTable {
  readonly table: Table;
  /** Of the module's own file. */
  readonly sha256: string;
  /** Of the rows that it gave. */
  readonly rowsSha256: string;
}

/**
 * Reads the rows that a user's module gives, batch by batch. This runs the user's code.
 * @throws UserError for a module that can't be loaded or throws, and for what is no row
 */
export async function readModule(
  path: string,
  context: ModuleContext,
  storage: Storage,
): Promise<ModuleTable> {
  const sha256 = await sha256File(path).catch((error: NodeJS.ErrnoException) => {
    throw new UserError(
      error.code === 'ENOENT' ? 'is not there' : `can't be read (${error.code ?? error.message})`,
      'Mend "module" in the recipe; it is read relative to the recipe\'s folder.',
      path,
    );
  });
  const columns = new TextColumns(path, numberedRows(path), storage);
  const records = new Records(path, columns);
  try {
    for await (const batch of await importBatches(path, context)) records.take(batch);
  } catch (error) {
    throw error instanceof UserError ? error : moduleFault(`threw after ${records.rows} rows`, error, path);
  }
  if (records.rows === 0) throw new UserError('gives no rows', 'Yield at least one record.', path);
  return { table: columns.table(), sha256, rowsSha256: records.digest() };
}
