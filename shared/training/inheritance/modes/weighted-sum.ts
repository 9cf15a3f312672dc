import type { SymbolicTensor } from '@tensorflow/tfjs-layers';
import { classesOfTarget } from '../../../data/index.js';
import { customLayers, MODEL_NAME, scaleOf, withLabelScale, type LabelScale } from '../../../models/index.js';
import type { Tf } from '../../../backends/index.js';
import { copyLayers } from '../copy-layers.js';
import { sourcesOf, type Start, type StartOptions, type TensorSource } from '../start.js';
import { endOf, named, withMembers, type Compose } from './members.js';

/** Name of the layer that adds the members up. */
export const SUM_LAYER = 'weighted_sum';

/** The members' answers, each with its weight, added up over the union of their classes. */
export function weightedSum(
  { tf, recipe, dataset, members }: StartOptions,
  inherit: Compose,
): Promise<Start> {
  return withMembers(tf, inherit, members, dataset, ({ input, members: opened }) => {
    const sources = new Map<string, TensorSource>();
    const scale = recipe.label_scale === 'standardise' ? scaleOf(dataset) : null;
    const outputs = opened.map((member) => {
      const { core: own, scale: ownScale } = member.model;
      const copied = copyLayers(own, { onto: member.input, end: endOf(own), rename: named(member) });
      for (const [name, source] of sourcesOf(copied.layers, member.parent)) sources.set(name, source);
      return rescaled(tf, copied.output, { name: `${member.name}_scale`, from: ownScale, to: scale });
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
    return { model: withLabelScale(tf, core, scale), sources, fresh, dropped: [] };
  });
}

interface Rescaling {
  readonly name: string;
  readonly from: LabelScale | null;
  readonly to: LabelScale | null;
}

const IN_LABELS_UNIT: LabelScale = { mean: 0, deviation: 1 };

/** A member's numbers in the unit of the sum: what they are added up, and learnt from, in. */
function rescaled(tf: Tf, output: SymbolicTensor, { name, from, to }: Rescaling): SymbolicTensor {
  if (!from && !to) return output;
  const [own, common] = [from ?? IN_LABELS_UNIT, to ?? IN_LABELS_UNIT];
  // The digits that the stored model will have.
  const rounded = (value: number) => Number(value.toPrecision(12));
  const layer = tf.layers.rescaling({
    name,
    scale: rounded(own.deviation / common.deviation),
    offset: rounded((own.mean - common.mean) / common.deviation),
  });
  return layer.apply(output) as SymbolicTensor;
}

/** With the sum 1; null where they are learned. */
function sharesOf({ weights = 'equal' }: Compose, members: number): number[] | null {
  if (weights === 'learned') return null;
  const written = weights === 'equal' ? Array.from({ length: members }, () => 1) : weights;
  const sum = written.reduce((total, weight) => total + weight, 0);
  return written.map((weight) => weight / sum);
}
