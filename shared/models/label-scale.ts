import type { LayersModel } from '@tensorflow/tfjs-layers';
import type { Tf } from '../backends/index.js';
import { spreadOf, type Dataset } from '../data/index.js';

/** Maps a number that a model learnt back to the label's own unit: value × deviation + mean. */
export interface LabelScale {
  readonly mean: number;
  /** Above 0. */
  readonly deviation: number;
}

/** By which the training labels get mean 0 and deviation 1; null for classes. */
export function scaleOf({ target, splits }: Pick<Dataset, 'target' | 'splits'>): LabelScale | null {
  if (target.task === 'classification') return null;
  const { mean, deviation } = spreadOf(target.values.filter((_, row) => splits.at(row) === 'train'));
  // The digits that the stored model will have, so that it answers as the trained one.
  return { mean: Number(mean.toPrecision(DIGITS)), deviation: Number(deviation.toPrecision(DIGITS)) };
}

/** Significant digits of canonical JSON. */
const DIGITS = 12;

/** Name of the layer, without weights, that does so at the end of a model. */
const LAYER = 'label_scale';

/** A model in its two parts; they share their layers, so that only the whole is to be disposed of. */
export interface ScaledModel {
  /** What is stored and answers: its outputs are in the label's own unit. */
  readonly whole: LayersModel;
  /** What is trained: the whole without its scale. */
  readonly core: LayersModel;
  /** Null where the core's outputs are the answers already. */
  readonly scale: LabelScale | null;
}

/** Puts a scale behind a model. */
export function withLabelScale(tf: Tf, core: LayersModel, scale: LabelScale | null): ScaledModel {
  if (!scale) return { whole: core, core, scale };
  const layer = tf.layers.rescaling({ name: LAYER, scale: scale.deviation, offset: scale.mean });
  const whole = tf.model({
    inputs: core.inputs,
    outputs: layer.apply(core.outputs[0]!) as LayersModel['outputs'][number],
    name: core.name,
  });
  return { whole, core, scale };
}

/** Takes a stored model apart. */
export function splitLabelScale(tf: Tf, whole: LayersModel): ScaledModel {
  const layer = whole.layers.at(-1)!;
  if (layer.name !== LAYER || layer.getClassName() !== 'Rescaling')
    return { whole, core: whole, scale: null };
  const { scale, offset } = layer.getConfig() as { scale: number; offset: number };
  const core = tf.model({
    inputs: whole.inputs,
    outputs: layer.input,
    name: whole.name,
  });
  return { whole, core, scale: { mean: offset, deviation: scale } };
}
