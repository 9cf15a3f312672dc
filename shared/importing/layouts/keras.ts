import type { Layout, Place, Shape } from './layout.js';

/** What a cell of a recurrent layer is called between the layer and the tensor. */
const CELL = /_cell(_\d+)?$/;

const DIRECTION = /^(forward|backward)_/;

/** Of a layer of depthwise filters alone, Keras 3 has no other word for them. */
const DEPTHWISE = 'depthwise_kernel';

/**
 * Keras' and TensorFlow.js' names: "dense/kernel", behind the names of models and with ":0" in some versions; axes as they
 * are here.
 */
export const keras: Layout = {
  name: 'keras',
  split: (name) => {
    const steps = name
      .replace(/:\d+$/, '')
      .split('/')
      .filter((step) => !CELL.test(step));
    const part = steps.pop()!;
    const direction = DIRECTION.exec(steps.at(-1) ?? '')?.[1];
    if (direction) steps.pop();
    const own = part === DEPTHWISE ? 'kernel' : part;
    return { module: steps.join('/'), part: direction ? `${direction}/${own}` : own };
  },
  isState: (part) => part === 'seed_generator_state' || part === 'iterations',
  expects: ({ tensors }) => renamed(tensors),
  convert: ({ tensors }, parts) =>
    new Map([...tensors.keys()].map((part) => [part, parts.get(fileName(part))!])),
};

function renamed(tensors: Place['tensors']): ReadonlyMap<string, Shape> {
  return new Map([...tensors].map(([part, shape]) => [fileName(part), shape]));
}

function fileName(part: string): string {
  return part === DEPTHWISE ? 'kernel' : part;
}
