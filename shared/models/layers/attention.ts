import { z } from 'zod';
import { customLayers } from '../custom-layers/index.js';
import { strictObject } from '../../yaml/index.js';
import { layerName, positive } from './arguments.js';
import { layerKind } from './layer.js';

/** Each step attends to every step of its series. */
export const multiHeadAttention = layerKind({
  schema: strictObject({
    num_heads: positive,
    /** Numbers a head. */
    key_dim: positive,
    use_bias: z.boolean().default(true),
    name: layerName,
  }),
  build: (args, { tf, name, seed }) =>
    customLayers(tf).multiHeadAttention({
      name,
      numHeads: args.num_heads,
      keyDim: args.key_dim,
      useBias: args.use_bias,
      seed,
    }),
});

/** Adds a learnt vector for each place in the series. */
export const positionEmbedding = layerKind({
  schema: strictObject({ name: layerName }),
  build: (_args, { tf, name, seed }) => customLayers(tf).positionEmbedding({ name, seed }),
});
