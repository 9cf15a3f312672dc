import type { Tf } from '../../backends/index.js';
import type { Layer } from '../layers/layer.js';
import { gruResetAfterClass, type GruSettings } from './gru-reset-after.js';
import { inputSliceClass, type SliceSettings } from './input-slice.js';
import { multiHeadAttentionClass, type AttentionSettings } from './multi-head-attention.js';
import { orthogonalClass } from './orthogonal.js';
import { positionEmbeddingClass, type PositionSettings } from './position-embedding.js';
import { weightedSumClass, type SumSettings } from './weighted-sum.js';

/** What TensorFlow.js lacks. */
export interface CustomLayers {
  multiHeadAttention(settings: AttentionSettings): Layer;
  positionEmbedding(settings: PositionSettings): Layer;
  gruResetAfter(settings: GruSettings): Layer;
  orthogonal(settings: { readonly seed: number }): ReturnType<Tf['initializers']['orthogonal']>;
  inputSlice(settings: SliceSettings): Layer;
  weightedSum(settings: SumSettings): Layer;
}

/** One set a copy of the library: a native back end brings its own. */
const registered = new WeakMap<object, CustomLayers>();

/** The classes of our own, known to a copy of the library, so that stored models that hold them can be loaded. */
export function customLayers(tf: Tf): CustomLayers {
  const known = registered.get(tf.layers.Layer);
  if (known) return known;
  const MultiHeadAttention = multiHeadAttentionClass(tf);
  const PositionEmbedding = positionEmbeddingClass(tf);
  const GruResetAfter = gruResetAfterClass(tf);
  const Orthogonal = orthogonalClass(tf);
  const InputSlice = inputSliceClass(tf);
  const WeightedSum = weightedSumClass(tf);
  tf.serialization.registerClass(MultiHeadAttention);
  tf.serialization.registerClass(PositionEmbedding);
  tf.serialization.registerClass(GruResetAfter);
  tf.serialization.registerClass(Orthogonal);
  tf.serialization.registerClass(InputSlice);
  tf.serialization.registerClass(WeightedSum);
  const layers: CustomLayers = {
    multiHeadAttention: (settings) => new MultiHeadAttention(settings),
    positionEmbedding: (settings) => new PositionEmbedding(settings),
    gruResetAfter: (settings) => new GruResetAfter(settings),
    orthogonal: (settings) => new Orthogonal(settings),
    inputSlice: (settings) => new InputSlice(settings),
    weightedSum: (settings) => new WeightedSum(settings),
  };
  registered.set(tf.layers.Layer, layers);
  return layers;
}
