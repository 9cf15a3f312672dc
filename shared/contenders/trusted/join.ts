import { closeSync, openSync, writeSync } from 'node:fs';
import { UserError, type SourceLocation } from '../../errors/index.js';
import { cellText, readTableFile, type RowPlaces, type TableSink } from '../../evaluation/index.js';
import { parseHeader } from '../../evaluation/reading/header.js';
import { csvLine } from '../../files/index.js';
import type { ContenderDeps } from '../contender.js';
import { factColumns, type TrustedRows } from './trusted-rows.js';

type Reading = ContenderDeps['reading'];

/** Of text that is gathered before it is written. */
const CHUNK_CHARACTERS = 1 << 20;

/** What was joined. */
export interface Joined {
  /** sha256 of the predictions, as they came. */
  readonly source: string;
  /** Trusted rows that they don't answer. */
  readonly missing: number;
}

/**
 * Writes predictions anew as a CSV: of their own only the id, the prediction and the scores, all else from the trusted
 * rows. A line of it is the row on the same line of the predictions.
 *
 * @throws UserError for an id that is not among the trusted rows, or stands there twice
 */
export async function joinClaims(
  path: string,
  trusted: TrustedRows,
  reading: Reading,
  out: string,
): Promise<Joined> {
  const descriptor = openSync(out, 'wx');
  try {
    const { sink, sha256 } = await readTableFile(
      path,
      (places) => new Joiner(trusted, reading, places, (text) => writeSync(descriptor, text)),
    );
    return { source: sha256, missing: trusted.rowOf.size - sink.end() };
  } finally {
    closeSync(descriptor);
  }
}

/** The trusted rows as predictions that are all right: a test set to hold others against. */
export function writeTruth(trusted: TrustedRows, { names = {}, ...reading }: Reading, out: string): void {
  const { id } = factColumns({ names, ...reading });
  const [labels] = trusted.cells;
  const descriptor = openSync(out, 'wx');
  try {
    let text = csvLine([id, names.prediction ?? 'prediction', ...trusted.columns]);
    for (const [example, row] of trusted.rowOf) {
      text += csvLine([example, labels![row]!, ...trusted.cells.map((column) => column[row]!)]);
      if (text.length < CHUNK_CHARACTERS) continue;
      writeSync(descriptor, text);
      text = '';
    }
    writeSync(descriptor, text);
  } finally {
    closeSync(descriptor);
  }
}

/** Takes what is a claim of each row and puts the facts beside it. */
class Joiner implements TableSink {
  positions: readonly number[] = [];
  private readonly seen: Uint8Array;
  private answered = 0;
  private rows = 0;
  private text = '';

  constructor(
    private readonly trusted: TrustedRows,
    private readonly reading: Reading,
    private readonly places: RowPlaces,
    private readonly write: (text: string) => void,
  ) {
    this.seen = new Uint8Array(trusted.rowOf.size);
  }

  begin(names: readonly string[], at: SourceLocation | string): void {
    const { id } = factColumns(this.reading);
    // Its own label and facts are looked for nowhere: what has their names is no score either.
    const header = parseHeader(
      names,
      {
        names: { ...this.reading.names, label: id },
        columns: this.trusted.columns,
        mayLackColumns: true,
        weight: undefined,
      },
      at,
    );
    const { prediction, score, classScores } = header;
    const claims = [...(prediction === null ? [] : [prediction]), ...(score === null ? [] : [score])];
    this.positions = [header.id, ...claims, ...classScores.values()];
    const claimed = this.positions.map((position) => names[position]!);
    this.text = csvLine([...claimed, ...this.trusted.columns]);
  }

  take(rows: number, cellsAt: Parameters<TableSink['take']>[1]): void {
    const columns = this.positions.map(cellsAt);
    for (let row = 0; row < rows; row++) {
      const claims = columns.map((cells) => cellText(cells, row));
      const at = this.rowOf(claims[0]!);
      this.text += csvLine([...claims, ...this.trusted.cells.map((column) => column[at]!)]);
      if (this.text.length >= CHUNK_CHARACTERS) this.flush();
      this.rows++;
    }
  }

  /** @returns how many of the trusted rows are answered */
  end(): number {
    this.flush();
    return this.answered;
  }

  private rowOf(id: string): number {
    const row = this.trusted.rowOf.get(id);
    const at = this.places.at(this.rows);
    if (row === undefined)
      throw new UserError(
        `has the id ${JSON.stringify(id)}, which is not among the rows of ${this.trusted.source}`,
        'Predict the rows that are judged. Where the change is to the test set, its labels are judged once it is merged.',
        at,
      );
    if (this.seen[row])
      throw new UserError(`has the id ${JSON.stringify(id)} twice`, 'Predict each row once.', at);
    this.seen[row] = 1;
    this.answered++;
    return row;
  }

  private flush(): void {
    this.write(this.text);
    this.text = '';
  }
}
