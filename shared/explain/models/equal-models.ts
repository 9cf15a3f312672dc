import { ClassEvidence, PackedTexts, pairClasses, type PairedClasses } from '../../evaluation/index.js';
import type { Latent } from './latent.js';
import { latentScores } from './latent-scores.js';

export interface EqualModels {
  /** Of the rows: indices into `classes`. */
  readonly labels: Int32Array;
  readonly classes: readonly string[];
  /** Rows that exactly one of the two gets right. */
  readonly discordant: number;
  /** Rows that each of them gets wrong, at least half of the discordant ones. */
  readonly wrong: number;
  /** Where their scores come from; null: they have none. */
  readonly scores: Latent | null;
}

/** Two models that are wrong on as many rows, but not on the same ones: what a gate should let pass. */
export function equalModels({ labels, classes, discordant, wrong, scores }: EqualModels): PairedClasses {
  const wrongBy = spreadErrors(labels.length, discordant, wrong);
  const shares = sharesOf(labels, classes.length);
  const answers = (model: 0 | 1) =>
    new ClassEvidence({
      task: 'classification',
      ids: PackedTexts.of([]),
      weights: null,
      columns: new Map(),
      source: '',
      classes,
      labels,
      predicted: labels.map((label, row) =>
        wrongBy[row] === BOTH || wrongBy[row] === model + 1 ? (label + 1) % classes.length : label,
      ),
      scores: scores && latentScores(labels, shares, scores, model),
      positive: classes.length === 2 ? classes[1]! : null,
    });
  return pairClasses(answers(0), answers(1));
}

const BOTH = 3;

/** Which models are wrong, by row: 0 none, 1 and 2 one of them in turn, 3 both; spread evenly over the rows. */
function spreadErrors(rows: number, discordant: number, wrong: number): Uint8Array {
  const wrongBy = new Uint8Array(rows);
  const inCommon = Math.max(0, Math.round(wrong - discordant / 2));
  const all = Math.min(rows, discordant + inCommon);
  let alone = 0;
  for (let error = 0; error < all; error++) {
    const row = Math.floor((error * rows) / all);
    const isAlone = Math.floor(((error + 1) * discordant) / all) > Math.floor((error * discordant) / all);
    wrongBy[row] = isAlone ? 1 + (alone++ % 2) : BOTH;
  }
  return wrongBy;
}

function sharesOf(labels: Int32Array, classes: number): number[] {
  const shares = new Array<number>(classes).fill(0);
  for (const label of labels) shares[label]! += 1 / labels.length;
  return shares;
}
