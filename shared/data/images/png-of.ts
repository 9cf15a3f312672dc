import { PNG } from 'pngjs';

/**
 * A PNG of grey or coloured pixels.
 * @param pixels  height × width × channels values, channels last
 */
export function pngOf(
  pixels: Uint8Array,
  [height, width, channels]: readonly [number, number, number],
): Uint8Array {
  const png = new PNG({ width, height });
  for (let at = 0; at < width * height; at++) {
    for (let part = 0; part < 3; part++) png.data[4 * at + part] = pixels[channels * at + (part % channels)]!;
    png.data[4 * at + 3] = 255;
  }
  return PNG.sync.write(png);
}
