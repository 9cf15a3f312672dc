import type { Optimizer, Tensor } from '@tensorflow/tfjs-core';
import type { Tf } from '../backends/index.js';
import type { Recipe } from '../recipe/index.js';

export type Clipping = NonNullable<Recipe['training']['clip_gradients']>;

type Gradients = Parameters<Optimizer['applyGradients']>[0];
interface NamedGradient {
  readonly name: string;
  /** None where the loss does not depend on the variable. */
  readonly tensor: Tensor | null;
}

/** Lets an optimizer see clipped gradients only. */
export function clipGradients(tf: Tf, optimizer: Optimizer, clipping: Clipping): void {
  const apply = optimizer.applyGradients.bind(optimizer);
  optimizer.applyGradients = (gradients: Gradients) =>
    tf.tidy(() => {
      const named = namedGradients(gradients);
      const clipped = clip(
        tf,
        named.map(({ tensor }) => tensor),
        clipping,
      );
      apply(named.map(({ name }, at) => ({ name, tensor: clipped[at]! })));
    });
}

function namedGradients(gradients: Gradients): NamedGradient[] {
  return Array.isArray(gradients)
    ? gradients
    : Object.entries(gradients).map(([name, tensor]) => ({ name, tensor }));
}

/**
 * `value`: each number of a gradient is brought into [-value, value]. `norm`: where the length of all gradients as one
 * vector is greater, all are scaled to it (Pascanu, Mikolov and Bengio 2013, algorithm 1), which keeps the direction.
 */
function clip(
  tf: Tf,
  gradients: readonly (Tensor | null)[],
  { kind, value: limit }: Clipping,
): (Tensor | null)[] {
  if (kind === 'value')
    return gradients.map((gradient) => gradient && tf.clipByValue(gradient, -limit, limit));
  const present = gradients.flatMap((gradient) => gradient ?? []);
  const squares = present.map((gradient) => tf.sum(tf.square(gradient)));
  const factor = tf.div(limit, tf.maximum(tf.sqrt(tf.addN(squares)), limit));
  return gradients.map((gradient) => gradient && tf.mul(gradient, factor));
}
