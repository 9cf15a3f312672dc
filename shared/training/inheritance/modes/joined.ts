import type { SymbolicTensor } from '@tensorflow/tfjs-layers';
import type { Tf } from '../../../backends/index.js';
import { classesOfTarget } from '../../../data/index.js';
import {
  applyLayers,
  layersOf,
  MODEL_NAME,
  outputsFor,
  scaleOf,
  withLabelScale,
} from '../../../models/index.js';
import { copyLayers } from '../copy-layers.js';
import {
  droppedOf,
  headOf,
  refuseEmptyBody,
  sourcesOf,
  type Start,
  type StartOptions,
  type TensorSource,
} from '../start.js';
import { named, withMembers, type Compose } from './members.js';

/** The members' bodies side by side, and behind them one new head: the recipe's model, or an output layer alone. */
export function joined(options: StartOptions, inherit: Compose): Promise<Start> {
  const { tf, recipe, dataset, members, seed } = options;
  return withMembers(tf, inherit, members, dataset, ({ input, members: opened }) => {
    const sources = new Map<string, TensorSource>();
    const features = opened.map((member) => {
      const { core } = member.model;
      const end = headOf(core).input as SymbolicTensor;
      const copied = copyLayers(core, { onto: member.input, end, rename: named(member) });
      refuseEmptyBody(copied.layers, member.parent);
      for (const [name, source] of sourcesOf(copied.layers, member.parent)) sources.set(name, source);
      return flat(tf, copied.output, `${member.name}_features`);
    });
    const side = tf.layers.concatenate({ name: 'joined' }).apply(features) as SymbolicTensor;
    const width = side.shape[1]!;
    const entries = recipe.model ? layersOf(recipe.model, [width]) : [{ kind: 'output' as const, value: {} }];
    const outputs = applyLayers(tf, side, entries, {
      outputs: outputsFor(recipe.task, classesOfTarget(dataset.target).length),
      seed,
    });
    const core = tf.model({ inputs: input, outputs, name: MODEL_NAME });
    const inherited = new Set([...sources.keys()]);
    const fresh = new Map(
      core.layers
        .filter(({ weights }) => weights.some(({ originalName }) => !inherited.has(originalName)))
        .map(({ name }) => [name, 'the head of joined bodies is new']),
    );
    const dropped = opened.flatMap(({ parent, model }) =>
      droppedOf(model.core, parent, sources.values(), () => "a member's own head is left out"),
    );
    const scale = recipe.label_scale === 'standardise' ? scaleOf(dataset) : null;
    return { model: withLabelScale(tf, core, scale), sources, fresh, dropped };
  });
}

function flat(tf: Tf, tensor: SymbolicTensor, name: string): SymbolicTensor {
  if (tensor.shape.length === 2) return tensor;
  return tf.layers.flatten({ name }).apply(tensor) as SymbolicTensor;
}
