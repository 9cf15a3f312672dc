import fc from 'fast-check';
import { describe, expect, it } from '@jest/globals';
import { UserError } from '../../../shared/errors/index.js';
import { readFloats, readHeader } from '../../../shared/safetensors/index.js';
import { messageOf } from '../../fixtures/failure.js';
import { floats, safetensors, withHeader } from '../../fixtures/safetensors.js';

const FILE = 'model.safetensors';
const read = (bytes: Uint8Array) =>
  Object.fromEntries(
    readHeader(bytes, FILE).map((tensor) => [tensor.name, Array.from(readFloats(bytes, tensor, FILE))]),
  );
const one = (dtype: string, bytes: Uint8Array) => {
  const file = safetensors([{ name: 'w', dtype, shape: [], bytes }]);
  return read(file)['w']![0];
};
const uint16 = (bits: number) => new Uint8Array(Uint16Array.of(bits).buffer);

describe('a safetensors file', () => {
  it('gives back every name, shape and number that was written', () => {
    const tensor = fc
      .tuple(fc.string(), fc.array(fc.nat(3), { maxLength: 4 }))
      .filter(([name]) => name !== '__metadata__' && name !== '__proto__')
      .chain(([name, shape]) => {
        const size = shape.reduce((product, side) => product * side, 1);
        return fc
          .array(fc.float({ noNaN: true, noDefaultInfinity: true }), { minLength: size, maxLength: size })
          .map((values) => ({ name, shape, values }));
      });
    const tensors = fc.uniqueArray(tensor, { selector: ({ name }) => name, maxLength: 6 });
    fc.assert(
      fc.property(tensors, (written) => {
        const file = safetensors(
          written.map(({ name, shape, values }) => floats(name, shape, values)),
          { format: 'pt' },
        );
        const found = readHeader(file, FILE);
        expect(Object.fromEntries(found.map(({ name, shape }) => [name, shape]))).toEqual(
          Object.fromEntries(written.map(({ name, shape }) => [name, shape])),
        );
        expect(read(file)).toEqual(Object.fromEntries(written.map(({ name, values }) => [name, values])));
      }),
    );
  });

  it('is read at any place of a larger buffer', () => {
    const file = safetensors([floats('w', [2], [1.5, -2])]);
    const larger = new Uint8Array(file.length + 3);
    larger.set(file, 3);
    expect(read(larger.subarray(3))).toEqual({ w: [1.5, -2] });
  });

  it('widens half precision without a change, and rounds doubles to the nearest float32', () => {
    expect(one('F16', uint16(0x3c01))).toBe(1 + 2 ** -10);
    expect(one('F16', uint16(0xc000))).toBe(-2);
    expect(one('F16', uint16(0x0001))).toBe(2 ** -24);
    expect(one('F16', uint16(0x7bff))).toBe(65504);
    expect(one('BF16', uint16(0x3f80))).toBe(1);
    expect(one('BF16', uint16(0xc049))).toBe(-3.140625);
    expect(one('F64', new Uint8Array(Float64Array.of(0.1).buffer))).toBe(Math.fround(0.1));
  });

  it.each([
    ['F16', uint16(0x7c00), 'Infinity'],
    ['F16', uint16(0x7c01), 'NaN'],
    ['BF16', uint16(0xff80), '-Infinity'],
    ['F64', new Uint8Array(Float64Array.of(1e300).buffer), 'Infinity'],
  ])('refuses a number that no float32 holds: %s %s', async (dtype, bytes, shown) => {
    expect(await messageOf(() => one(dtype, bytes))).toBe(
      `${FILE} number 1 of the tensor "w" is ${shown} as a float32. Import a model whose training did not diverge.`,
    );
  });

  it('refuses whole numbers where weights are wanted', async () => {
    expect(await messageOf(() => one('I64', new Uint8Array(8)))).toContain(
      'the tensor "w" is I64, and weights are F32, F16, BF16, F64',
    );
  });
});

describe('a broken safetensors file', () => {
  const tensor = (begin: number, end: number, shape = [1], dtype = 'F32') => ({
    dtype,
    shape,
    data_offsets: [begin, end],
  });
  const length = (bytes: bigint) => new Uint8Array(BigUint64Array.of(bytes).buffer);

  it.each<[string, Uint8Array, string]>([
    ['nothing', new Uint8Array(), 'is too short'],
    ['a header of 2^63 bytes', length(2n ** 63n), 'at most 16777216 are read'],
    ['a header beyond its end', length(100n), 'header takes 100 bytes, and has 8 in all'],
    ['a list for a header', withHeader('[]'), 'its header is not a map'],
    ['broken JSON', withHeader('{"w": '), 'its header is not JSON'],
    ['broken UTF-8', Buffer.concat([length(3n), Buffer.from([0x7b, 0xff, 0x7d])]), 'is not JSON'],
    ['null for a tensor', withHeader({ w: null }), 'has the type undefined'],
    ['an unknown type', withHeader({ w: tensor(0, 4, [1], 'F4') }), 'has the type "F4"'],
    ['a type from the prototype', withHeader({ w: tensor(0, 4, [1], 'toString') }), 'the type "toString"'],
    ['a negative side', withHeader({ w: tensor(0, 4, [-1]) }), 'has no shape'],
    ['a fraction of a side', withHeader({ w: tensor(0, 4, [0.5]) }), 'has no shape'],
    ['nine dimensions', withHeader({ w: tensor(0, 4, Array<number>(9).fill(1)) }), 'has no shape'],
    ['sides whose product is beyond measure', withHeader({ w: tensor(0, 4, [2 ** 52, 2 ** 52]) }), 'takes'],
    ['one offset', withHeader({ w: { dtype: 'F32', shape: [], data_offsets: [0] } }), 'where its bytes'],
    ['an end before its beginning', withHeader({ w: tensor(4, 0) }), 'and -4 by its place'],
    ['an overlap', withHeader({ a: tensor(0, 8, [2]), b: tensor(4, 8) }, new Uint8Array(8)), '"b" overlaps'],
    [
      'two names for the same bytes',
      withHeader({ a: tensor(0, 4), b: tensor(0, 4) }, new Uint8Array(4)),
      'overlaps',
    ],
    ['a gap', withHeader({ a: tensor(4, 8) }, new Uint8Array(8)), '4 bytes before the tensor "a" belong'],
    ['bytes behind its end', withHeader({ a: tensor(0, 4) }, new Uint8Array(6)), '2 bytes behind its last'],
    ['a missing end', withHeader({ a: tensor(0, 4) }, new Uint8Array(3)), 'it was cut off'],
  ])('is refused: %s', async (_name, bytes, message) => {
    expect(await messageOf(() => readHeader(bytes, FILE))).toContain(message);
  });

  it('never gives anything but tensors within the file or an error of the user', () => {
    const whole = safetensors([floats('a', [2, 2], [1, 2, 3, 4]), floats('b', [1], [5])]);
    const change = fc.record({ at: fc.nat(whole.length - 1), to: fc.nat(255) });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), fc.nat(whole.length), (changes, end) => {
        const bytes = Uint8Array.from(whole);
        for (const { at, to } of changes) bytes[at] = to;
        try {
          for (const { begin, end: last } of readHeader(bytes.subarray(0, end), FILE))
            expect(0 <= begin && begin <= last && last <= end).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(UserError);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('refuses a header nested without measure as one that lists no tensors', async () => {
    const deep = withHeader(`{"w": ${'['.repeat(200_000)}${']'.repeat(200_000)}}`);
    expect(await messageOf(() => readHeader(deep, FILE))).toContain('the tensor "w" has the type undefined');
  });
});
