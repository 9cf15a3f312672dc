import { UserError, suggest } from '../../errors/index.js';
import { describe, foremost } from '../../yaml/index.js';
import { MERGES, type Graph, type GraphNode, type MergeKind } from '../graph/index.js';
import { layerSchema, type LayerEntry } from '../layers/index.js';
import { CLASSES } from './classes/index.js';
import { LayerConfig } from './layer-config.js';
import { rankBehind } from './ranks.js';
import { readTopology, type KerasLayer } from './topology.js';

/** Layers that hold code: whoever opens them runs what their maker wrote. */
const CODE: Readonly<Record<string, string>> = {
  Lambda: 'holds Python code',
  TFOpLambda: 'stands for a call of TensorFlow',
  SlicingOpLambda: 'stands for an index of Python',
};

/**
 * Reads a Keras model as layers that a recipe knows: nothing of the file is handed on unread.
 *
 * @param weights  fresh: the file says how weights begin, and it must be a way that is known here; given: they come from
 *   elsewhere
 * @throws UserError naming the layer and the argument that have no counterpart here
 */
export function readKerasModel(text: string, where: string, weights: 'fresh' | 'given'): Graph {
  const { inputShape, inputName, layers, output } = readTopology(text, where);
  const ranks = new Map([[inputName, inputShape.length]]);
  const nodes = layers.map((layer): GraphNode => {
    const place = `${where} layer "${layer.name}" (${layer.className})`;
    const rank = ranks.get(layer.from[0]!)!;
    const node = nodeOf(layer, place, rank, weights === 'fresh');
    ranks.set(layer.name, node.layer ? rankBehind(node.layer, rank) : rank);
    return node;
  });
  return { inputShape, inputName, nodes: leadingTo(output, nodes, where), output };
}

function nodeOf(layer: KerasLayer, where: string, rank: number, isFresh: boolean): GraphNode {
  const { name, className, from } = layer;
  const config = new LayerConfig(layer.config, where, isFresh, rank);
  if (Object.hasOwn(MERGES, className)) {
    if (className === 'Concatenate') config.lastAxis();
    config.end();
    if (from.length < 2) throw new UserError(`joins ${from.length} flow`, 'It needs two or more.', where);
    return { name, from, merge: className as MergeKind };
  }
  if (from.length !== 1) throw new UserError(`takes from ${from.length} layers`, 'It needs one.', where);
  return { name, from, layer: entryOf(className, config) };
}

function entryOf(className: string, config: LayerConfig): LayerEntry {
  const { where } = config;
  const code = CODE[className];
  if (code && Object.hasOwn(CODE, className))
    throw new UserError(
      `${code}, which is never run`,
      'Say the same with layers, and write the model again.',
      where,
    );
  const read = Object.hasOwn(CLASSES, className) ? CLASSES[className] : undefined;
  if (!read) {
    const known = [...Object.keys(CLASSES), ...Object.keys(MERGES)];
    throw new UserError('is of a class that is not known here', suggest(className, known), where);
  }
  const [kind, args] = read(config);
  config.end();
  const written = Object.entries(args).filter(([, value]) => value !== undefined);
  const parsed = layerSchema.safeParse({ [kind]: Object.fromEntries(written) }, { reportInput: true });
  if (parsed.success) return parsed.data;
  const issue = foremost(parsed.error.issues);
  const { what, mend } = describe(issue);
  throw new UserError(`${issue.path.slice(1).join('.')}: ${what}`, mend, where);
}

/** Refuses a layer whose output nobody takes: it would be left out in silence. */
function leadingTo(output: string, nodes: readonly GraphNode[], where: string): readonly GraphNode[] {
  const taken = new Set(nodes.flatMap(({ from }) => from));
  const stray = nodes.find(({ name }) => (name === output) === taken.has(name));
  if (!stray && nodes.some(({ name }) => name === output)) return nodes;
  throw new UserError(
    stray && stray.name !== output
      ? `has a layer, "${stray.name}", whose output nothing takes`
      : `gives its answer by "${output}", which is not its last layer`,
    'Only models of one input and one output are read.',
    where,
  );
}
