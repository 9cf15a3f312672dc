import type { PackedTexts, CodedTexts } from '../texts/index.js';
import type { Answers } from './columns/index.js';
import type { RowPlaces } from './row-places.js';

/** A predictions file as columns of one length; nothing is decided yet about its task. */
export interface PredictionTable {
  readonly file: string;
  /** sha256 of the file. */
  readonly source: string;
  /** Unique. */
  readonly ids: PackedTexts;
  readonly label: Answers;
  readonly prediction: Answers | null;
  /** The scores of the positive class. */
  readonly score: Float64Array | null;
  /** One column of scores for each class, by class. */
  readonly classScores: ReadonlyMap<string, Float64Array>;
  /** What the score column of a class is, or would be, called. */
  readonly scoreName: (className: string) => string;
  readonly weights: Float64Array | null;
  /** The other columns that were asked for. */
  readonly columns: ReadonlyMap<string, CodedTexts>;
  readonly places: RowPlaces;
}
