import { tmpdir } from 'node:os';
import type { Tensor } from '@tensorflow/tfjs-core';
import {
  defaultWasmDirectory,
  openBackend,
  type BackendDependencies,
  type BackendName,
  type Tf,
} from '../../../shared/backends/index.js';

export function dependencies(changes: Partial<BackendDependencies> = {}): BackendDependencies {
  return {
    workspace: tmpdir(),
    toolCache: undefined,
    wasmDirectory: defaultWasmDirectory(),
    log: () => undefined,
    ...changes,
  };
}

/** Makes a back end the current one and gives the library. */
export async function use(name: BackendName): Promise<Tf> {
  return (await openBackend(name, dependencies())).tf;
}

/** `count` numbers in -1..1 that are the same for the same seed (a linear congruential generator). */
export function numbers(count: number, seed = 1): Float32Array {
  let state = seed >>> 0;
  return Float32Array.from({ length: count }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 31 - 1;
  });
}

/** Largest difference, as a part of the largest value that was expected. */
export function relativeDifference(actual: ArrayLike<number>, expected: ArrayLike<number>): number {
  if (actual.length !== expected.length) return Infinity;
  let largest = 0;
  let difference = 0;
  for (let i = 0; i < expected.length; i++) {
    largest = Math.max(largest, Math.abs(expected[i]!));
    difference = Math.max(difference, Math.abs(actual[i]! - expected[i]!));
  }
  return difference === 0 ? 0 : difference / largest;
}

/** Computes the same tensor on WASM and on plain JavaScript, both open, and gives their relative difference. */
export async function disagreement(tf: Tf, compute: () => Tensor): Promise<number> {
  const computeOn = async (registeredName: string): Promise<Float32Array> => {
    await tf.setBackend(registeredName);
    const result = tf.tidy(compute);
    const values = result.dataSync<'float32'>();
    result.dispose();
    return values;
  };
  const expected = await computeOn('cpu');
  return relativeDifference(await computeOn('wasm'), expected);
}
