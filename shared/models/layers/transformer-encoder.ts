import { z } from 'zod';
import type { SymbolicTensor } from '@tensorflow/tfjs-layers';
import { customLayers } from '../custom-layers/index.js';
import { strictObject } from '../../yaml/index.js';
import { activationName, layerName, positive, rate } from './arguments.js';
import { block, layerKind, type Layer } from './layer.js';

/**
 * Attention, then two dense layers, each added to what goes in (Vaswani et al. 2017, section 3.1). Its layers are called
 * "<name>_attention", "<name>_dense_1" and so on.
 */
export const transformerEncoder = layerKind({
  schema: strictObject({
    num_heads: positive,
    /** Numbers a head; the width of a step ÷ num_heads unless given. */
    key_dim: positive.optional(),
    /** Units between the two dense layers. */
    feed_forward: positive,
    activation: activationName.default('relu'),
    dropout: rate.default(0),
    /** Normalise before each part, which trains without a warm-up (Xiong et al. 2020), or after it as in the original. */
    norm_first: z.boolean().default(true),
    name: layerName,
  }),
  build: (args, { tf, name, seed }) =>
    block((input) => {
      const width = input.shape.at(-1)!;
      const dense = (
        part: string,
        units: number,
        activation: 'linear' | typeof args.activation,
        at: number,
      ) =>
        tf.layers.dense({
          name: `${name}_${part}`,
          units,
          activation,
          kernelInitializer: tf.initializers.glorotUniform({ seed: seed + at }),
        });
      const attention = customLayers(tf).multiHeadAttention({
        name: `${name}_attention`,
        numHeads: args.num_heads,
        keyDim: args.key_dim ?? Math.max(1, Math.floor(width / args.num_heads)),
        useBias: true,
        seed,
      });
      const parts: Layer[][] = [
        [attention],
        [dense('dense_1', args.feed_forward, args.activation, 10), dense('dense_2', width, 'linear', 11)],
      ];
      return parts.reduce((flow, layers, index) => {
        const number = index + 1;
        const norm = tf.layers.layerNormalization({ name: `${name}_norm_${number}` });
        const drop = tf.layers.dropout({ name: `${name}_dropout_${number}`, rate: args.dropout, seed });
        const through = args.norm_first ? [norm, ...layers, drop] : [...layers, drop];
        const added = tf.layers
          .add({ name: `${name}_add_${number}` })
          .apply([flow, run(through, flow)]) as SymbolicTensor;
        return args.norm_first ? added : run([norm], added);
      }, input);
    }),
});

function run(layers: readonly Layer[], input: SymbolicTensor): SymbolicTensor {
  return layers.reduce((flow, layer) => layer.apply(flow) as SymbolicTensor, input);
}
