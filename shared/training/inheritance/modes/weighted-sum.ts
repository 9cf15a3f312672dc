import type { SymbolicTensor } from '@tensorflow/tfjs-layers';
import { classesOfTarget } from '../../../data/index.js';
import { customLayers, MODEL_NAME } from '../../../models/index.js';
import { copyLayers } from '../copy-layers.js';
import { sourcesOf, type Start, type StartOptions, type TensorSource } from '../start.js';
import { endOf, named, withMembers, type Compose } from './members.js';

/** Name of the layer that adds the members up. */
export const SUM_LAYER = 'weighted_sum';

/** The members' answers, each with its weight, added up over the union of their classes. */
export function weightedSum({ tf, dataset, members }: StartOptions, inherit: Compose): Promise<Start> {
  return withMembers(tf, inherit, members, dataset, ({ input, members: opened }) => {
    const sources = new Map<string, TensorSource>();
    const outputs = opened.map((member) => {
      const { whole } = member.model;
      const copied = copyLayers(whole, { onto: member.input, end: endOf(whole), rename: named(member) });
      for (const [name, source] of sourcesOf(copied.layers, member.parent)) sources.set(name, source);
      return copied.output;
    });
    const union = classesOfTarget(dataset.target);
    const sum = customLayers(tf).weightedSum({
      name: SUM_LAYER,
      places: members.map(({ opened: { manifest } }) =>
        union.length === 0 ? [0] : manifest.signature.classes.map((name) => union.indexOf(name)),
      ),
      units: Math.max(union.length, 1),
      shares: sharesOf(inherit, members.length),
    });
    const side = tf.layers.concatenate({ name: 'members' }).apply(outputs) as SymbolicTensor;
    const core = tf.model({ inputs: input, outputs: sum.apply(side) as SymbolicTensor, name: MODEL_NAME });
    const why = 'how much each member counts is learnt here';
    const fresh = new Map(sum.weights.length > 0 ? [[SUM_LAYER, why]] : []);
    return { model: { whole: core, core, scale: null }, sources, fresh, dropped: [] };
  });
}

/** With the sum 1; null where they are learned. */
function sharesOf({ weights = 'equal' }: Compose, members: number): number[] | null {
  if (weights === 'learned') return null;
  const written = weights === 'equal' ? Array.from({ length: members }, () => 1) : weights;
  const sum = written.reduce((total, weight) => total + weight, 0);
  return written.map((weight) => weight / sum);
}
