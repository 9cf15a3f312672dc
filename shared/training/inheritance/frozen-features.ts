import type { LayersModel, SymbolicTensor } from '@tensorflow/tfjs-layers';
import type { Tf } from '../../backends/index.js';
import { inputsInMemory, rowsOf, type Dataset } from '../../data/index.js';
import { answersTo } from '../answers.js';

type Layer = LayersModel['layers'][number];

/** What is left to train of a model whose first layers are frozen. */
export interface Tail {
  /** Its layers are the model's own, which stay after it is disposed of. */
  readonly model: LayersModel;
  /** The rows as they come out of the frozen layers; those of the test split are left empty. */
  readonly dataset: Dataset;
  /** Name of the last frozen layer. */
  readonly behind: string;
}

/** Bytes that the answers of the frozen layers may take in memory. */
const MOST_BYTES = 512 * 2 ** 20;

/**
 * Lets every training and validation row go through the frozen layers once, instead of once an epoch.
 * @returns null where there are no such layers, they draw random numbers, or their answers would take too much memory
 */
export async function frozenFeatures(tf: Tf, model: LayersModel, dataset: Dataset): Promise<Tail | null> {
  const { tail, cut } = tailOf(model);
  if (!cut) return null;
  const shape = cut.shape.slice(1) as number[];
  const size = shape.reduce((product, side) => product * side, 1);
  if (4 * size * dataset.ids.length > MOST_BYTES) return null;
  const body = tf.model({ inputs: model.inputs, outputs: flattened(tf, cut) });
  const values = new Float32Array(size * dataset.ids.length);
  for (const split of ['train', 'validation'] as const) {
    const rows = rowsOf(dataset, split);
    const answers = await answersTo(tf, body, dataset, rows);
    rows.forEach((row, at) => values.set(answers.subarray(at * size, (at + 1) * size), row * size));
  }
  const start = tf.input({ shape });
  const end = tail.reduce((flow, layer) => layer.apply(flow) as SymbolicTensor, start);
  return {
    model: tf.model({ inputs: start, outputs: end }),
    dataset: { ...dataset, inputs: inputsInMemory(values, size) },
    behind: cut.sourceLayer.name,
  };
}

/** `predict` gives rows of one list of numbers. */
function flattened(tf: Tf, tensor: SymbolicTensor): SymbolicTensor {
  return tensor.shape.length === 2 ? tensor : (tf.layers.flatten().apply(tensor) as SymbolicTensor);
}

/** The layers from the first one that changes or draws to the end, in order; cut: what goes into it, null for the input. */
function tailOf(model: LayersModel): { tail: Layer[]; cut: SymbolicTensor | null } {
  const chain: { layer: Layer; input: SymbolicTensor }[] = [];
  let tensor = model.outputs[0]!;
  for (;;) {
    const { sourceLayer: layer, nodeIndex } = tensor;
    const { inputTensors, inboundLayers } = layer.inboundNodes[nodeIndex]!;
    if (inboundLayers.length !== 1) break;
    chain.unshift({ layer, input: inputTensors[0]! });
    tensor = inputTensors[0]!;
  }
  const onChain = new Set(chain.map(({ layer }) => layer));
  if (model.layers.some((layer) => !onChain.has(layer) && !isSettled(layer))) return { tail: [], cut: null };
  const first = chain.findIndex(({ layer }) => !isSettled(layer));
  const cut = first < 0 ? undefined : chain[first]!.input;
  const isInput = !cut || cut === model.inputs[0];
  return { tail: chain.slice(Math.max(first, 0)).map(({ layer }) => layer), cut: isInput ? null : cut };
}

const DRAWING = /Dropout|Noise/;

/** Whether a layer gives the same answers in every epoch. */
function isSettled(layer: Layer): boolean {
  const changes = layer.trainable && layer.weights.length > 0;
  if (changes || DRAWING.test(layer.getClassName())) return false;
  const { dropout, recurrentDropout } = layer.getConfig() as Record<string, number | undefined>;
  return !dropout && !recurrentDropout;
}
