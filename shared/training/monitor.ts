import type { EpochRecord } from '../package/history.js';
import type { Recipe } from '../recipe/index.js';

/** A figure of the validation rows. */
export type Monitor = NonNullable<Recipe['training']['early_stopping']>['monitor'];

/** How good an epoch is by a figure; greater is better. */
export const MERITS: Readonly<Record<Monitor, (record: EpochRecord) => number>> = {
  val_loss: ({ valLoss }) => -(valLoss ?? Infinity),
  val_accuracy: ({ valAccuracy }) => valAccuracy ?? -Infinity,
  val_mae: ({ valMae }) => -(valMae ?? Infinity),
};
