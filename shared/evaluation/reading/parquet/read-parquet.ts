import { UserError } from '../../../errors/index.js';
import type { SinkFor, TableRead } from '../read-table-file.js';
import { numberedRows } from '../row-places.js';
import { fileSize } from '../source/byte-sources.js';
import type { TableSink } from '../table-sink.js';
import { kindOf } from './column-kinds.js';
import { openParquet } from './parquet-columns.js';
import { fileDigest, parquetFile } from './parquet-file.js';

/**
 * Reads the columns that a sink takes as a CSV of the same table would be read, one row group at a time.
 *
 * @throws UserError with file and row for what a CSV is refused for, and for a file that is not sound Parquet
 */
export async function readParquet<Sink extends TableSink>(
  descriptor: number,
  path: string,
  sinkFor: SinkFor<Sink>,
): Promise<TableRead<Sink>> {
  const size = fileSize(descriptor);
  const sink = sinkFor(numberedRows(path));
  if (size > 0) await fill(sink, descriptor, size, path);
  return { sink, sha256: fileDigest(descriptor, size) };
}

async function fill(sink: TableSink, descriptor: number, size: number, path: string): Promise<void> {
  const table = await sound(path, () => openParquet(parquetFile(descriptor, size)));
  sink.begin(
    table.columns.map(({ element }) => element.name),
    path,
  );
  const kinds = new Map(sink.positions.map((position) => [position, kindOf(table.columns[position]!, path)]));
  const groups = table.groups(kinds);
  for (;;) {
    const next = await sound(path, () => groups.next());
    if (next.done) return;
    const [rows, cells] = next.value;
    sink.take(rows, (position) => cells.get(position)!);
  }
}

/** What hyparquet throws for a file that is not sound is the file's fault; errors of the system are not. */
async function sound<T>(path: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof Error) || 'syscall' in error) throw error;
    throw new UserError(
      `is not a Parquet file that can be read (${error.message})`,
      'Write it again, or as CSV.',
      path,
    );
  }
}
