import type { Attempt, Tf } from './backend.js';

/**
 * Makes a registered back end the current one and lets it compute a matrix product, the heart of all training.
 *
 * @throws Error when it does not start or computes wrongly
 */
export async function activate(tf: Tf, registeredName: string): Promise<void> {
  // tfjs reports a failed start as false and would compute on another back end.
  if (!(await tf.setBackend(registeredName))) throw new Error('it does not start');
  const product = tf.tidy(() => {
    const matrix = tf.tensor2d([1, 2, 3, 4], [2, 2]);
    return tf.matMul(matrix, matrix);
  });
  const values = Array.from(await product.data());
  product.dispose();
  if (values.join() !== '7,10,15,22') throw new Error(`a matrix product gave ${values.join(', ')}`);
}

/** A failed start as the reason of a refusal, on one line. */
export function refuse(what: string, error: unknown): Attempt {
  const cause = error instanceof Error ? error.message : String(error);
  return { state: 'refused', reason: `${what} does not work: ${cause.split('\n')[0]}` };
}
