import type { Tf } from '../../backends/index.js';
import type { Layer } from '../layers/layer.js';
import { multiHeadAttentionClass, type AttentionSettings } from './multi-head-attention.js';
import { positionEmbeddingClass, type PositionSettings } from './position-embedding.js';

/** The layers that TensorFlow.js lacks. */
export interface CustomLayers {
  multiHeadAttention(settings: AttentionSettings): Layer;
  positionEmbedding(settings: PositionSettings): Layer;
}

/** One set a copy of the library: a native back end brings its own. */
const registered = new WeakMap<object, CustomLayers>();

/** The layers of our own, known to a copy of the library, so that stored models that hold them can be loaded. */
export function customLayers(tf: Tf): CustomLayers {
  const known = registered.get(tf.layers.Layer);
  if (known) return known;
  const MultiHeadAttention = multiHeadAttentionClass(tf);
  const PositionEmbedding = positionEmbeddingClass(tf);
  tf.serialization.registerClass(MultiHeadAttention);
  tf.serialization.registerClass(PositionEmbedding);
  const layers: CustomLayers = {
    multiHeadAttention: (settings) => new MultiHeadAttention(settings),
    positionEmbedding: (settings) => new PositionEmbedding(settings),
  };
  registered.set(tf.layers.Layer, layers);
  return layers;
}
