import type { TensorInfo, TileAttrs } from '@tensorflow/tfjs-core';
import { address, native } from '../native/index.js';
import { defineKernel, isFilledFloat, type KernelContext } from './kernel.js';

/** Repeats along any axes; the back end's own kernel finds the place of each value by divisions. */
export const tile = defineKernel<{ x: TensorInfo }, TileAttrs>('Tile', (call) => {
  const { backend, inputs, attributes } = call;
  const { x } = inputs;
  const { reps } = attributes;
  if (!isFilledFloat(x) || reps.length !== x.shape.length || reps.includes(0))
    return call.stock(inputs, attributes);
  let result: TensorInfo | undefined;
  for (const repetition of repetitionsOf(x.shape, reps)) {
    const longer = repeat(call, result ?? x, repetition);
    if (result) backend.disposeData(result.dataId);
    result = longer;
  }
  if (!result) return call.stock(inputs, attributes);
  return { ...result, shape: x.shape.map((size, axis) => size * reps[axis]!) };
});

/** Each of `outer` blocks of values comes `copies` times. */
interface Repetition {
  readonly outer: number;
  readonly block: number;
  readonly copies: number;
}

/** From the last axis to the first. An axis of one element is repeated together with the one behind it. */
function repetitionsOf(shape: readonly number[], reps: readonly number[]): Repetition[] {
  const repetitions: Repetition[] = [];
  let block = 1;
  let copies = 1;
  for (let axis = shape.length - 1; axis >= 0; axis--) {
    const size = shape[axis]!;
    if (copies > 1 && size > 1) {
      const outer = shape.slice(0, axis + 1).reduce((product, each) => product * each, 1);
      repetitions.push({ outer, block, copies });
      block *= copies;
      copies = 1;
    }
    block *= size;
    copies *= reps[axis]!;
  }
  return copies > 1 ? [...repetitions, { outer: 1, block, copies }] : repetitions;
}

function repeat({ backend }: KernelContext, x: TensorInfo, { outer, block, copies }: Repetition): TensorInfo {
  const y = backend.makeOutput([outer * block * copies], 'float32');
  native(backend).run(
    'repeat_blocks',
    { values: outer * block * copies },
    address(backend, x),
    address(backend, y),
    outer,
    block,
    copies,
  );
  return y;
}
