import { kindOf, type KindOf } from '../../yaml/index.js';
import { activationLayer } from './activation.js';
import { multiHeadAttention, positionEmbedding } from './attention.js';
import { batchNormalization } from './batch-normalization.js';
import { bidirectional } from './bidirectional.js';
import { conv1d } from './conv1d.js';
import { conv2d, conv2dTranspose } from './conv2d.js';
import { dense } from './dense.js';
import { depthwiseConv2d, separableConv2d } from './depthwise-conv2d.js';
import { dropout, spatialDropout1d, spatialDropout2d } from './dropout.js';
import { embedding } from './embedding.js';
import { flatten } from './flatten.js';
import { gaussianNoise } from './gaussian-noise.js';
import {
  globalAveragePooling1d,
  globalAveragePooling2d,
  globalMaxPooling1d,
  globalMaxPooling2d,
} from './global-pooling.js';
import { layerNormalization } from './layer-normalization.js';
import { output } from './output.js';
import { averagePooling2d, maxPooling2d } from './pooling.js';
import { averagePooling1d, maxPooling1d } from './pooling1d.js';
import { gru, lstm, simpleRnn } from './recurrent.js';
import { rescaling } from './rescaling.js';
import { permute, reshape, zeroPadding2d } from './shape.js';
import { transformerEncoder } from './transformer-encoder.js';

export { outputsFor } from './output.js';
export type { Applicable, Layer, LayerContext, LayerKind, Outputs } from './layer.js';

/** Every layer that a recipe can name. */
export const LAYERS = {
  dense,
  activation: activationLayer,
  conv1d,
  conv2d,
  conv2d_transpose: conv2dTranspose,
  depthwise_conv2d: depthwiseConv2d,
  separable_conv2d: separableConv2d,
  max_pooling1d: maxPooling1d,
  max_pooling2d: maxPooling2d,
  average_pooling1d: averagePooling1d,
  average_pooling2d: averagePooling2d,
  global_max_pooling1d: globalMaxPooling1d,
  global_max_pooling2d: globalMaxPooling2d,
  global_average_pooling1d: globalAveragePooling1d,
  global_average_pooling2d: globalAveragePooling2d,
  flatten,
  reshape,
  permute,
  zero_padding2d: zeroPadding2d,
  rescaling,
  dropout,
  spatial_dropout1d: spatialDropout1d,
  spatial_dropout2d: spatialDropout2d,
  gaussian_noise: gaussianNoise,
  batch_normalization: batchNormalization,
  layer_normalization: layerNormalization,
  embedding,
  position_embedding: positionEmbedding,
  simple_rnn: simpleRnn,
  gru,
  lstm,
  bidirectional,
  multi_head_attention: multiHeadAttention,
  transformer_encoder: transformerEncoder,
  output,
} as const;

export const layerSchema = kindOf(
  Object.fromEntries(Object.entries(LAYERS).map(([name, kind]) => [name, kind.schema])) as {
    [Name in keyof typeof LAYERS]: (typeof LAYERS)[Name]['schema'];
  },
  'layer',
);

/** One layer as written in a recipe: `{kind, value: its arguments}`. */
export type LayerEntry = KindOf<{ [Name in keyof typeof LAYERS]: (typeof LAYERS)[Name]['schema'] }>;
