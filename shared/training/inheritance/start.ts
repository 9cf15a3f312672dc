import type { LayersModel } from '@tensorflow/tfjs-layers';
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

/** Index of the first layer of a model's head: the last layer with weights. */
export function headOf(model: LayersModel): Layer {
  return model.layers.findLast((layer) => layer.weights.length > 0)!;
}

/** @returns sources of a model whose every tensor is the parent's of the same name */
export function sameTensors(model: LayersModel, parent: Parent): Map<string, TensorSource> {
  return new Map(tensorsOf(model).map(({ name }) => [name, { parent, tensor: name }]));
}
