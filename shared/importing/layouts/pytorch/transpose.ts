import type { Shape } from '../layout.js';

/** A tensor with its axes in another order. @param axes  which axis of `shape` each one of the result is */
export function transposed(values: Float32Array, shape: Shape, axes: readonly number[]): Float32Array {
  const strides = shape.map((_, axis) => sizeOf(shape.slice(axis + 1)));
  const sides = axes.map((axis) => shape[axis]!);
  const steps = axes.map((axis) => strides[axis]!);
  const place = sides.map(() => 0);
  const out = new Float32Array(values.length);
  let from = 0;
  for (let at = 0; at < out.length; at++) {
    out[at] = values[from]!;
    for (let axis = sides.length - 1; axis >= 0; axis--) {
      from += steps[axis]!;
      if (++place[axis]! < sides[axis]!) break;
      from -= steps[axis]! * sides[axis]!;
      place[axis] = 0;
    }
  }
  return out;
}

/** Rows of a matrix (or numbers of a vector), taken in another order. @param width  of a row */
export function gathered(values: Float32Array, order: Int32Array, width = 1): Float32Array {
  const out = new Float32Array(values.length);
  order.forEach((row, at) => out.set(values.subarray(row * width, (row + 1) * width), at * width));
  return out;
}

export function sizeOf(shape: Shape): number {
  return shape.reduce((product, side) => product * side, 1);
}
