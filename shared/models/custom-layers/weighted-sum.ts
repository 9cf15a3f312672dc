import type { Tensor, Tensor2D } from '@tensorflow/tfjs-core';
import type { Tf } from '../../backends/index.js';
import type { Weight } from './weight.js';

export interface SumSettings {
  readonly name: string;
  /** By member: the place among the sums that each of its outputs is added to. */
  readonly places: readonly (readonly number[])[];
  /** How many sums there are. */
  readonly units: number;
  /** One a member, with the sum 1; null: learned, and equal at first. */
  readonly shares: readonly number[] | null;
}

/**
 * The weighted sum of several members' outputs, which stand side by side: [batch, all outputs] to [batch, units]. Learned
 * weights are the softmax of one number a member, so that sums of scores are scores.
 */
export function weightedSumClass(tf: Tf) {
  return class WeightedSum extends tf.layers.Layer {
    static className = 'WeightedSum';
    readonly settings: SumSettings;
    logits?: Weight;

    constructor(settings: SumSettings) {
      super({ ...settings });
      this.settings = settings;
    }

    override build([, width, ...more]: (number | null)[]): void {
      const { places, units, shares } = this.settings;
      const all = places.flat();
      if (width !== all.length || more.length > 0)
        throw new Error(`it adds up ${all.length} outputs, and gets ${width ?? 0}`);
      if (all.some((place) => !Number.isInteger(place) || place < 0 || place >= units))
        throw new Error('a member has an output that is none of the sums');
      if (shares && shares.length !== places.length)
        throw new Error(`there are ${shares.length} weights and ${places.length} members`);
      if (!shares)
        this.logits = this.addWeight('logits', [places.length], 'float32', tf.initializers.zeros());
      this.built = true;
    }

    override computeOutputShape(shape: (number | null)[]): (number | null)[] {
      return [shape[0]!, this.settings.units];
    }

    override call(inputs: Tensor | Tensor[]): Tensor {
      return tf.tidy(() => {
        const x = (Array.isArray(inputs) ? inputs[0]! : inputs) as Tensor2D;
        const { places, units, shares } = this.settings;
        const ofMembers = this.logits ? tf.softmax(this.logits.read()) : tf.tensor1d([...shares!]);
        const owners = places.flatMap((of, member) => of.map(() => member));
        // Which member an output is of, and which sum it goes to, as matrices: both have kernels everywhere.
        const share = tf.matMul(indicator(tf, owners, places.length), tf.reshape(ofMembers, [-1, 1]));
        return tf.matMul(x, tf.mul(indicator(tf, places.flat(), units), share));
      });
    }

    override getConfig() {
      const { places, units, shares } = this.settings;
      return {
        ...super.getConfig(),
        places: places.map((of) => [...of]),
        units,
        shares: shares && [...shares],
      };
    }
  };
}

/** Shape [rows, columns]: 1 where a row's index is the column's, else 0. */
function indicator(tf: Tf, indices: readonly number[], columns: number): Tensor2D {
  const values = new Float32Array(indices.length * columns);
  for (const [row, column] of indices.entries()) values[row * columns + column] = 1;
  return tf.tensor2d(values, [indices.length, columns]);
}
