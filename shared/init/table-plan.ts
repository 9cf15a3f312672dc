import { UserError } from '../errors/index.js';
import { readTable } from '../data/index.js';
import { findId } from './id-column.js';
import { findLabel, taskOfLabels } from './label-column.js';
import { findPixels } from './pixel-columns.js';
import type { TablePlan } from './plan.js';

/**
 * Finds out how a CSV file is to be read.
 * @param label  the label's column, when the user named it
 * @throws UserError for a table that can't be learnt from
 */
export async function planTable(path: string, label: string | undefined): Promise<TablePlan> {
  const table = await readTable(path);
  const [only] = table.columns;
  if (only !== undefined && table.columns.length === 1) {
    throw new UserError(
      `has one column, "${only}"`,
      'Give it a column of classes and at least one input.',
      path,
    );
  }
  const found = findLabel(table, label);
  const task = taskOfLabels(table, found);
  const id = findId(table, found.column);
  const inputs = table.columns.filter((column) => column !== found.column && column !== id?.column);
  return {
    kind: 'table',
    id,
    label: found,
    task,
    image: findPixels(table, inputs),
    inputs: inputs.length,
  };
}
