import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** The rows in the order of one epoch (Fisher-Yates): the same for the same seed and epoch, on every machine. */
export function shuffled(rows: Int32Array, seed: number, epoch: number): Int32Array {
  const random = xoroshiro128plus((Math.imul(seed, 0x9e3779b1) ^ epoch) >>> 0);
  const order = rows.slice();
  for (let last = order.length - 1; last > 0; last--) {
    const other = uniformInt(random, 0, last);
    [order[last], order[other]] = [order[other]!, order[last]!];
  }
  return order;
}
