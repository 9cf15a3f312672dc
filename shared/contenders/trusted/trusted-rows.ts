import { UserError } from '../../errors/index.js';
import { cellText, readTableFile, type Predictions, type TableSink } from '../../evaluation/index.js';
import type { ContenderDeps } from '../contender.js';

type Reading = ContenderDeps['reading'];

/** What the maintainers say of each test example, which whoever makes predictions doesn't get to say. */
export interface TrustedRows {
  /** Where they come from, for messages. */
  readonly source: string;
  /** Names of the columns; the label first. */
  readonly columns: readonly string[];
  /** Shape [columns][rows]. */
  readonly cells: readonly (readonly string[])[];
  /** The row of an id. */
  readonly rowOf: ReadonlyMap<string, number>;
  /** What a baseline says of the task, where the rows are a baseline's. */
  readonly task: Predictions['task'] | undefined;
  readonly positive: string | undefined;
}

/** The column names that a gate reads: of ids, of labels, and of all else that is a fact and no prediction. */
export function factColumns({ names = {}, columns = [], weight }: Reading) {
  const others = [...columns, ...(weight === undefined ? [] : [weight])];
  return { id: names.id ?? 'id', label: names.label ?? 'label', others: [...new Set(others)] };
}

/** The rows that a baseline was judged on. */
export function rowsOfBaseline(
  predictions: Predictions,
  source: string,
  { names, weight }: Reading,
): TrustedRows {
  const labels =
    predictions.task === 'regression'
      ? [...predictions.labelTexts]
      : Array.from(predictions.labels, (label) => predictions.classes[label]!);
  const { weights, columns } = predictions;
  const others = [...columns].map(([name, { texts, codes }]) => ({
    name,
    cells: Array.from(codes, (code) => texts[code]!),
  }));
  if (weights && weight !== undefined) others.push({ name: weight, cells: Array.from(weights, String) });
  return {
    source,
    columns: [names?.label ?? 'label', ...others.map(({ name }) => name)],
    cells: [labels, ...others.map(({ cells }) => cells)],
    rowOf: new Map(Array.from(predictions.ids, (id, row) => [id, row])),
    task: predictions.task,
    positive: predictions.task === 'classification' ? (predictions.positive ?? undefined) : undefined,
  };
}

/**
 * Reads a table of ids, labels and whatever else the gate asks for; other columns are left alone.
 * @throws UserError for a column that is missing, and an id that stands there twice
 */
export async function readTrustedRows(path: string, source: string, reading: Reading): Promise<TrustedRows> {
  const { id, label, others } = factColumns(reading);
  const wanted = [id, label, ...others];
  const { sink } = await readTableFile(path, (places) => new ColumnTexts(wanted, places));
  const [ids, ...cells] = sink.cells;
  const rowOf = new Map<string, number>();
  for (const [row, text] of ids!.entries()) {
    if (rowOf.has(text))
      throw new UserError(
        `has the id ${JSON.stringify(text)} twice`,
        'Keep one row of each.',
        sink.places.at(row),
      );
    rowOf.set(text, row);
  }
  return { source, columns: [label, ...others], cells, rowOf, task: undefined, positive: undefined };
}

/** Keeps the texts of some columns. */
class ColumnTexts implements TableSink {
  readonly cells: string[][];
  positions: readonly number[] = [];

  constructor(
    private readonly wanted: readonly string[],
    readonly places: Parameters<Parameters<typeof readTableFile>[1]>[0],
  ) {
    this.cells = wanted.map(() => []);
  }

  begin(names: readonly string[], at: ConstructorParameters<typeof UserError>[2]): void {
    this.positions = this.wanted.map((name) => {
      const position = names.indexOf(name);
      if (position >= 0 && names.lastIndexOf(name) === position) return position;
      const fault = position < 0 ? 'has no column' : 'has two columns named';
      throw new UserError(
        `${fault} "${name}"`,
        'A table of labels has the id, the label and what the gate asks for.',
        at,
      );
    });
  }

  take(rows: number, cellsAt: Parameters<TableSink['take']>[1]): void {
    for (const [column, position] of this.positions.entries()) {
      const cells = cellsAt(position);
      for (let row = 0; row < rows; row++) this.cells[column]!.push(cellText(cells, row));
    }
  }
}
