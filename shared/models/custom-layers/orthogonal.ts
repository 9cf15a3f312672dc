import type { Tensor } from '@tensorflow/tfjs-core';
import type { Tf } from '../../backends/index.js';
import type { BaseClass } from './base-class.js';

type Orthogonal = ReturnType<Tf['initializers']['orthogonal']>;

/**
 * The library's own orthogonal initialiser, which needs methods of tensors that are not in every build of it, with a
 * computation of ours: columns drawn from the normal distribution, made orthonormal from the first to the last, which is
 * the Q of a QR factorisation whose R has a positive diagonal (Mezzadri 2007, section 5: then Q is uniform).
 */
export function orthogonalClass(tf: Tf) {
  const Base = tf.initializers.orthogonal({ seed: 1 }).constructor as BaseClass<
    Settings,
    Orthogonal & Settings
  >;
  return class OrthogonalMatrix extends Base {
    // The name under which stored models know it.
    static className = 'Orthogonal';

    override apply(shape: number[]): Tensor {
      const columns = shape.at(-1)!;
      const rows = shape.slice(0, -1).reduce((product, side) => product * side, 1);
      const [long, short] = [Math.max(rows, columns), Math.min(rows, columns)];
      const drawn = tf.tidy(() =>
        tf.randomNormal([short * long], 0, 1, 'float32', this.seed ?? undefined).dataSync<'float32'>(),
      );
      const vectors = orthonormal(drawn, short, long);
      const gain = this.gain ?? 1;
      const values = Float32Array.from({ length: rows * columns }, (_, at) => {
        const [row, column] = [Math.floor(at / columns), at % columns];
        return gain * (rows < columns ? vectors[row]![column]! : vectors[column]![row]!);
      });
      return tf.tensor(values, shape);
    }
  };
}

interface Settings {
  readonly gain?: number;
  readonly seed?: number | null;
}

/** `count` vectors of `length` numbers, each without its part along those before it (Gram and Schmidt), of length 1. */
function orthonormal(drawn: ArrayLike<number>, count: number, length: number): Float64Array[] {
  const vectors: Float64Array[] = [];
  for (let at = 0; at < count; at++) {
    const vector = Float64Array.from({ length }, (_, index) => drawn[at * length + index]!);
    // Twice: what rounding left of the other directions is gone after the second pass (Parlett 1980, section 6.9).
    for (const other of [...vectors, ...vectors]) subtract(vector, dot(vector, other), other);
    const size = Math.sqrt(dot(vector, vector));
    vectors.push(vector.map((value) => value / size));
  }
  return vectors;
}

function dot(left: Float64Array, right: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < left.length; index++) sum += left[index]! * right[index]!;
  return sum;
}

function subtract(from: Float64Array, times: number, vector: Float64Array): void {
  for (let index = 0; index < from.length; index++) from[index]! -= times * vector[index]!;
}
