import type { LayersModel } from '@tensorflow/tfjs-layers';
import { UserError } from '../../errors/index.js';
import type { Tf } from '../../backends/index.js';
import type { Dataset } from '../../data/index.js';
import { tensorsOf, type ScaledModel } from '../../models/index.js';
import type { Recipe } from '../../recipe/index.js';
import type { CopiedLayer } from './copy-layers.js';
import type { Parent } from './parent.js';

/** What the start of a training follows from. */
export interface StartOptions {
  readonly tf: Tf;
  readonly recipe: Recipe;
  readonly dataset: Dataset;
  readonly members: readonly Parent[];
  /** Of fresh weights. */
  readonly seed: number;
}

/** A parent's tensor. */
export interface TensorSource {
  readonly parent: Parent;
  readonly tensor: string;
}

/** A parent's tensor that its child has no place for. */
export interface DroppedTensor extends TensorSource {
  readonly why: string;
}

/** A model before its training, and where each of its tensors comes from. */
export interface Start {
  readonly model: ScaledModel;
  /** By the child's tensor. */
  readonly sources: ReadonlyMap<string, TensorSource>;
  /** Why the child's other tensors are fresh, by layer. */
  readonly fresh: ReadonlyMap<string, string>;
  readonly dropped: readonly DroppedTensor[];
}

type Layer = LayersModel['layers'][number];

/** From which tensors of a parent the copies of its layers start. */
export function sourcesOf(layers: readonly CopiedLayer[], parent: Parent): [string, TensorSource][] {
  return layers.flatMap(({ copy, source }) =>
    copy.weights.map((weight, at): [string, TensorSource] => [
      weight.originalName,
      { parent, tensor: source.weights[at]!.originalName },
    ]),
  );
}

/** The tensors of a parent that no copy starts from. @param why  by the parent's layer */
export function droppedOf(
  model: LayersModel,
  parent: Parent,
  sources: Iterable<TensorSource>,
  why: (layer: string) => string,
): DroppedTensor[] {
  const taken = new Set([...sources].filter((of) => of.parent === parent).map(({ tensor }) => tensor));
  return tensorsOf(model)
    .filter(({ name }) => !taken.has(name))
    .map(({ name, layer }) => ({ parent, tensor: name, why: why(layer) }));
}

/** The layer that a model's answers begin with: the last one with weights, or what adds up the members of a composed model. */
export function headOf(model: LayersModel): Layer {
  return model.layers.findLast(
    (layer) => layer.weights.length > 0 || layer.getClassName() === 'WeightedSum',
  )!;
}

/** @throws UserError where no copied layer has weights, so that nothing would be inherited */
export function refuseEmptyBody(layers: readonly CopiedLayer[], { reference }: Parent): void {
  if (layers.some(({ copy }) => copy.weights.length > 0)) return;
  throw new UserError(
    `the parent ${reference} has no layer with weights before its output layer, so there is no body to inherit`,
    'Inherit by "mode: fine-tune" or "weighted_sum", or name a parent with more layers.',
    'recipe inherit',
  );
}

/** @returns sources of a model whose every tensor is the parent's of the same name */
export function sameTensors(model: LayersModel, parent: Parent): Map<string, TensorSource> {
  return new Map(tensorsOf(model).map(({ name }) => [name, { parent, tensor: name }]));
}
