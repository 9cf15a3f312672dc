import { describe, expect, it } from '@jest/globals';
import type { Preprocessing } from '../../../shared/data/index.js';
import { encodeInstance } from '../../../shared/models/instances.js';
import { tensorSize } from '../../../shared/data/preprocessing.js';
import type { RawInstance } from '../../../shared/serving/model.js';
import { messageOf } from '../../fixtures/failure.js';
import { drawing, jpg, png } from '../../fixtures/picture.js';

const columns: Preprocessing = {
  kind: 'columns',
  columns: [
    { step: 'standardise', column: 'length', fitted: { mean: 4, deviation: 2, missing: 5 } },
    { step: 'min_max', column: 'width', fitted: { min: 0, range: 10, missing: null } },
    { step: 'one_hot', column: 'colour', fitted: { categories: ['(missing)', 'red'] } },
  ],
};
const pixels: Preprocessing = { kind: 'image', shape: [1, 2, 1], columns: ['p0', 'p1'], scale: 16 };
const pictures: Preprocessing = { kind: 'image', shape: [1, 2, 1], columns: null, scale: 127.5 };

function encode(preprocessing: Preprocessing, instance: RawInstance): number[] {
  const out = new Float32Array(tensorSize(preprocessing));
  encodeInstance(preprocessing, instance, 3, out, 0);
  return Array.from(out);
}
const faultOf = (preprocessing: Preprocessing, instance: RawInstance) =>
  messageOf(() => encode(preprocessing, instance));

const halves = drawing(2, 1, (x) => [x * 255, x * 255, x * 255]);
const b64 = (bytes: Buffer) => ({ image: { b64: bytes.toString('base64') } });

describe('a raw row', () => {
  it('is encoded as training encoded it; numbers may come as texts', () => {
    expect(encode(columns, { length: 8, width: '5', colour: 'red' })).toEqual([2, 0.5, 0, 1]);
  });

  it('may be missing a value where training imputed', () => {
    expect(encode(columns, { length: null, width: 5, colour: null })).toEqual([0.5, 0.5, 1, 0]);
  });

  it('has zeros for a category that training never saw', () => {
    expect(encode(columns, { length: 4, width: 0, colour: 'green' })).toEqual([0, 0, 0, 0]);
  });

  it.each([
    [
      { width: 5, colour: 'red' },
      'instance 3, field "length": is missing. Send every input field; null stands for a missing value.',
    ],
    [{ length: 1, width: null, colour: 'red' }, 'instance 3, field "width": the value is missing (NaN).'],
    [
      { length: 'long', width: 5, colour: 'red' },
      'instance 3, field "length": "long" is not a finite number of 32 bits.',
    ],
    [
      { length: NaN, width: 5, colour: 'red' },
      'instance 3, field "length": "NaN" is not a finite number of 32 bits.',
    ],
    [{ length: [1], width: 5, colour: 'red' }, 'instance 3, field "length": is neither a number nor a text.'],
  ])('names the field that does not fit: %j', async (instance, message) => {
    expect(await faultOf(columns, instance)).toContain(message);
  });
});

describe('a raw picture', () => {
  it.each([
    ['PNG', png(halves)],
    ['JPEG', jpg(halves)],
  ])('is read from a %s', (_, bytes) => {
    const [dark, light] = encode(pictures, b64(bytes));
    expect(dark).toBeCloseTo(0, 1);
    expect(light).toBeCloseTo(2, 1);
  });

  it('may take the place of pixel columns: white is the scale', () => {
    expect(encode(pixels, b64(png(halves)))).toEqual([0, 1]);
    expect(encode(pixels, { p0: 0, p1: 16 })).toEqual([0, 1]);
  });

  it.each([
    [{}, 'instance 3, field "image": is missing.'],
    [{ image: 'x' }, 'instance 3, field "image": has no "b64" text.'],
    [{ image: null }, 'instance 3, field "image": has no "b64" text.'],
    [
      { image: { b64: 'aGVsbG8=' } },
      'instance 3, field "image": can\'t be read: it is neither a PNG nor a JPEG.',
    ],
  ])('names what is wrong with it: %j', async (instance, message) => {
    expect(await faultOf(pictures, instance)).toContain(message);
  });

  it('names a pixel that is no number', async () => {
    expect(await faultOf(pixels, { p0: 0, p1: 'x' })).toContain('instance 3, field "p1": "x" is not');
  });
});
