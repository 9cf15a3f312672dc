import { byCodePoint } from '../files/index.js';

/** Row numbers in the code-point order of their ids. */
export function rowOrder(ids: readonly string[]): Uint32Array {
  // Below the surrogates, UTF-16 order is code-point order, and the plain comparison is many times faster.
  const isPlain = ids.every((id) => !/[\ud800-\udfff]/.test(id));
  const compare = isPlain
    ? (a: number, b: number) => (ids[a]! < ids[b]! ? -1 : ids[a]! > ids[b]! ? 1 : 0)
    : (a: number, b: number) => byCodePoint(ids[a]!, ids[b]!);
  return Uint32Array.from(ids.keys()).sort(compare);
}
