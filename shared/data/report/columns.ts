import type { Recipe } from '../../recipe/schema.js';
import { cellIn } from '../cells.js';
import type { Split } from '../splits/index.js';
import type { Sequence } from '../storage/sequence.js';
import type { Table } from '../table.js';
import { ColumnSummary } from './column.js';
import type { ColumnReport } from './data-report.js';

export interface ColumnRoles {
  readonly data: Recipe['data'];
  readonly label: string;
  readonly inputs: readonly string[];
}

/** Sums up the columns of a table, in its order. @param without  columns that are left out */
export function columnReports(
  table: Table,
  without: readonly string[],
  splits: Sequence<Split>,
  missing: ReadonlySet<string>,
  roles: ColumnRoles,
): ColumnReport[] {
  return table.columns.flatMap((name, at) => {
    if (without.includes(name)) return [];
    const summary = new ColumnSummary(name, roleOf(name, roles));
    const cells = table.cells[at]!;
    for (let row = 0; row < table.rows; row++) summary.take(cellIn(cells.at(row)!, missing), splits.at(row)!);
    return summary.report();
  });
}

function roleOf(name: string, { data, label, inputs }: ColumnRoles): ColumnReport['role'] {
  if (name === label) return 'label';
  if (name === data.id) return 'id';
  if (name === data.group) return 'group';
  if (name === data.split.column || name === data.split.time) return 'split';
  if (data.slices?.includes(name)) return 'slice';
  return inputs.includes(name) ? 'input' : 'unused';
}
