import type { LayersModel } from '@tensorflow/tfjs-layers';

type Layer = LayersModel['layers'][number];

/** Where training starts and what it may change say nothing about which model it is. */
const NOT_ARCHITECTURE = /initializer$|^(name|seed|trainable|batchInputShape)$/i;

/**
 * Compares two models layer by layer: name, kind, and every argument that a layer remembers. Everything is compared
 * but what is known not to count, so that the arguments of a new kind of layer count too.
 *
 * @returns the first difference in words; null where the architecture is the same
 */
export function firstDifference(recipes: readonly Layer[], parents: readonly Layer[]): string | null {
  const [own, theirs] = [withoutInput(recipes), withoutInput(parents)];
  for (const [index, layer] of own.entries()) {
    const place = `layer ${index + 1}, "${layer.name}"`;
    const parent = theirs[index];
    if (!parent) return `${place}, is not in the parent, which has ${theirs.length} layers`;
    if (parent.name !== layer.name) return `${place}: its name is "${parent.name}" in the parent`;
    const [kind, parentKind] = [layer.getClassName(), parent.getClassName()];
    if (kind !== parentKind) return `${place}: its kind is ${kind}, and the parent's is ${parentKind}`;
    const argument = argumentDifference(layer, parent);
    if (argument) return `${place}: ${argument}`;
  }
  const left = theirs[own.length];
  return left ? `the parent also has layer ${own.length + 1}, "${left.name}"` : null;
}

/** A model of another maker may lack the layer that only names the input. */
function withoutInput(layers: readonly Layer[]): Layer[] {
  return layers.filter((layer) => layer.getClassName() !== 'InputLayer');
}

function argumentDifference(layer: Layer, parent: Layer): string | null {
  const [own, theirs] = [layer.getConfig(), parent.getConfig()];
  for (const key of new Set([...Object.keys(own), ...Object.keys(theirs)])) {
    if (NOT_ARCHITECTURE.test(key)) continue;
    const [value, expected] = [own[key], theirs[key]].map(shown);
    if (value !== expected) return `${asWritten(key)} is ${value}, and the parent's is ${expected}`;
  }
  return null;
}

/** A layer that wraps another has its arguments too. */
function shown(value: unknown): string {
  return JSON.stringify(value ?? null, (key, inner: unknown) =>
    NOT_ARCHITECTURE.test(key) ? undefined : inner,
  );
}

/** The name of an argument as a recipe writes it: "poolSize" is "pool_size". */
function asWritten(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
