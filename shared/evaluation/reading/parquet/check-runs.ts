/** The longest run of bit-packed values that writers make; they fill it up at the end of a page. */
const LONGEST_PACKED_RUN = 504;

/**
 * Walks over a page's run-length encoded and bit-packed values, because a decoder writes as many as each run declares.
 *
 * @param width  bits of one value
 * @param count  values of the page
 * @returns how many of them are odd, which counts the ones where `width` is 1
 * @throws RangeError for a run that is longer than the page
 */
export function checkRuns(bytes: Uint8Array, from: number, width: number, count: number): number {
  let at = from;
  let seen = 0;
  let odd = 0;
  while (seen < count) {
    let header = 0;
    for (let shift = 0; ; shift += 7) {
      if (at >= bytes.length || shift > 28) throw new RangeError('a page ends within its values');
      header += (bytes[at]! & 0x7f) * 2 ** shift;
      if (bytes[at++]! < 0x80) break;
    }
    const isPacked = header % 2 === 1;
    const run = Math.floor(header / 2) * (isPacked ? 8 : 1);
    if (run > count + (isPacked ? LONGEST_PACKED_RUN : 0))
      throw new RangeError('a run of values is longer than its page');
    if (isPacked) {
      const most = width === 1 ? Math.min(run, count - seen) : 0;
      for (let i = 0; i < most; i++) odd += (bytes[at + (i >> 3)]! >> (i & 7)) & 1;
      at += (run / 8) * width;
    } else {
      odd += (bytes[at]! & 1) * run;
      at += Math.ceil(width / 8);
    }
    seen += run;
  }
  return odd;
}
