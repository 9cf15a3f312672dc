import type { Tf } from '../../backends/index.js';
import type { Layer } from '../layers/layer.js';
import { gruResetAfterClass, type GruSettings } from './gru-reset-after.js';
import { multiHeadAttentionClass, type AttentionSettings } from './multi-head-attention.js';
import { orthogonalClass } from './orthogonal.js';
import { positionEmbeddingClass, type PositionSettings } from './position-embedding.js';

/** What TensorFlow.js lacks. */
export interface CustomLayers {
  multiHeadAttention(settings: AttentionSettings): Layer;
  positionEmbedding(settings: PositionSettings): Layer;
  gruResetAfter(settings: GruSettings): Layer;
  orthogonal(settings: { readonly seed: number }): ReturnType<Tf['initializers']['orthogonal']>;
}

/** One set a copy of the library: a native back end brings its own. */
const registered = new WeakMap<object, CustomLayers>();

/** The classes of our own, known to a copy of the library, so that stored models that hold them can be loaded. */
export function customLayers(tf: Tf): CustomLayers {
  const known = registered.get(tf.layers.Layer);
  if (known) return known;
  const MultiHeadAttention = multiHeadAttentionClass(tf);
  const PositionEmbedding = positionEmbeddingClass(tf);
  tf.serialization.registerClass(MultiHeadAttention);
  tf.serialization.registerClass(PositionEmbedding);
  const GruResetAfter = gruResetAfterClass(tf);
  tf.serialization.registerClass(GruResetAfter);
  const Orthogonal = orthogonalClass(tf);
  tf.serialization.registerClass(Orthogonal);
  const layers: CustomLayers = {
    multiHeadAttention: (settings) => new MultiHeadAttention(settings),
    positionEmbedding: (settings) => new PositionEmbedding(settings),
    gruResetAfter: (settings) => new GruResetAfter(settings),
    orthogonal: (settings) => new Orthogonal(settings),
  };
  registered.set(tf.layers.Layer, layers);
  return layers;
}
