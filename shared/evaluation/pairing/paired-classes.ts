import { ClassEvidence } from '../metrics/class-evidence.js';
import { orderClasses } from '../reading/class-names.js';
import { countPairedCells, type PairedCells } from '../statistics/index.js';
import { splitRows, type RowsByCode } from './split-rows.js';

/** Two classifications of the same rows, in the same order, over one list of classes. */
export class PairedClasses {
  readonly task = 'classification';
  #cells: PairedCells | undefined;
  #samePredictions: boolean | undefined;
  #sameScores: boolean | undefined;

  constructor(
    readonly candidate: ClassEvidence,
    readonly baseline: ClassEvidence,
  ) {}

  get rows(): number {
    return this.candidate.predictions.labels.length;
  }

  get classes(): readonly string[] {
    return this.candidate.predictions.classes;
  }

  /** Shape [n], indices into `classes`. */
  get labels(): Int32Array {
    return this.candidate.predictions.labels;
  }

  get weights(): Float64Array | null {
    return this.candidate.predictions.weights;
  }

  /** Rows by (true class, baseline's class, candidate's class), each row counting once. */
  get cells(): PairedCells {
    this.#cells ??= countPairedCells(
      this.classes.length,
      this.labels,
      this.baseline.predictions.predicted,
      this.candidate.predictions.predicted,
    );
    return this.#cells;
  }

  /** True where the candidate answers every row as the baseline does. */
  get samePredictions(): boolean {
    this.#samePredictions ??= areEqual(
      this.candidate.predictions.predicted,
      this.baseline.predictions.predicted,
    );
    return this.#samePredictions;
  }

  get sameScores(): boolean {
    const other = this.baseline.predictions.scores!;
    this.#sameScores ??= this.candidate.predictions.scores!.every((column, k) => areEqual(column, other[k]!));
    return this.#sameScores;
  }

  /** Both sides' rows by the value of a column, as `splitRows` gives them. */
  split(rows: RowsByCode, withScores: boolean): (code: number) => PairedClasses {
    const [own, other] = [this.candidate, this.baseline].map(({ predictions }) =>
      splitRows(predictions, rows, withScores),
    );
    return (code) => new PairedClasses(new ClassEvidence(own!(code)), new ClassEvidence(other!(code)));
  }
}

/** @param candidate, baseline  the same ids and labels in the same order */
export function pairClasses(candidate: ClassEvidence, baseline: ClassEvidence): PairedClasses {
  const classes = orderClasses([...candidate.predictions.classes, ...baseline.predictions.classes]);
  return new PairedClasses(
    over(classes, candidate, baseline.predictions.positive),
    over(classes, baseline, candidate.predictions.positive),
  );
}

export function areEqual(a: ArrayLike<number>, b: ArrayLike<number>): boolean {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return a.length === b.length;
}

/**
 * The same evidence where the classes are the same already: what it has computed is kept.
 * @param otherPositive  the other side's positive class, for a side that has one class only
 */
function over(
  classes: readonly string[],
  evidence: ClassEvidence,
  otherPositive: string | null,
): ClassEvidence {
  const { predictions } = evidence;
  const from = predictions.classes;
  if (from.length === classes.length) return evidence;
  const position = Int32Array.from(from, (name) => classes.indexOf(name));
  const reindex = (codes: Int32Array) => codes.map((code) => (code < 0 ? code : position[code]!));
  return new ClassEvidence({
    ...predictions,
    classes,
    labels: reindex(predictions.labels),
    predicted: reindex(predictions.predicted),
    scores:
      predictions.scores &&
      classes.map(
        (name) => predictions.scores![from.indexOf(name)] ?? new Float64Array(predictions.labels.length),
      ),
    positive: classes.length === 2 ? (predictions.positive ?? otherPositive) : null,
  });
}
