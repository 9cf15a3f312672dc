import { classesOfTarget, tensorShape } from '../../data/index.js';
import { UserError } from '../../errors/index.js';
import { buildModel, layersOf, outputsFor, scaleOf, withLabelScale } from '../../models/index.js';
import { freeze, type Freezing } from './freeze.js';
import { joined } from './modes/joined.js';
import { sameModel } from './modes/same-model.js';
import { stacked } from './modes/stacked.js';
import { transfer } from './modes/transfer.js';
import { weightedSum } from './modes/weighted-sum.js';
import { NOTHING_INHERITED } from './scratch.js';
import type { Start, StartOptions } from './start.js';

/** A model that is ready to be trained. */
export interface Beginning extends Start, Freezing {
  /** Whether anything of it is trained: nothing of a model that is reused. */
  readonly trains: boolean;
}

/** The model that a recipe's training begins with. @throws UserError where its parents don't fit */
export async function begin(options: StartOptions): Promise<Beginning> {
  const { inherit } = options.recipe;
  if (!inherit) return fromScratch(options);
  const start = await startOf(options);
  const freezing = freeze(start, inherit);
  const trains = inherit.mode !== 'reuse' && start.model.core.trainableWeights.length > 0;
  if (!trains && (freezing.thaws || needsTraining(options))) {
    start.model.whole.dispose();
    throw freezing.thaws ? frozenAtFirst() : frozenForGood();
  }
  return { ...start, ...freezing, trains };
}

function frozenAtFirst(): UserError {
  return new UserError(
    'every layer is frozen when training begins, so there is nothing to train until the first of inherit.unfreeze',
    'Freeze fewer layers, or leave "unfreeze" out.',
    'recipe',
  );
}

function frozenForGood(): UserError {
  return new UserError(
    'inherit.freeze matches every layer, so nothing is left to train',
    'Freeze fewer layers, or inherit by "mode: reuse".',
    'recipe',
  );
}

function startOf(options: StartOptions): Promise<Start> {
  const inherit = options.recipe.inherit!;
  switch (inherit.mode) {
    case 'reuse':
    case 'fine-tune':
    case 'interpolate':
      return sameModel(options);
    case 'transfer':
      return transfer(options);
    case 'compose':
      return { weighted_sum: weightedSum, joined, stacked }[inherit.combine](options, inherit);
  }
}

/** Members with given weights answer together as they are. */
function needsTraining({ recipe: { inherit } }: StartOptions): boolean {
  return inherit!.mode !== 'reuse' && !(inherit!.mode === 'compose' && inherit!.combine === 'weighted_sum');
}

function fromScratch({ tf, recipe, dataset, seed }: StartOptions): Beginning {
  const inputShape = tensorShape(dataset.preprocessing);
  const core = buildModel(tf, layersOf(recipe.model!, inputShape), {
    inputShape,
    outputs: outputsFor(recipe.task, classesOfTarget(dataset.target).length),
    seed,
  });
  const scale = recipe.label_scale === 'standardise' ? scaleOf(dataset) : null;
  return { ...NOTHING_INHERITED, model: withLabelScale(tf, core, scale) };
}
