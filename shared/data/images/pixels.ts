import type { Picture } from './decode.js';

/**
 * Brings a picture to [height, width, channels]: transparency over black, grey by the luma weights of ITU-R BT.601,
 * and each target pixel the mean of the source area that it covers (bilinear where it is enlarged).
 *
 * @returns height × width × channels values, 0..1, channels last
 */
export function pixelsOf(picture: Picture, shape: readonly [number, number, number]): Float32Array {
  const [height, width, channels] = shape;
  const source = planes(picture, channels);
  const rows = weights(picture.height, height);
  const columns = weights(picture.width, width);
  const out = new Float32Array(height * width * channels);
  let at = 0;
  for (const row of rows) {
    for (const column of columns) {
      for (let channel = 0; channel < channels; channel++) {
        let sum = 0;
        for (const [y, rowWeight] of row) {
          for (const [x, columnWeight] of column) {
            sum += rowWeight * columnWeight * source[(y * picture.width + x) * channels + channel]!;
          }
        }
        out[at++] = sum;
      }
    }
  }
  return out;
}

type Weights = readonly (readonly [index: number, weight: number])[];

/** For each target pixel of one axis its source pixels and their shares, which sum to 1. */
function weights(from: number, to: number): Weights[] {
  const share = from > to ? overlap : nearness;
  return Array.from({ length: to }, (_, target) => {
    const entries: [number, number][] = [];
    const last = Math.min(from - 1, Math.ceil(((target + 1) * from) / to));
    for (let index = Math.max(0, Math.floor((target * from) / to) - 1); index <= last; index++) {
      const weight = share(index, target, from / to);
      if (weight > 0) entries.push([index, weight]);
    }
    const total = entries.reduce((sum, [, weight]) => sum + weight, 0);
    return entries.map(([index, weight]) => [index, weight / total] as const);
  });
}

/** Shrinking: how much of the source pixel lies under the target pixel, which is `scale` source pixels wide. */
function overlap(index: number, target: number, scale: number): number {
  return Math.min(index + 1, (target + 1) * scale) - Math.max(index, target * scale);
}

/** Enlarging: 1 at the source pixel's centre, 0 at its neighbours' (bilinear). */
function nearness(index: number, target: number, scale: number): number {
  return 1 - Math.abs(index + 0.5 - (target + 0.5) * scale);
}

function planes({ width, height, rgba }: Picture, channels: number): Float32Array {
  const out = new Float32Array(width * height * channels);
  for (let pixel = 0; pixel < width * height; pixel++) {
    const alpha = rgba[pixel * 4 + 3]! / 255 / 255;
    const [red, green, blue] = [
      rgba[pixel * 4]! * alpha,
      rgba[pixel * 4 + 1]! * alpha,
      rgba[pixel * 4 + 2]! * alpha,
    ];
    if (channels === 1) out[pixel] = 0.299 * red + 0.587 * green + 0.114 * blue;
    else out.set([red, green, blue], pixel * 3);
  }
  return out;
}
