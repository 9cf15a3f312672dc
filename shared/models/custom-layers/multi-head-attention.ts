import type { Tensor } from '@tensorflow/tfjs-core';
import type { Tf } from '../../backends/index.js';
import type { Weight } from './weight.js';

export interface AttentionSettings {
  readonly name: string;
  readonly numHeads: number;
  /** Numbers a head. */
  readonly keyDim: number;
  readonly useBias: boolean;
  /** Of the initial weights. */
  readonly seed: number;
}

interface Projection {
  readonly kernel: Weight;
  readonly bias: Weight | null;
}

const PARTS = ['query', 'key', 'value'] as const;

/**
 * softmax(queries · keysᵀ ÷ √keyDim) · values in each head, and a projection of all heads back to the width of a step
 * (Vaswani et al. 2017, section 3.2): [batch, steps, width] to the same shape.
 */
export function multiHeadAttentionClass(tf: Tf) {
  return class MultiHeadAttention extends tf.layers.Layer {
    static className = 'MultiHeadAttention';
    readonly settings: AttentionSettings;
    readonly projections: Projection[] = [];

    constructor(settings: AttentionSettings) {
      super({ ...settings });
      this.settings = settings;
    }

    override build([, steps, width, ...more]: (number | null)[]): void {
      if (!steps || !width || more.length > 0)
        throw new Error('attention takes a series, of the shape [steps, width]');
      const inner = this.settings.numHeads * this.settings.keyDim;
      for (const [index, part] of PARTS.entries())
        this.projections.push(this.projection(part, [width, inner], index));
      this.projections.push(this.projection('output', [inner, width], PARTS.length));
      this.built = true;
    }

    projection(part: string, shape: [number, number], index: number): Projection {
      const { useBias, seed } = this.settings;
      const initializer = tf.initializers.glorotUniform({ seed: seed + index });
      const kernel = this.addWeight(`${part}_kernel`, shape, 'float32', initializer);
      const zeros = tf.initializers.zeros();
      const bias = useBias ? this.addWeight(`${part}_bias`, [shape[1]], 'float32', zeros) : null;
      return { kernel, bias };
    }

    override call(inputs: Tensor | Tensor[]): Tensor {
      return tf.tidy(() => {
        const x = Array.isArray(inputs) ? inputs[0]! : inputs;
        const [batch, steps, width] = x.shape as [number, number, number];
        const { numHeads, keyDim } = this.settings;
        const rows = tf.reshape(x, [batch * steps, width]);
        const [queries, keys, values] = this.projections.slice(0, PARTS.length).map((projection) => {
          const split = tf.reshape(project(rows, projection), [batch, steps, numHeads, keyDim]);
          return tf.transpose(split, [0, 2, 1, 3]);
        });
        const similarity = tf.mul(tf.matMul(queries!, keys!, false, true), 1 / Math.sqrt(keyDim));
        const heads = tf.transpose(tf.matMul(tf.softmax(similarity), values!), [0, 2, 1, 3]);
        const joined = tf.reshape(heads, [batch * steps, numHeads * keyDim]);
        return tf.reshape(project(joined, this.projections[PARTS.length]!), [batch, steps, width]);
      });
    }

    override getConfig() {
      const { numHeads, keyDim, useBias, seed } = this.settings;
      return { ...super.getConfig(), numHeads, keyDim, useBias, seed };
    }
  };

  function project(rows: Tensor, { kernel, bias }: Projection): Tensor {
    const product = tf.matMul(rows, kernel.read());
    return bias ? tf.add(product, bias.read()) : product;
  }
}
