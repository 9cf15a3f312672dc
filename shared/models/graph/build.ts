import type { LayersModel, SymbolicTensor } from '@tensorflow/tfjs-layers';
import type { Tf } from '../../backends/index.js';
import { UserError } from '../../errors/index.js';
import { LAYERS, outputsFor, type Applicable, type LayerKind } from '../layers/index.js';
import type { Graph, GraphNode } from './graph.js';
import { checkOutputs, checkWeights } from './limits.js';
import { MERGES } from './merges.js';

/** Of the layer that brings an input into the shape that the network takes. */
const RESHAPE = 'import_reshape';

/** What a network is built into. */
export interface Room {
  /**
   * Of what is put in, without the batch; where the network takes another shape of as many numbers, they are taken row by
   * row.
   */
  readonly inputShape: readonly number[];
  /** How many numbers there are to fill it. */
  readonly weights: number;
}

/**
 * Builds a network, its weights not yet those that it is to have.
 *
 * @throws UserError naming the layer that doesn't fit the one before it
 */
export function buildGraph(tf: Tf, graph: Graph, { inputShape, weights }: Room, where: string): LayersModel {
  const input = tf.input({ shape: [...inputShape], name: graph.inputName });
  const flows = new Map<string, SymbolicTensor>([[graph.inputName, shaped(tf, input, graph, where)]]);
  for (const node of graph.nodes) flows.set(node.name, applied(tf, node, flows, weights, where));
  return tf.model({ inputs: input, outputs: flows.get(graph.output)!, name: 'model' });
}

function shaped(tf: Tf, input: SymbolicTensor, graph: Graph, where: string): SymbolicTensor {
  const given = input.shape.slice(1) as number[];
  const wanted = graph.inputShape;
  if (wanted.length === given.length && wanted.every((side, at) => side === null || side === given[at]))
    return input;
  const size = (sides: readonly (number | null)[]) =>
    sides.reduce<number>((product, side) => product * side!, 1);
  if (wanted.includes(null) || size(wanted) !== size(given))
    throw new UserError(
      `takes an input of [${wanted.map((side) => side ?? 'any').join(', ')}], and the inputs are [${given.join(', ')}]`,
      'Say what the model was trained on: its columns, or pictures of its size.',
      where,
    );
  return tf.layers.reshape({ name: RESHAPE, targetShape: wanted as number[] }).apply(input) as SymbolicTensor;
}

function applied(
  tf: Tf,
  node: GraphNode,
  flows: ReadonlyMap<string, SymbolicTensor>,
  weights: number,
  where: string,
): SymbolicTensor {
  const inputs = node.from.map((name) => flows.get(name)!);
  const place = `${where} layer "${node.name}"`;
  if (node.layer) checkWeights(node.layer, inputs[0]!.shape.at(-1) ?? 1, weights, place);
  try {
    const layer = node.merge ? MERGES[node.merge](tf, node.name) : layerOf(tf, node);
    const output = layer.apply(inputs.length === 1 ? inputs[0]! : inputs) as SymbolicTensor;
    checkOutputs(output.shape.slice(1), place);
    return output;
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(
      `doesn't fit what comes before it: ${(error as Error).message.split('\n')[0]!.replace(/\.$/, '')}`,
      'Change the model where it was made.',
      place,
    );
  }
}

function layerOf(tf: Tf, node: GraphNode & { readonly merge?: undefined }): Applicable {
  const kind = LAYERS[node.layer.kind] as LayerKind;
  // The seed is that of weights that are replaced; no network of Keras has the recipe's "output".
  return kind.build(node.layer.value, {
    tf,
    name: node.name,
    seed: 1,
    outputs: outputsFor('regression', 0),
  });
}
