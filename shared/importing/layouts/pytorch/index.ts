import type { LayersModel } from '@tensorflow/tfjs-layers';
import { UserError } from '../../../errors/index.js';
import type { Layer, Layout, Place, Shape } from '../layout.js';
import { COUNTERPARTS, type Counterpart } from './layers.js';
import { inputOrders } from './orders.js';
import { convertedRecurrence, expectedRecurrence, type Recurrence } from './recurrent.js';

const RECURRENT = ['SimpleRNN', 'LSTM', 'GRU', 'GRUResetAfter'];

/** Further layers of a stack of recurrent ones are layers of their own here. */
const STACKED = /_l([1-9]\d*)(_reverse)?$/;

/**
 * The names of PyTorch's modules, as state_dict() gives them: "fc1.weight"; filters and units first. A layer of a stack
 * is called by its number: "lstm.l1".
 *
 * @param model  whose layers are filled
 */
export function pytorch(model: LayersModel): Layout {
  const orders = inputOrders(model);
  return {
    name: 'pytorch',
    split: (name) => {
      const steps = name.split('.');
      const part = steps.pop()!;
      const level = STACKED.exec(part)?.[1];
      return level
        ? { module: [...steps, `l${level}`].join('.'), part: part.replace(`_l${level}`, '_l0') }
        : { module: steps.join('.'), part };
    },
    isState: (part) => part === 'num_batches_tracked',
    expects: (place) => new Map(expected(place)),
    convert: (place, parts) => new Map(converted(place, parts, orders.get(place.layer.name))),
  };
}

function expected(place: Place): (readonly [string, Shape])[] {
  const recurrences = recurrencesOf(place);
  if (recurrences) return [...recurrences.values()].flatMap(expectedRecurrence);
  return counterparts(place).map(([, { name, shape }]) => [name, shape] as const);
}

function converted(
  place: Place,
  parts: ReadonlyMap<string, Float32Array>,
  order: Int32Array | undefined,
): (readonly [string, Float32Array])[] {
  const recurrences = recurrencesOf(place);
  if (!recurrences)
    return counterparts(place).map(
      ([part, { name, convert }]) => [part, convert(parts.get(name)!, order)] as const,
    );
  return [...recurrences].flatMap(([prefix, recurrence]) =>
    convertedRecurrence(recurrence, parts).map(([part, values]) => [`${prefix}${part}`, values] as const),
  );
}

function counterparts({ layer, tensors }: Place): (readonly [string, Counterpart])[] {
  const known = COUNTERPARTS[layer.getClassName()];
  return [...tensors].map(([part, shape]) => {
    const counterpart = known?.[part];
    if (counterpart) return [part, counterpart(shape)] as const;
    throw new UserError(
      `the layer "${layer.name}" (${layer.getClassName()}) has no counterpart in PyTorch that is known here`,
      'Write its weights with the names and axes of Keras, and give "layout keras".',
      'input "layout"',
    );
  });
}

/** The directions of a recurrent layer, by what stands before their parts' names; null for another layer. */
function recurrencesOf({ layer, tensors }: Place): ReadonlyMap<string, Recurrence> | null {
  const className = layer.getClassName();
  if (RECURRENT.includes(className)) return new Map([['', { className, suffix: '', tensors }]]);
  if (className !== 'Bidirectional') return null;
  const { forwardLayer } = layer as unknown as { forwardLayer: Layer };
  const within = (prefix: string, suffix: string): [string, Recurrence] => [
    prefix,
    {
      className: forwardLayer.getClassName(),
      suffix,
      tensors: new Map(
        [...tensors].flatMap(([part, shape]) =>
          part.startsWith(prefix) ? [[part.slice(prefix.length), shape] as const] : [],
        ),
      ),
    },
  ];
  return new Map([within('forward/', ''), within('backward/', '_reverse')]);
}
