import { UserError } from '../errors/index.js';
import type { Graph, GraphNode } from '../models/graph/index.js';

/** A network whose last layer answers as a task wants it. */
export interface FittedHead {
  readonly graph: Graph;
  /** The dense layer of one unit that has two now; null where there is none. */
  readonly widened: string | null;
  /** What was changed, in words; null for nothing. */
  readonly note: string | null;
}

export type Task = 'classification' | 'regression';

/** What the last layers of a network are. */
interface Tail {
  readonly dense: GraphNode | null;
  readonly units: number | null;
  readonly activation: string;
}

/** The task that a network was made for, by its last layer. */
export function taskOfHead(graph: Graph): Task {
  const { units, activation } = tailOf(graph);
  return units === 1 && activation !== 'sigmoid' ? 'regression' : 'classification';
}

/**
 * Lets a network give the scores of classes, or a number. Logits get a softmax; one unit, which says how surely an example
 * is of the second class, becomes two: softmax(0, z) = (1 − σ(z), σ(z)).
 *
 * @throws UserError for answers of another kind
 */
export function fitHead(graph: Graph, task: Task, where: string): FittedHead {
  const { dense, units, activation } = tailOf(graph);
  const asIs = { graph, widened: null, note: null };
  if (task === 'regression' || (activation === 'softmax' && units !== 1)) return asIs;
  const isLogistic = units === 1 && (activation === 'sigmoid' || activation === 'linear');
  if (dense && isLogistic)
    return {
      graph: withSoftmax(graph, dense, 2),
      widened: dense.name,
      note: widenedNote(dense.name),
    };
  if (dense && activation === 'linear')
    return {
      graph: withSoftmax(graph, dense, null),
      widened: null,
      note: `"${dense.name}" gives logits: a softmax makes scores of them`,
    };
  throw new UserError(
    `ends with ${units ?? 'other'} outputs of "${activation}", which are no scores of classes that exclude each other`,
    'Import a model that ends with softmax, with logits, or with one unit of sigmoid.',
    where,
  );
}

export function widenedNote(layer: string): string {
  return `"${layer}" has one unit for two classes: it became two with a softmax, whose scores are the same`;
}

function tailOf({ nodes, output }: Graph): Tail {
  const find = (name: string) => nodes.find((node) => node.name === name) ?? null;
  const last = find(output);
  const isActivation = last?.layer?.kind === 'activation';
  const before = isActivation ? find(last.from[0]!) : last;
  if (before?.layer?.kind !== 'dense')
    return { dense: null, units: null, activation: isActivation ? last.layer.value.activation : 'linear' };
  const { units, activation } = before.layer.value;
  if (!isActivation) return { dense: before, units, activation };
  return {
    dense: activation === 'linear' ? before : null,
    units,
    activation: last.layer.value.activation,
  };
}

/** @param units  of the dense layer; null: as they are */
function withSoftmax(graph: Graph, dense: GraphNode, units: number | null): Graph {
  const nodes = graph.nodes.map((node): GraphNode => {
    const { layer } = node;
    if (layer?.kind === 'activation' && node.name === graph.output)
      return {
        name: node.name,
        from: node.from,
        layer: { kind: 'activation', value: { ...layer.value, activation: 'softmax' } },
      };
    if (layer?.kind !== 'dense' || node.name !== dense.name) return node;
    const activation = node.name === graph.output ? ('softmax' as const) : layer.value.activation;
    return {
      name: node.name,
      from: node.from,
      layer: { kind: 'dense', value: { ...layer.value, activation, units: units ?? layer.value.units } },
    };
  });
  return { ...graph, nodes };
}
