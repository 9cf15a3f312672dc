import type { serialization } from '@tensorflow/tfjs-core';
import type { LayersModel, SymbolicTensor } from '@tensorflow/tfjs-layers';

type Layer = LayersModel['layers'][number];

/** A layer of a model, and the layer of another one that was made like it. */
export interface CopiedLayer {
  readonly copy: Layer;
  readonly source: Layer;
}

export interface CopyOptions {
  /** What the copies are applied to, in place of what `start` stands for. */
  readonly onto: SymbolicTensor;
  /** A tensor of the source; default: its input. */
  readonly start?: SymbolicTensor;
  /** A tensor of the source: the copy ends with its like. */
  readonly end: SymbolicTensor;
  /** A copy's name from its source's. */
  readonly rename?: (name: string) => string;
  /** Seeds fresh weights; without, a copy starts with its source's. */
  readonly reseed?: (index: number) => number;
}

export interface Copied {
  readonly output: SymbolicTensor;
  /** In the order in which they are applied. */
  readonly layers: readonly CopiedLayer[];
}

/**
 * Makes a part of a model anew, from `start` to `end`, and applies it to another tensor; the source is not touched.
 * @throws Error where a layer doesn't fit the shape that it is applied to, or `start` is not on the way to `end`
 */
export function copyLayers(source: LayersModel, options: CopyOptions): Copied {
  const { onto, start = source.inputs[0]!, end, rename = (name) => name, reseed } = options;
  const layers: CopiedLayer[] = [];
  const copies = new Map<Layer, Layer>();
  const outputs = new Map<SymbolicTensor, SymbolicTensor>([[start, onto]]);

  const copyOf = (layer: Layer): Layer => {
    const known = copies.get(layer);
    if (known) return known;
    const kind = layer.constructor as unknown as serialization.SerializableConstructor<Layer>;
    const fresh = reseed === undefined ? layer.getConfig() : reseeded(layer.getConfig(), reseed(copies.size));
    const copy = kind.fromConfig(kind, { ...fresh, name: rename(layer.name) });
    copies.set(layer, copy);
    layers.push({ copy, source: layer });
    return copy;
  };
  const copied = (tensor: SymbolicTensor): SymbolicTensor => {
    const known = outputs.get(tensor);
    if (known) return known;
    const { sourceLayer, nodeIndex, tensorIndex } = tensor;
    const { inputTensors, inboundLayers } = sourceLayer.inboundNodes[nodeIndex]!;
    if (inboundLayers.length === 0) throw new Error(`the part doesn't begin behind "${sourceLayer.name}"`);
    const inputs = inputTensors.map(copied);
    const applied = copyOf(sourceLayer).apply(inputs.length === 1 ? inputs[0]! : inputs);
    const output = (Array.isArray(applied) ? applied[tensorIndex] : applied) as SymbolicTensor;
    outputs.set(tensor, output);
    return output;
  };
  const output = copied(end);
  if (reseed === undefined)
    for (const { copy, source: original } of layers)
      if (original.weights.length > 0) copy.setWeights(original.getWeights());
  return { output, layers };
}

/** Initialisers that draw; TensorFlow.js names them without their module. */
const DRAWING = /^(Random|Truncated|Variance|Glorot|He|LeCun|Lecun|Orthogonal)/;

/** A layer's arguments with every initialiser that draws seeded anew, those of a layer inside it too. */
function reseeded(config: serialization.ConfigDict, seed: number): serialization.ConfigDict {
  let drawn = 0;
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== 'object' || value === null) return value;
    const map = value as Record<string, unknown>;
    const kind = map['className'] ?? map['class_name'];
    if (typeof kind === 'string' && DRAWING.test(kind)) {
      const ofThis = (seed + 7919 * drawn++) >>> 0 || 1;
      return { ...map, config: { ...(map['config'] as object), seed: ofThis } };
    }
    return Object.fromEntries(Object.entries(map).map(([key, inner]) => [key, walk(inner)]));
  };
  const all = walk(config) as serialization.ConfigDict;
  // Layers of our own keep the seed of their weights themselves.
  return typeof config['seed'] === 'number' ? { ...all, seed } : all;
}
