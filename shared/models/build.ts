import type { LayersModel, SymbolicTensor } from '@tensorflow/tfjs-layers';
import type { Tf } from '../backends/index.js';
import { UserError } from '../errors/index.js';
import {
  LAYERS,
  type Applicable,
  type LayerContext,
  type LayerEntry,
  type LayerKind,
  type Outputs,
} from './layers/index.js';

export interface BuildOptions {
  /** Shape of one input, without the batch. */
  readonly inputShape: readonly number[];
  readonly outputs: Outputs;
  readonly seed: number;
}

/**
 * Builds the model of a recipe's layer list, with seeded initial weights.
 *
 * @returns a model of input [batch, ...inputShape] and output [batch, units]
 * @throws UserError naming the layer that doesn't fit the one before it
 */
export function buildModel(tf: Tf, entries: readonly LayerEntry[], options: BuildOptions): LayersModel {
  const input = inputOf(tf, options.inputShape);
  return tf.model({ inputs: input, outputs: applyLayers(tf, input, entries, options), name: MODEL_NAME });
}

/** Name of every model that is built here. */
export const MODEL_NAME = 'model';

/** What a model's first layer is applied to. @param shape  of one input, without the batch */
export function inputOf(tf: Tf, shape: readonly number[]): SymbolicTensor {
  return tf.input({ shape: [...shape], name: 'input' });
}

/**
 * Puts a recipe's layers behind a tensor.
 *
 * @returns shape [batch, units]
 * @throws UserError naming the layer that doesn't fit the one before it
 */
export function applyLayers(
  tf: Tf,
  start: SymbolicTensor,
  entries: readonly LayerEntry[],
  { outputs, seed }: Pick<BuildOptions, 'outputs' | 'seed'>,
): SymbolicTensor {
  const names = layerNames(entries);
  let flow = start;
  for (const [index, entry] of entries.entries()) {
    const layer = buildLayer(entry, { tf, name: names[index]!, seed: seedOf(seed, index), outputs });
    try {
      flow = layer.apply(flow) as SymbolicTensor;
      if (flow.shape.some((side) => side !== null && side < 1))
        throw new Error(`its output would have the shape [${flow.shape.slice(1).join(', ')}]`);
    } catch (error) {
      throw new UserError(
        `layer ${index + 1}, "${names[index]!}", doesn't fit the one before it: ${(error as Error).message.split('\n')[0]!.replace(/\.$/, '')}`,
        'Change the layer, or put "flatten" before a "dense" or the "output".',
        'recipe model.layers',
      );
    }
  }
  if (flow.shape.length !== 2) {
    throw new UserError(
      `the output has the shape [${flow.shape.slice(1).join(', ')}] instead of a list of numbers`,
      'Put "flatten" before "output".',
      'recipe model.layers',
    );
  }
  return flow;
}

/** Names as Keras gives them: the written one, else the kind and its count ("conv2d_1"); the output is "output". */
export function layerNames(entries: readonly LayerEntry[]): string[] {
  const counts = new Map<string, number>();
  const names = entries.map(({ kind, value }) => {
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    return value.name ?? (kind === 'output' ? 'output' : `${kind}_${count}`);
  });
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice)
    throw new UserError(
      `two layers are called "${twice}"`,
      'Give each its own "name".',
      'recipe model.layers',
    );
  return names;
}

function buildLayer(entry: LayerEntry, context: LayerContext): Applicable {
  const kind = LAYERS[entry.kind] as LayerKind;
  return kind.build(entry.value, context);
}

/** Of a layer. @param index  of it in its model */
export function seedOf(seed: number, index: number): number {
  // Never 0, which TensorFlow.js takes for no seed where it draws normal numbers.
  return (Math.imul(seed, 1_000_003) + index * 7919) >>> 0 || 1;
}
