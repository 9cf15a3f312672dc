import { classesOfTarget } from '../../../data/index.js';
import { UserError } from '../../../errors/index.js';
import { buildModel, layersOf, outputsFor } from '../../../models/index.js';
import { firstDifference } from '../layer-difference.js';
import { modelOf } from '../parent.js';
import { sameTensors, type Start, type StartOptions } from '../start.js';

/**
 * The parent's model as it is: what is reused, fine-tuned and interpolated.
 * @throws UserError when the recipe's own layers are not the parent's
 */
export async function sameModel({ tf, recipe, dataset, members }: StartOptions): Promise<Start> {
  const [parent] = members;
  const model = await modelOf(tf, parent!);
  const start = { model, sources: sameTensors(model.whole, parent!), fresh: new Map(), dropped: [] };
  if (!recipe.model) return start;
  const inputShape = parent!.opened.manifest.signature.tensor;
  // Only its layers are looked at, and none of its weights.
  const own = buildModel(tf, layersOf(recipe.model, inputShape), {
    inputShape,
    outputs: outputsFor(recipe.task, classesOfTarget(dataset.target).length),
    seed: 0,
  });
  const difference = firstDifference(own.layers, model.core.layers);
  own.dispose();
  if (difference === null) return start;
  model.whole.dispose();
  throw new UserError(
    `doesn't fit the parent ${parent!.reference}: ${difference}`,
    'This mode keeps the parent\'s architecture: leave "model" out, write the parent\'s layers, or inherit by "mode: transfer".',
    'recipe',
  );
}
