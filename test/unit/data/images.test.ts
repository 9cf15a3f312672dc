import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decodePicture } from '../../../shared/data/images/decode.js';
import { pixelsOf } from '../../../shared/data/images/pixels.js';
import { drawing, jpg, png } from '../../fixtures/picture.js';
import { randoms } from '../../fixtures/table.js';

const checks = drawing(6, 4, (x, y) => ((x + y) % 2 === 0 ? [255, 0, 0] : [0, 0, 255]));
const noise = (width: number, height: number, seed: number) => {
  const random = randoms(seed);
  const byte = () => Math.floor(256 * random());
  return drawing(width, height, () => [byte(), byte(), byte()]);
};
const mean = (values: ArrayLike<number>) =>
  Array.from(values).reduce((sum, value) => sum + value, 0) / values.length;
const side = fc.integer({ min: 1, max: 24 });

describe('decoding a picture', () => {
  it.each([
    ['RGB with alpha', 6],
    ['RGB', 2],
  ] as const)('gives the pixels of a PNG in %s', (_, colourType) => {
    const { width, height, rgba } = decodePicture(png(checks, colourType));
    expect([width, height]).toEqual([6, 4]);
    expect(Array.from(rgba)).toEqual(Array.from(checks.rgba));
  });

  it('gives a grey PNG as equal red, green and blue', () => {
    const grey = drawing(2, 1, (x) => [x * 200, x * 200, x * 200]);
    expect(Array.from(decodePicture(png(grey, 0)).rgba)).toEqual([0, 0, 0, 255, 200, 200, 200, 255]);
  });

  it('gives nearly the pixels of a JPEG', () => {
    const slope = drawing(16, 16, (x) => [x * 16, x * 16, x * 16]);
    const { width, height, rgba } = decodePicture(jpg(slope));
    expect([width, height]).toEqual([16, 16]);
    for (let i = 0; i < rgba.length; i++) expect(Math.abs(rgba[i]! - slope.rgba[i]!)).toBeLessThan(12);
  });

  it.each([
    ['no bytes', Buffer.alloc(0)],
    ['a text', Buffer.from('hello, I am no picture at all')],
    ['the head of a PNG', png(checks).subarray(0, 40)],
    ['a PNG that was cut', png(noise(32, 32, 1)).subarray(0, 600)],
    ['a PNG with a changed byte', Buffer.from(png(checks).map((byte, at) => (at === 45 ? byte ^ 1 : byte)))],
    ['the head of a JPEG', jpg(checks).subarray(0, 60)],
  ])('refuses %s', (_, bytes) => {
    expect(() => decodePicture(bytes)).toThrow();
  });

  it('refuses a small file that claims to be a huge picture, before it takes the memory', () => {
    const bomb = png(checks);
    bomb.writeUInt32BE(100_000, 16);
    bomb.writeUInt32BE(100_000, 20);
    expect(() => decodePicture(bomb)).toThrow('the picture is larger than 50 megapixels');
  });

  it('refuses a second header, behind whatever chunk it stands', () => {
    const small = png(checks);
    const header = small.subarray(8, 33);
    for (const at of [33, small.length - 12, small.length]) {
      const two = Buffer.concat([small.subarray(0, at), header, small.subarray(at)]);
      expect(() => decodePicture(two)).toThrow('the PNG has two headers');
    }
  });

  it('refuses a PNG whose header is not its first chunk', () => {
    const small = png(checks);
    const late = Buffer.concat([small.subarray(0, 8), small.subarray(33), small.subarray(8, 33)]);
    expect(() => decodePicture(late)).toThrow('the PNG does not begin with its header');
    expect(() => decodePicture(small.subarray(0, 20))).toThrow('the PNG does not begin with its header');
  });

  it('refuses half the signature of a PNG', () => {
    const wrong = png(checks);
    wrong[6] = 0;
    expect(() => decodePicture(wrong)).toThrow('it is neither a PNG nor a JPEG');
  });
});

describe('bringing a picture to a size', () => {
  it('leaves it as it is when the size is its own', () => {
    const pixels = pixelsOf(noise(5, 3, 2), [3, 5, 3]);
    const { rgba } = noise(5, 3, 2);
    pixels.forEach((value, at) =>
      expect(value).toBeCloseTo(rgba[Math.floor(at / 3) * 4 + (at % 3)]! / 255, 6),
    );
  });

  it('keeps a constant picture constant', () => {
    fc.assert(
      fc.property(side, side, side, side, fc.nat(255), (width, height, toWidth, toHeight, level) => {
        const picture = drawing(width, height, () => [level, level, level]);
        for (const value of pixelsOf(picture, [toHeight, toWidth, 1]))
          expect(value).toBeCloseTo(level / 255, 5);
      }),
    );
  });

  it('keeps the mean when it shrinks by whole factors', () => {
    const factor = fc.integer({ min: 1, max: 4 });
    const small = fc.integer({ min: 1, max: 6 });
    fc.assert(
      fc.property(small, small, factor, factor, fc.nat(), (width, height, across, down, seed) => {
        const picture = noise(width * across, height * down, seed);
        const whole = pixelsOf(picture, [picture.height, picture.width, 3]);
        expect(mean(pixelsOf(picture, [height, width, 3]))).toBeCloseTo(mean(whole), 5);
      }),
    );
  });

  it('gives each small pixel the mean of the pixels that it covers', () => {
    const picture = drawing(4, 2, (x) => [x < 2 ? 255 : 0, 0, 0]);
    expect(Array.from(pixelsOf(picture, [1, 2, 3]))).toEqual([1, 0, 0, 0, 0, 0]);
    expect(pixelsOf(picture, [1, 3, 3])[3]).toBeCloseTo(0.5, 6);
  });

  it('stays between the darkest and the lightest pixel', () => {
    fc.assert(
      fc.property(side, side, side, side, fc.nat(), (width, height, toWidth, toHeight, seed) => {
        const picture = noise(width, height, seed);
        const values = pixelsOf(picture, [height, width, 1]);
        const [least, most] = [Math.min(...values), Math.max(...values)];
        for (const value of pixelsOf(picture, [toHeight, toWidth, 1])) {
          expect(value).toBeGreaterThanOrEqual(least - 1e-5);
          expect(value).toBeLessThanOrEqual(most + 1e-5);
        }
      }),
    );
  });

  it('goes between two pixels in equal steps when it enlarges', () => {
    const picture = drawing(2, 1, (x) => [x * 255, x * 255, x * 255]);
    const row = Array.from(pixelsOf(picture, [1, 4, 1]));
    [0, 0.25, 0.75, 1].forEach((value, at) => expect(row[at]).toBeCloseTo(value, 5));
  });

  it('makes grey by the luma weights of BT.601', () => {
    const [red, green, blue] = [
      drawing(1, 1, () => [255, 0, 0]),
      drawing(1, 1, () => [0, 255, 0]),
      drawing(1, 1, () => [0, 0, 255]),
    ];
    expect(pixelsOf(red, [1, 1, 1])[0]).toBeCloseTo(0.299, 6);
    expect(pixelsOf(green, [1, 1, 1])[0]).toBeCloseTo(0.587, 6);
    expect(pixelsOf(blue, [1, 1, 1])[0]).toBeCloseTo(0.114, 6);
  });

  it('lays transparency over black', () => {
    const ghost = drawing(1, 1, () => [255, 255, 255, 51]);
    expect(pixelsOf(ghost, [1, 1, 1])[0]).toBeCloseTo(0.2, 6);
  });
});
