import type { ClassPredictions } from '../predictions.js';
import { countConfusion, type Confusion } from './confusion.js';
import { separate, type Separation } from './separation.js';

/** Predictions with what several metrics share, each made once, when first asked for. */
export class ClassEvidence {
  #confusion: Confusion | undefined;
  readonly #separations = new Map<number, Separation>();
  readonly #isComplete: boolean;

  constructor(readonly predictions: ClassPredictions) {
    this.#isComplete = predictions.predicted.every((predicted) => predicted >= 0);
  }

  get confusion(): Confusion {
    this.#confusion ??= countConfusion(this.predictions);
    return this.#confusion;
  }

  /** Scores of one class, split by whether the row belongs to it. */
  separation(classIndex: number): Separation {
    let found = this.#separations.get(classIndex);
    if (!found) {
      const { labels, scores } = this.predictions;
      found = separate(scores![classIndex]!, (row) => labels[row] === classIndex);
      this.#separations.set(classIndex, found);
    }
    return found;
  }

  /** False when the candidate left out rows: losses and agreement have no value that is fair to those. */
  get isComplete(): boolean {
    return this.#isComplete;
  }

  /** Index of the positive class of a binary task. */
  get positiveIndex(): number | null {
    const { classes, positive } = this.predictions;
    return positive === null ? null : classes.indexOf(positive);
  }
}
