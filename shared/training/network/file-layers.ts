import { UserError } from '../../errors/index.js';
import { layerName } from '../../models/layers/arguments.js';
import type { LayerEntry } from '../../models/layers/index.js';
import { readKerasModel } from '../../models/keras/index.js';
import type { Graph } from '../../models/graph/index.js';

/**
 * The layers of a recipe that a Keras model in JSON stands for; its last dense layer becomes the output, whose units and
 * activation follow from the task.
 *
 * @param inputShape  of the recipe's data, without the batch
 * @param where  the file, for messages
 * @throws UserError for what a list of layers can't say
 */
export function layersOfKeras(text: string, inputShape: readonly number[], where: string): LayerEntry[] {
  const graph = readKerasModel(text, where, 'fresh');
  const chain = chainOf(graph, where);
  const entries = [...chain.slice(0, -1), outputOf(chain.at(-1)!, where)];
  return [...reshapeTo(graph, inputShape, where), ...entries.map((entry) => named(entry, where))];
}

type Named = LayerEntry & { readonly value: { readonly name: string } };

function chainOf({ nodes, inputName }: Graph, where: string): Named[] {
  const chain = nodes.map((node, at): Named => {
    const before = nodes[at - 1]?.name ?? inputName;
    const isNext = node.from.length === 1 && node.from[0] === before;
    if (isNext && node.layer)
      return { ...node.layer, value: { ...node.layer.value, name: node.name } } as Named;
    throw new UserError(
      `branches at its layer "${node.name}", and a recipe's layers follow each other`,
      'Name a model without branches, or import one with its weights and inherit from it.',
      where,
    );
  });
  return withoutLastActivation(chain);
}

/** An activation behind the last dense layer, which the task decides. */
function withoutLastActivation(chain: Named[]): Named[] {
  const [before, last] = chain.slice(-2);
  return last?.kind === 'activation' && before?.kind === 'dense' ? chain.slice(0, -1) : chain;
}

function outputOf(last: Named, where: string): Named {
  const fault = (what: string) =>
    new UserError(what, 'Let it end with a plain Dense layer: it becomes the output.', where);
  if (last.kind !== 'dense') throw fault(`ends with "${last.value.name}", which is no Dense layer`);
  const { use_bias, bias_regularizer, kernel_initializer, kernel_regularizer, name } = last.value;
  if (!use_bias || bias_regularizer || kernel_initializer !== 'glorot_uniform')
    throw fault(`its last layer "${name}" has other arguments than an output takes`);
  return { kind: 'output', value: { name, kernel_regularizer } };
}

function named(entry: Named, where: string): LayerEntry {
  if (layerName.safeParse(entry.value.name).success) return entry;
  throw new UserError(
    `calls a layer "${entry.value.name}"`,
    'Name layers by letters, digits and "_", starting with a letter.',
    where,
  );
}

/** What brings the data into the shape that the network takes. */
function reshapeTo({ inputShape: wanted }: Graph, given: readonly number[], where: string): LayerEntry[] {
  if (wanted.length === given.length && wanted.every((side, at) => side === null || side === given[at]))
    return [];
  const sides = wanted.filter((side) => side !== null);
  const size = (shape: readonly number[]) => shape.reduce((product, side) => product * side, 1);
  if (sides.length === wanted.length && size(sides) === size(given))
    return [{ kind: 'reshape', value: { target_shape: [...sides] } }];
  throw new UserError(
    `takes an input of [${wanted.map((side) => side ?? 'any').join(', ')}], and the data give [${given.join(', ')}]`,
    "Change the model's input, or the data.",
    where,
  );
}
