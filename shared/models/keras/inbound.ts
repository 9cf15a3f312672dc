import { UserError } from '../../errors/index.js';
import { isMap } from './named.js';

/** What a layer may be told when it is applied, without a difference to what it computes here. */
const HARMLESS = ['training', 'mask'];

/**
 * Names of the layers whose outputs a layer takes, from its `inbound_nodes`: Keras 2 writes
 * `[[["dense", 0, 0, {}], …]]`, Keras 3 a map of arguments.
 *
 * @throws UserError for a layer that is applied several times, or to something else than outputs of layers
 */
export function inboundOf(nodes: unknown, where: string): string[] {
  const list: readonly unknown[] = Array.isArray(nodes) ? nodes : [];
  if (list.length > 1) throw fault('applies a layer more than once', where);
  const [node] = list;
  if (node === undefined) return [];
  if (!isMap(node)) return [node].flat(1).map((tensor) => oldTensor(tensor, where));
  const { args, kwargs } = node;
  const extra = Object.entries(isMap(kwargs) ? kwargs : {}).find(
    ([key, value]) => value !== null && !HARMLESS.includes(key),
  );
  const list3: readonly unknown[] = Array.isArray(args) ? args : [];
  if (extra || list3.length !== 1)
    throw fault(
      `applies a layer to ${extra ? `the argument ${extra[0]}` : `${list3.length} arguments`}`,
      where,
    );
  return [list3[0]].flat(1).map((tensor) => newTensor(tensor, where));
}

function oldTensor(tensor: unknown, where: string): string {
  const [name, node, output, kwargs] = Array.isArray(tensor) ? (tensor as unknown[]) : [];
  const extra = Object.keys(isMap(kwargs) ? kwargs : {}).find((key) => !HARMLESS.includes(key));
  if (typeof name !== 'string' || node !== 0 || output !== 0 || extra !== undefined)
    throw fault('applies a layer to something else than the outputs of layers', where);
  return name;
}

function newTensor(tensor: unknown, where: string): string {
  const config = isMap(tensor) && tensor['class_name'] === '__keras_tensor__' ? tensor['config'] : null;
  const history: unknown = isMap(config) ? config['keras_history'] : null;
  const [name, node, output] = Array.isArray(history) ? (history as unknown[]) : [];
  if (typeof name !== 'string' || node !== 0 || output !== 0)
    throw fault('applies a layer to something else than the outputs of layers', where);
  return name;
}

function fault(what: string, where: string): UserError {
  return new UserError(
    what,
    'Only layers that are applied once, each to outputs of others, are read.',
    where,
  );
}
