import type { LayersModel } from '@tensorflow/tfjs-layers';
import { classesOfTarget } from '../../../data/index.js';
import { UserError } from '../../../errors/index.js';
import {
  applyLayers,
  buildModel,
  inputOf,
  layersOf,
  MODEL_NAME,
  outputsFor,
  scaleOf,
  withLabelScale,
} from '../../../models/index.js';
import { copyLayers, type CopiedLayer } from '../copy-layers.js';
import { modelOf } from '../parent.js';
import { droppedOf, headOf, refuseEmptyBody, sourcesOf, type Start, type StartOptions } from '../start.js';

type Layer = LayersModel['layers'][number];

const NEW_HEAD = 'the output layer of a transfer is new';

/** The parent's body with a new output layer; where the recipe writes a model, those of its layers that the parent has too. */
export async function transfer(options: StartOptions): Promise<Start> {
  const { tf, recipe, dataset, members } = options;
  const parent = members[0]!;
  const { whole, core: source } = await modelOf(tf, parent);
  try {
    const {
      model: core,
      layers,
      fresh,
    } = recipe.model ? ownModel(options, source) : newHead(options, source);
    const sources = new Map(sourcesOf(layers, parent));
    const dropped = droppedOf(source, parent, sources.values(), (layer) =>
      core.layers.some(({ name }) => name === layer)
        ? 'it is new in the child'
        : 'the child has no such layer',
    );
    const scale = recipe.label_scale === 'standardise' ? scaleOf(dataset) : null;
    return { model: withLabelScale(tf, core, scale), sources, fresh, dropped };
  } finally {
    whole.dispose();
  }
}

interface Moved {
  readonly model: LayersModel;
  readonly layers: readonly CopiedLayer[];
  readonly fresh: ReadonlyMap<string, string>;
}

/** All of the parent's layers before its head, and an output layer of this task. */
function newHead({ tf, recipe, dataset, members, seed }: StartOptions, source: LayersModel): Moved {
  const inputs = inputOf(tf, source.inputs[0]!.shape.slice(1) as number[]);
  const head = headOf(source);
  const { output, layers } = copyLayers(source, {
    onto: inputs,
    end: head.input as LayersModel['inputs'][number],
    // The child's own output layer has this name.
    rename: (name) => (name === 'output' ? 'parent_output' : name),
  });
  refuseEmptyBody(layers, members[0]!);
  const outputs = applyLayers(tf, output, [{ kind: 'output', value: {} }], {
    outputs: outputsFor(recipe.task, classesOfTarget(dataset.target).length),
    seed,
  });
  const model = tf.model({ inputs, outputs, name: MODEL_NAME });
  return { model, layers, fresh: new Map([['output', NEW_HEAD]]) };
}

/** The recipe's own layers, filled from those of the parent that have their name, kind and shapes. */
function ownModel({ tf, recipe, dataset, seed }: StartOptions, source: LayersModel): Moved {
  const inputShape = source.inputs[0]!.shape.slice(1) as number[];
  const model = buildModel(tf, layersOf(recipe.model!, inputShape), {
    inputShape,
    outputs: outputsFor(recipe.task, classesOfTarget(dataset.target).length),
    seed,
  });
  const layers: CopiedLayer[] = [];
  const fresh = new Map<string, string>();
  const head = headOf(model);
  for (const copy of model.layers.filter(({ weights }) => weights.length > 0)) {
    const own = source.layers.find(({ name }) => name === copy.name);
    const why = copy === head ? NEW_HEAD : misfit(copy, own);
    if (why === null) {
      copy.setWeights(own!.getWeights());
      layers.push({ copy, source: own! });
    } else fresh.set(copy.name, why);
  }
  if (layers.length > 0) return { model, layers, fresh };
  const reasons = [...fresh].map(([name, why]) => `${name} (${why})`).join(', ');
  model.dispose();
  throw new UserError(
    `has no layer that could be taken from the parent: ${reasons}`,
    `Leave "model" out, or name its layers as the parent's: ${source.layers.flatMap(({ name, weights }) => (weights.length > 0 ? [name] : [])).join(', ')}.`,
    'recipe model',
  );
}

/** Why a layer can't start from the parent's of the same name; null where it can. */
function misfit(layer: Layer, source: Layer | undefined): string | null {
  if (!source) return 'the parent has no layer of this name';
  const [kind, parentKind] = [layer.getClassName(), source.getClassName()];
  if (kind !== parentKind) return `the parent's is ${parentKind}, not ${kind}`;
  const [shapes, parentShapes] = [layer, source].map(({ weights }) =>
    weights.map(({ shape }) => `[${shape.join(', ')}]`),
  );
  const at = shapes!.findIndex((shape, index) => shape !== parentShapes![index]);
  if (at >= 0)
    return `the parent's has the shape ${parentShapes![at] ?? 'of fewer tensors'}, not ${shapes![at]!}`;
  return shapes!.length === parentShapes!.length ? null : "the parent's has more tensors";
}
