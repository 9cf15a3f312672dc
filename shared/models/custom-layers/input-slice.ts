import type { Tensor } from '@tensorflow/tfjs-core';
import type { Tf } from '../../backends/index.js';

export interface SliceSettings {
  readonly name: string;
  /** The first number that is taken. */
  readonly start: number;
  /** How many are taken. */
  readonly size: number;
}

/** Takes some of a row's numbers: [batch, width] to [batch, size]. */
export function inputSliceClass(tf: Tf) {
  return class InputSlice extends tf.layers.Layer {
    static className = 'InputSlice';
    readonly start: number;
    readonly size: number;

    constructor(settings: SliceSettings) {
      super({ ...settings });
      this.start = settings.start;
      this.size = settings.size;
    }

    override build([, width, ...more]: (number | null)[]): void {
      if (!width || more.length > 0 || this.start + this.size > width)
        throw new Error(`numbers ${this.start} to ${this.start + this.size} of ${width ?? 0} can't be taken`);
      this.built = true;
    }

    override computeOutputShape(shape: (number | null)[]): (number | null)[] {
      return [shape[0]!, this.size];
    }

    override call(inputs: Tensor | Tensor[]): Tensor {
      const x = Array.isArray(inputs) ? inputs[0]! : inputs;
      return tf.slice(x, [0, this.start], [-1, this.size]);
    }

    override getConfig() {
      return { ...super.getConfig(), start: this.start, size: this.size };
    }
  };
}
