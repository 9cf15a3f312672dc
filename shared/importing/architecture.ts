import type { LayersModel } from '@tensorflow/tfjs-layers';
import type { Tf } from '../backends/index.js';
import { tensorShape, type Preprocessing } from '../data/index.js';
import { UserError } from '../errors/index.js';
import { buildModel, layersOf, outputsFor, type Network } from '../models/index.js';
import { buildGraph, type Graph } from '../models/graph/index.js';
import { fitHead, widenedNote, type Task } from './head.js';
import { checkEmbeddings } from './signature.js';
import type { Source } from './sources/index.js';

/** What a model is imported for. */
export interface Purpose {
  readonly task: Task;
  readonly preprocessing: Preprocessing;
  /** In the order of the scores; none: as many as the network has outputs, by their numbers. */
  readonly classes: readonly string[];
}

/** A model whose weights are not yet those of the file. */
export interface Skeleton {
  readonly model: LayersModel;
  /** None of a number. */
  readonly classes: readonly string[];
  /** A dense layer of two units that its maker had with one; null where there is none. */
  readonly widened: string | null;
  /** What was changed, in words. */
  readonly notes: readonly string[];
}

/**
 * Builds the layers that weights are put into: a recipe's own, or those that come with the weights.
 * @throws UserError where there are none, or they can't do what they are imported for
 */
export function skeletonOf(
  tf: Tf,
  network: Network | undefined,
  source: Source,
  purpose: Purpose,
  where: string,
): Skeleton {
  if (network) return ofRecipe(tf, network, source, purpose);
  if (source.architecture) return ofGraph(tf, source.architecture, source, purpose, where);
  throw new UserError(
    'holds weights without layers',
    'Say the layers with "model" of a recipe, or give what Keras\' model.to_json() gives as "model".',
    where,
  );
}

function ofGraph(tf: Tf, graph: Graph, { tensors }: Source, purpose: Purpose, where: string): Skeleton {
  checkEmbeddings(graph, purpose.preprocessing, where);
  const { graph: fitted, widened, note } = fitHead(graph, purpose.task, where);
  const numbers = tensors.reduce((sum, { shape }) => sum + sizeOf(shape), 0);
  const room = {
    inputShape: tensorShape(purpose.preprocessing),
    // One unit that became two has as many zeros beside its weights.
    weights: widened === null ? numbers : 2 * numbers,
  };
  const model = buildGraph(tf, fitted, room, where);
  const [outputs, ...more] = model.outputs[0]!.shape.slice(1) as number[];
  const isNumber = purpose.task === 'regression';
  const named =
    purpose.classes.length > 0 ? purpose.classes : Array.from({ length: outputs! }, (_, at) => `${at}`);
  const wanted = isNumber ? 1 : named.length;
  if (more.length === 0 && outputs === wanted && (isNumber || wanted > 1))
    return { model, classes: isNumber ? [] : named, widened, notes: note === null ? [] : [note] };
  model.dispose();
  throw new UserError(
    `gives [${[outputs, ...more].join(', ')}] numbers, and ${isNumber ? 'one is' : `${Math.max(2, wanted)} classes are`} wanted`,
    'Name as many classes as it has scores, and the task that it was made for.',
    where,
  );
}

function ofRecipe(
  tf: Tf,
  network: Network,
  source: Source,
  { task, preprocessing, classes }: Purpose,
): Skeleton {
  const inputShape = tensorShape(preprocessing);
  const outputs = outputsFor(task, classes.length);
  const model = buildModel(tf, layersOf(network, inputShape), { inputShape, outputs, seed: 0 });
  const widened = task === 'classification' ? narrowHead(model, source) : null;
  return { model, classes, widened, notes: widened === null ? [] : [widenedNote(widened)] };
}

function sizeOf(shape: readonly number[]): number {
  return shape.reduce((product, side) => product * side, 1);
}

/** The last layer, where it has two units and the file has weights for one only. */
function narrowHead({ layers }: LayersModel, { tensors }: Source): string | null {
  const last = layers.at(-1)!;
  const [inputs, units] = last.weights[0]!.shape as [number, number];
  const has = (count: number) =>
    tensors.some(({ shape }) => [`${inputs},${count}`, `${count},${inputs}`].includes(shape.join()));
  return units === 2 && !has(2) && has(1) ? last.name : null;
}
