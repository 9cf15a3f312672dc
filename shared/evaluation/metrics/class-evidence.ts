import { rank } from '../argsort.js';
import type { ClassPredictions } from '../predictions.js';
import { rankRows, type RankedRows } from '../statistics/index.js';
import { brierLosses, logLosses } from './class-losses.js';
import { countConfusion, type Confusion } from './confusion.js';
import { curveAreas, type CurveAreas } from './curve-areas.js';
import { pairAreas, type PairArea } from './pair-areas.js';
import { labelRanks } from './label-ranks.js';

/** Losses of one row that a metric is the mean of. */
export type ClassLoss = 'log_loss' | 'brier';

/**
 * Predictions with what several metrics and comparisons share, each made once, when first asked for. All but the
 * confusion needs scores.
 */
export class ClassEvidence {
  readonly task = 'classification';
  #isComplete: boolean | undefined;
  #confusion: Confusion | undefined;
  #labelRanks: Uint16Array | undefined;
  #pairAreas: readonly PairArea[] | undefined;
  readonly #positives = new Map<number, Uint8Array>();
  readonly #ranks = new Map<number, RankedRows>();
  readonly #curveAreas = new Map<number, CurveAreas>();
  readonly #losses = new Map<ClassLoss, Float64Array>();

  constructor(readonly predictions: ClassPredictions) {}

  /** False when the candidate left out rows: losses and agreement have no value that is fair to those. */
  get isComplete(): boolean {
    this.#isComplete ??= !this.predictions.predicted.includes(-1);
    return this.#isComplete;
  }

  /** Index of the positive class of a binary task. */
  get positiveIndex(): number | null {
    const { classes, positive } = this.predictions;
    return positive === null ? null : classes.indexOf(positive);
  }

  get confusion(): Confusion {
    this.#confusion ??= countConfusion(this.predictions);
    return this.#confusion;
  }

  /** Shape [n]: 1 for a row of the class, else 0. */
  isPositive(classIndex: number): Uint8Array {
    return once(this.#positives, classIndex, () => {
      const { labels } = this.predictions;
      const flags = new Uint8Array(labels.length);
      for (let row = 0; row < flags.length; row++) flags[row] = Number(labels[row] === classIndex);
      return flags;
    });
  }

  /** Shape [n]: rows in ascending order of the class's score, equal scores in row order. */
  ranking(classIndex: number): Uint32Array {
    return this.ranks(classIndex).order;
  }

  /** The same, with which of them are of the class and which tie. */
  ranks(classIndex: number): RankedRows {
    return once(this.#ranks, classIndex, () =>
      rankRows(rank(this.predictions.scores![classIndex]!), this.isPositive(classIndex)),
    );
  }

  /** The class against all others. */
  curveAreas(classIndex: number): CurveAreas {
    return once(this.#curveAreas, classIndex, () =>
      curveAreas(this.ranks(classIndex), this.predictions.weights),
    );
  }

  /** Every pair of classes, the lower index first; each class needs rows. */
  get pairAreas(): readonly PairArea[] {
    this.#pairAreas ??= pairAreas(this.predictions.classes.length, this.predictions.labels, (k) =>
      this.ranks(k),
    );
    return this.#pairAreas;
  }

  /** Shape [n]: how many classes a row's scores put before its true one. */
  get labelRanks(): Uint16Array {
    this.#labelRanks ??= labelRanks(this.predictions);
    return this.#labelRanks;
  }

  /** Shape [n], the metric's loss of each row; of complete predictions. */
  losses(name: ClassLoss): Float64Array {
    return once(this.#losses, name, () =>
      name === 'log_loss' ? logLosses(this.predictions) : brierLosses(this.predictions),
    );
  }
}

function once<Key, Value>(made: Map<Key, Value>, key: Key, make: () => Value): Value {
  let value = made.get(key);
  if (value === undefined) {
    value = make();
    made.set(key, value);
  }
  return value;
}
