import picomatch from 'picomatch';
import type { LayersModel } from '@tensorflow/tfjs-layers';
import { UserError } from '../../errors/index.js';
import type { Inherit } from '../../recipe/index.js';
import type { Start } from './start.js';

type Layer = LayersModel['layers'][number];

/** Which of a model's layers are trained, and from when. */
export interface Freezing {
  /** Names of the layers that keep the parent's bytes to the end. */
  readonly frozen: readonly string[];
  /** Whether some layers are trained only from a later epoch on. */
  readonly thaws: boolean;
  /** Lets the layers of an epoch be trained. @returns whether there are any */
  readonly thaw: (epoch: number) => boolean;
}

/**
 * Freezes the inherited layers that a recipe says, and no other: no tensor of theirs changes in training, the moving
 * statistics of batch normalization included.
 *
 * @throws UserError for a pattern that matches no inherited layer
 */
export function freeze({ model: { core }, sources }: Start, inherit: Inherit): Freezing {
  const weighted = core.layers.filter((layer) => layer.weights.length > 0);
  const inherited = weighted.filter((layer) =>
    layer.weights.every(({ originalName }) => sources.has(originalName)),
  );
  const names = inherited.map(({ name }) => name);
  const { kept, thaws } = choose(inherit, names);
  for (const layer of weighted) {
    // A parent's own frozen layers come back from its file as not trainable.
    layer.trainable = !kept.has(layer.name);
    if (layer.getClassName() === 'BatchNormalization') keepStatistics(layer);
  }
  const later = new Set([...thaws.values()].flat());
  return {
    frozen: names.filter((name) => kept.has(name) && !later.has(name)),
    thaws: thaws.size > 0,
    thaw: (epoch) => {
      const due = new Set(thaws.get(epoch));
      for (const layer of inherited) if (due.has(layer.name)) layer.trainable = true;
      return due.size > 0;
    },
  };
}

interface Choice {
  /** Names of the layers that are frozen when training begins. */
  readonly kept: ReadonlySet<string>;
  /** By epoch, from 1: names of the layers that are trained from then on. */
  readonly thaws: ReadonlyMap<number, readonly string[]>;
}

function choose(inherit: Inherit, names: readonly string[]): Choice {
  if (inherit.mode === 'reuse') return { kept: new Set(names), thaws: new Map() };
  const { freeze: written = byDefault(inherit), train, unfreeze = {} } = inherit;
  const trained = new Set(matching('inherit.train', train ?? [], names));
  const kept = new Set(
    train
      ? names.filter((name) => !trained.has(name))
      : written === 'all'
        ? names
        : matching('inherit.freeze', written, names),
  );
  const thaws = new Map(
    Object.entries(unfreeze).map(([epoch, patterns]) => [
      Number(epoch),
      matching(`inherit.unfreeze.${epoch}`, patterns, [...kept]),
    ]),
  );
  return { kept, thaws };
}

/** Members answer, or look at the input, as they have learnt to; what is stacked has to get used to each other. */
function byDefault(inherit: Inherit): 'all' | string[] {
  return inherit.mode === 'compose' && inherit.combine !== 'stacked' ? 'all' : [];
}

function matching(key: string, patterns: readonly string[], names: readonly string[]): string[] {
  return patterns.flatMap((pattern) => {
    const matches = picomatch(pattern);
    const found = names.filter((name) => matches(name));
    if (found.length > 0) return found;
    throw new UserError(
      `${key} "${pattern}" matches no layer`,
      key.startsWith('inherit.unfreeze')
        ? `Layers that are frozen: ${names.join(', ') || 'none'}.`
        : `The parent's layers with weights: ${names.join(', ')}.`,
      'recipe',
    );
  });
}

/** TensorFlow.js updates the moving statistics of a batch normalization in training even when it is not trainable. */
function keepStatistics(layer: Layer): void {
  const call = layer.call.bind(layer);
  layer.call = (inputs, options) => call(inputs, layer.trainable ? options : { ...options, training: false });
}
