import { UserError } from '../../errors/index.js';
import { isDeeperThan } from './depth.js';
import { inboundOf } from './inbound.js';
import { isMap, namedOf, type Named } from './named.js';

/** A layer of a Keras model, and the layers whose outputs it takes. */
export interface KerasLayer extends Named {
  readonly name: string;
  readonly from: readonly string[];
}

export interface KerasTopology {
  /** Of the one input, without the batch; null for a side that the file leaves open. */
  readonly inputShape: readonly (number | null)[];
  readonly inputName: string;
  /** Without the input layer, each behind those that it takes from. */
  readonly layers: readonly KerasLayer[];
  /** Name of the layer that gives the answers. */
  readonly output: string;
}

const MOST_LAYERS = 2000;

/** Keras needs fewer than 20. */
const MOST_DEPTH = 64;
const INPUT = 'InputLayer';
const MODELS = ['Sequential', 'Functional', 'Model'];

/**
 * Reads the layers of a Keras model: what `model.to_json()` gives, config.json of a `.keras` file, or model.json of
 * TensorFlow.js.
 *
 * @throws UserError for another kind of file, or a model of several inputs or outputs
 */
export function readTopology(text: string, where: string): KerasTopology {
  const { className, config } = modelOf(parsed(text, where), where);
  const listed = Array.isArray(config) ? config : config['layers'];
  if (!Array.isArray(listed) || listed.length === 0) throw fault('lists no layers', where);
  if (listed.length > MOST_LAYERS)
    throw fault(`lists ${listed.length} layers, and at most ${MOST_LAYERS} are read`, where);
  return className === 'Sequential'
    ? sequential(listed, Array.isArray(config) ? {} : config, where)
    : functional(listed, config as Readonly<Record<string, unknown>>, where);
}

export function fault(
  what: string,
  where: string,
  mend = 'Name a model of Keras layers, with one input and one output.',
) {
  return new UserError(what, mend, where);
}

function parsed(text: string, where: string): unknown {
  if (isDeeperThan(text, MOST_DEPTH)) throw fault(`nests more than ${MOST_DEPTH} levels`, where);
  try {
    return JSON.parse(text);
  } catch {
    throw fault(
      'is not JSON',
      where,
      "Name what Keras' model.to_json() gives, or TensorFlow.js' model.json.",
    );
  }
}

/** The model's own map, out of what is written around it. */
function modelOf(file: unknown, where: string): { className: string; config: Named['config'] | unknown[] } {
  if (isMap(file) && file['format'] === 'graph-model')
    throw fault(
      'is a graph model: operations without layers',
      where,
      'Convert with "tensorflowjs_converter --output_format tfjs_layers_model".',
    );
  const topology = isMap(file) ? (file['modelTopology'] ?? file) : file;
  const model = isMap(topology) ? (topology['model_config'] ?? topology) : topology;
  if (isMap(model) && typeof model['class_name'] === 'string') {
    const { class_name: className, config } = model;
    if (!MODELS.includes(className))
      throw fault(`is a model of class "${className.slice(0, 60)}", whose code is not in the file`, where);
    if (isMap(config) || Array.isArray(config)) return { className, config: config as Named['config'] };
  }
  throw fault('is no Keras model', where);
}

function layerOf(entry: unknown, where: string): Named & { readonly name: string } {
  const layer = namedOf(entry);
  if (!layer || !isMap(entry)) throw fault('lists a layer without a class', where);
  const name = entry['name'] ?? layer.config['name'];
  if (typeof name !== 'string' || !/^[A-Za-z0-9_.-]{1,200}$/.test(name))
    throw fault(
      `calls a layer ${JSON.stringify(name)?.slice(0, 80)}`,
      where,
      'Name layers by letters, digits, "_", "." and "-".',
    );
  return { ...layer, name };
}

function shapeOf({ config }: Named): readonly (number | null)[] | null {
  const shape = config['batch_shape'] ?? config['batch_input_shape'];
  return isShape(shape) ? shape.slice(1) : null;
}

function isShape(shape: unknown): shape is (number | null)[] {
  const isSide = (side: unknown) => side === null || (Number.isSafeInteger(side) && (side as number) > 0);
  return Array.isArray(shape) && shape.length > 1 && shape.every(isSide);
}

function sequential(listed: readonly unknown[], config: Named['config'], where: string): KerasTopology {
  const layers = listed.map((entry) => layerOf(entry, where));
  const first = layers[0]!;
  const build = config['build_input_shape'];
  const inputShape = shapeOf(first) ?? (isShape(build) ? build.slice(1) : null);
  if (!inputShape)
    throw fault(
      "doesn't say the shape of its input",
      where,
      'Put keras.Input(shape=…) first, and write it again.',
    );
  const own = layers.filter(({ className }) => className !== INPUT);
  const last = own.at(-1);
  if (!last) throw fault('lists no layers but its input', where);
  const inputName = first.className === INPUT ? first.name : 'input';
  const chain = own.map((layer, at) => ({ ...layer, from: [own[at - 1]?.name ?? inputName] }));
  return { inputShape, inputName, layers: uniquelyNamed(chain, inputName, where), output: last.name };
}

function functional(listed: readonly unknown[], config: Named['config'], where: string): KerasTopology {
  const inputName = onlyEnd(config['input_layers'], 'input', where);
  const output = onlyEnd(config['output_layers'], 'output', where);
  const layers = listed.map((entry) => ({
    ...layerOf(entry, where),
    from: inboundOf((entry as Named['config'])['inbound_nodes'], where),
  }));
  const input = layers.find(({ name }) => name === inputName);
  const inputShape = input && shapeOf(input);
  if (!inputShape || layers.filter(({ className }) => className === INPUT).length !== 1)
    throw fault("doesn't have one input layer with a shape", where);
  const own = layers.filter((layer) => layer !== input);
  return {
    inputShape,
    inputName,
    layers: ordered(uniquelyNamed(own, inputName, where), inputName, where),
    output,
  };
}

/** Keras writes `["dense", 0, 0]`, or a list of such. */
function onlyEnd(ends: unknown, side: string, where: string): string {
  const list = Array.isArray(ends) && Array.isArray(ends[0]) ? (ends as unknown[]) : [ends];
  const [end] = list;
  const name: unknown = Array.isArray(end) ? end[0] : undefined;
  if (list.length === 1 && typeof name === 'string') return name;
  throw fault(`doesn't have one ${side}`, where);
}

function uniquelyNamed(
  layers: readonly KerasLayer[],
  inputName: string,
  where: string,
): readonly KerasLayer[] {
  const seen = new Set([inputName]);
  for (const { name } of layers) {
    if (seen.has(name)) throw fault(`has two layers called "${name}"`, where);
    seen.add(name);
  }
  return layers;
}

/** Puts each layer behind those that it takes from. */
function ordered(layers: readonly KerasLayer[], inputName: string, where: string): readonly KerasLayer[] {
  const placed = new Set([inputName]);
  const order: KerasLayer[] = [];
  let left = layers;
  while (left.length > 0) {
    const ready = left.filter(({ from }) => from.every((name) => placed.has(name)));
    if (ready.length === 0) throw fault(`has a layer, "${left[0]!.name}", that nothing leads to`, where);
    for (const layer of ready) placed.add(layer.name);
    order.push(...ready);
    left = left.filter((layer) => !placed.has(layer.name));
  }
  return order;
}
