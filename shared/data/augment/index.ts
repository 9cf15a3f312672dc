import type { z } from 'zod';
import type { PictureShape } from './augmentation.js';
import { augmenter, type Augmenter } from './augmenter.js';
import { brightness } from './brightness.js';
import { flip } from './flip.js';
import { noise } from './noise.js';
import { rotate } from './rotate.js';
import { shift } from './shift.js';
import { zoom } from './zoom.js';

export type { AugmentBatch, Augmenter } from './augmenter.js';

/** Every augmentation that a recipe can name. */
export const AUGMENTATIONS = { flip, rotate, shift, zoom, brightness, noise } as const;

type Augmentations = typeof AUGMENTATIONS;

/** What a recipe writes after each name. */
export type AugmentSchemas = { [Name in keyof Augmentations]: Augmentations[Name]['schema'] };

/** An entry of a recipe's `augment`. */
type Named = {
  [Name in keyof Augmentations]: { readonly kind: Name; readonly value: z.output<AugmentSchemas[Name]> };
}[keyof Augmentations];

/** What a recipe's `augment` does to pictures of a shape. */
export function augmenterOf(named: readonly Named[], shape: PictureShape): Augmenter {
  const steps = named.map(({ kind, value }) => ({
    augmentation: AUGMENTATIONS[kind],
    amount: value,
  }));
  return augmenter(steps, shape);
}
