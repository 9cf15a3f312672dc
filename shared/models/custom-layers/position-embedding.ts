import type { Tensor } from '@tensorflow/tfjs-core';
import type { Tf } from '../../backends/index.js';
import type { Weight } from './weight.js';

export interface PositionSettings {
  readonly name: string;
  /** Of the initial vectors. */
  readonly seed: number;
}

const RANGE = 0.05;

/** Adds a learnt vector to each step, one a place: [batch, steps, width] to the same shape. */
export function positionEmbeddingClass(tf: Tf) {
  return class PositionEmbedding extends tf.layers.Layer {
    static className = 'PositionEmbedding';
    readonly seed: number;
    embeddings?: Weight;

    constructor(settings: PositionSettings) {
      super({ ...settings });
      this.seed = settings.seed;
    }

    override build([, steps, width, ...more]: (number | null)[]): void {
      if (!steps || !width || more.length > 0)
        throw new Error('a position embedding takes a series, of the shape [steps, width]');
      const initializer = tf.initializers.randomUniform({ minval: -RANGE, maxval: RANGE, seed: this.seed });
      this.embeddings = this.addWeight('embeddings', [steps, width], 'float32', initializer);
      this.built = true;
    }

    override call(inputs: Tensor | Tensor[]): Tensor {
      return tf.add(Array.isArray(inputs) ? inputs[0]! : inputs, this.embeddings!.read());
    }

    override getConfig() {
      return { ...super.getConfig(), seed: this.seed };
    }
  };
}
