import { PNG } from 'pngjs';
import { decodePicture, type Picture } from '../../data/images/decode.js';
import { pixelsOf } from '../../data/images/pixels.js';

/** A small picture of one example. */
export interface Thumbnail {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly png: Uint8Array;
}

/** Larger pictures are shrunk: twice what a report shows, for fine screens. */
const MOST_PIXELS_A_SIDE = 144;
const MOST_PIXELS = 16_000_000;

/** @throws Error saying why the bytes are no picture that can be shown */
export function thumbnailOfFile(bytes: Uint8Array): Thumbnail {
  const picture = decodePicture(bytes);
  const { width, height } = picture;
  if (width * height > MOST_PIXELS) throw new Error('it is larger than 16 megapixels');
  const scale = Math.min(1, MOST_PIXELS_A_SIDE / Math.max(width, height));
  const size = [height, width].map((side) => Math.max(1, Math.round(side * scale))) as [number, number];
  return thumbnailOfPixels(pixelsOf(picture, [...size, 3]), [...size, 3]);
}

/**
 * @param values  0 to 1, channels last
 * @param shape   [height, width, channels], of 1 or 3 channels
 */
export function thumbnailOfPixels(
  values: ArrayLike<number>,
  [height, width, channels]: readonly [number, number, number],
): Thumbnail {
  const picture: Picture = { width, height, rgba: new Uint8Array(4 * width * height) };
  for (let pixel = 0; pixel < width * height; pixel++) {
    for (let part = 0; part < 3; part++) {
      const value = values[pixel * channels + (channels === 3 ? part : 0)]!;
      picture.rgba[4 * pixel + part] = Math.round(255 * Math.min(1, Math.max(0, value)));
    }
    picture.rgba[4 * pixel + 3] = 255;
  }
  const png = Object.assign(new PNG({ width, height }), { data: Buffer.from(picture.rgba) });
  return { width, height, png: PNG.sync.write(png, { colorType: 2 }) };
}
