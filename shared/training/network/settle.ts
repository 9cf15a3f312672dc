import { dirname, resolve } from 'node:path';
import { classesOfTarget, idCount, tensorShape, type Dataset, type SourceFile } from '../../data/index.js';
import { UserError } from '../../errors/index.js';
import { readTextIfThere, sha256, sha256File } from '../../files/index.js';
import { layersOf } from '../../models/index.js';
import type { LayerEntry } from '../../models/layers/index.js';
import type { Recipe } from '../../recipe/index.js';
import { checkIds } from '../check-ids.js';
import { layersOfKeras } from './file-layers.js';
import { layersOfModule, type NetworkContext } from './module-layers.js';

/** A recipe whose model is known in full. */
export interface Settled {
  /** Its model has layers, or is a preset, or is left to a parent. */
  readonly recipe: Recipe;
  /** What its layers were read from, for the lineage. */
  readonly files: readonly SourceFile[];
}

/**
 * Puts layers into a recipe that names a file or a module of them.
 *
 * @param recipePath  absolute; the file's path is relative to its folder
 * @throws UserError for what gives no layers, or layers that don't fit the data's ids
 */
export async function settleModel(
  recipe: Recipe,
  recipePath: string,
  dataset: Dataset,
  log: (line: string) => void,
): Promise<Settled> {
  const { model } = recipe;
  if (!model) return { recipe, files: [] };
  const inputShape = tensorShape(dataset.preprocessing);
  const context = { inputShape, classes: classesOfTarget(dataset.target), task: recipe.task };
  refuseHead(recipe);
  const read = await readNetwork(model, dirname(recipePath), context);
  if (read) log(`${read.file.uri}: ${read.layers.map(({ kind }) => kind).join(', ')}`);
  const settled = read ? { layers: [...read.layers] } : model;
  checkIds(layersOf(settled, inputShape), idCount(dataset.preprocessing));
  return { recipe: { ...recipe, model: settled }, files: read ? [read.file] : [] };
}

/** What goes into a head behind several bodies is known only once these are open. */
function refuseHead({ model, inherit }: Recipe): void {
  if (inherit?.mode !== 'compose' || (model?.file ?? model?.module) === undefined) return;
  throw new UserError(
    "the head of composed models can't come from a file or a module",
    'Write its "layers", or leave "model" out.',
    'recipe model',
  );
}

interface Read {
  readonly layers: readonly LayerEntry[];
  readonly file: SourceFile;
}

/** Null for a model that the recipe says itself. */
async function readNetwork(
  { file, module }: NonNullable<Recipe['model']>,
  folder: string,
  context: NetworkContext,
): Promise<Read | null> {
  const uri = file ?? module;
  if (uri === undefined) return null;
  const path = resolve(folder, uri);
  if (file === undefined) {
    const digest = await sha256File(path).catch(() => {
      throw absent(path, 'module');
    });
    return { layers: await layersOfModule(path, context), file: { uri, sha256: digest } };
  }
  const text = await readTextIfThere(path);
  if (text === null) throw absent(path, 'file');
  return { layers: layersOfKeras(text, context.inputShape, path), file: { uri, sha256: sha256(text) } };
}

function absent(path: string, key: string): UserError {
  return new UserError(
    'is not there',
    `Mend "model.${key}" in the recipe; it is read relative to the recipe's folder.`,
    path,
  );
}
