import type { Tensor } from '@tensorflow/tfjs-core';
import type { layers, LayersModel, SymbolicTensor } from '@tensorflow/tfjs-layers';
import type { Tf } from '../../shared/backends/index.js';

const positions = 28;
const width = 64;
const heads = 4;
const blocks = 2;

/** A small encoder over 28 positions of 28 numbers: two blocks of attention with 4 heads, width 64, and the mean. */
export function transformer(tf: Tf, classes: number): LayersModel {
  const input = tf.input({ shape: [positions, positions] });
  let x = apply(tf.layers.dense({ units: width }), input);
  for (let block = 0; block < blocks; block++) x = encoderBlock(tf, x);
  const mean = apply(tf.layers.globalAveragePooling1d({}), x);
  const scores = apply(tf.layers.dense({ units: classes, activation: 'softmax' }), mean);
  return tf.model({ inputs: input, outputs: scores });
}

function apply(layer: layers.Layer, input: SymbolicTensor | SymbolicTensor[]): SymbolicTensor {
  return layer.apply(input) as SymbolicTensor;
}

function encoderBlock(tf: Tf, x: SymbolicTensor): SymbolicTensor {
  const [queries, keys, values] = [0, 1, 2].map(() => splitHeads(tf, x));
  const attended = apply(new (attentionLayer(tf))(), [queries!, keys!, values!]);
  const merged = apply(
    tf.layers.reshape({ targetShape: [positions, width] }),
    apply(tf.layers.permute({ dims: [2, 1, 3] }), attended),
  );
  const summed = apply(tf.layers.add(), [x, apply(tf.layers.dense({ units: width }), merged)]);
  const normalized = apply(tf.layers.layerNormalization(), summed);
  const hidden = apply(tf.layers.dense({ units: 2 * width, activation: 'relu' }), normalized);
  const fed = apply(tf.layers.dense({ units: width }), hidden);
  return apply(tf.layers.layerNormalization(), apply(tf.layers.add(), [normalized, fed]));
}

/** [batch, heads, positions, width ÷ heads] */
function splitHeads(tf: Tf, x: SymbolicTensor): SymbolicTensor {
  const projected = apply(tf.layers.dense({ units: width }), x);
  const split = tf.layers.reshape({ targetShape: [positions, heads, width / heads] });
  return apply(tf.layers.permute({ dims: [2, 1, 3] }), apply(split, projected));
}

/** softmax(queries · keysᵀ ÷ √width) · values */
function attentionLayer(tf: Tf): new () => layers.Layer {
  return class Attention extends tf.layers.Layer {
    static className = 'Attention';
    constructor() {
      super({});
    }
    override computeOutputShape(shapes: number[][]): number[] {
      return shapes[0]!;
    }
    override call(inputs: Tensor | Tensor[]): Tensor {
      const [queries, keys, values] = inputs as [Tensor, Tensor, Tensor];
      const similarity = tf.mul(tf.matMul(queries, keys, false, true), 1 / Math.sqrt(width / heads));
      return tf.matMul(tf.softmax(similarity), values);
    }
  };
}
