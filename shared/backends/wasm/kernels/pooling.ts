import type { PatchGeometry } from './patches.js';

export interface PoolGeometry extends PatchGeometry {
  readonly batchSize: number;
}

/**
 * Gradient of max pooling: each value of `dy` goes to the first largest pixel of its window. Padding is never the
 * largest; windows may overlap.
 *
 * @param x   input, [batch, inHeight, inWidth, channels]
 * @param dy  gradient of the output, [batch, outHeight, outWidth, channels]
 * @param dx  gradient of the input, overwritten
 */
export function maxPoolGradient(x: Float32Array, dy: Float32Array, dx: Float32Array, g: PoolGeometry): void {
  const channels = g.inChannels;
  const largest = new Int32Array(channels);
  const window = new Int32Array(g.filterHeight * g.filterWidth);
  dx.fill(0);
  for (let position = 0; position < g.batchSize * g.outHeight * g.outWidth; position++) {
    const size = listWindow(window, position, g);
    for (let c = 0; c < channels; c++) largest[c] = window[0]! + c;
    for (let i = 1; i < size; i++) {
      for (let c = 0; c < channels; c++) {
        const best = largest[c]!;
        const pixel = window[i]! + c;
        // A product, not a branch: which pixel is larger can't be predicted, and a missed branch costs more.
        largest[c] = best + (pixel - best) * Number(x[pixel]! > x[best]!);
      }
    }
    for (let c = 0; c < channels; c++) dx[largest[c]!]! += dy[position * channels + c]!;
  }
}

/**
 * Gradient of average pooling as tfjs defines the kernel: each value of `dy`, divided by the size of the full window,
 * goes to every pixel of its window inside the image. (The gradient that calls it makes up for the padding.)
 *
 * @param dy  gradient of the output, [batch, outHeight, outWidth, channels]
 * @param dx  gradient of the input, [batch, inHeight, inWidth, channels], overwritten
 */
export function averagePoolGradient(dy: Float32Array, dx: Float32Array, g: PoolGeometry): void {
  const channels = g.inChannels;
  const window = new Int32Array(g.filterHeight * g.filterWidth);
  const share = 1 / window.length;
  dx.fill(0);
  for (let position = 0; position < g.batchSize * g.outHeight * g.outWidth; position++) {
    const size = listWindow(window, position, g);
    for (let i = 0; i < size; i++)
      for (let c = 0; c < channels; c++) dx[window[i]! + c]! += dy[position * channels + c]! * share;
  }
}

/** Writes where the pixels of an output position's window start, row by row, and returns how many there are. */
function listWindow(window: Int32Array, position: number, g: PoolGeometry): number {
  const column = position % g.outWidth;
  const row = ((position - column) / g.outWidth) % g.outHeight;
  const image = Math.floor(position / (g.outWidth * g.outHeight));
  const top = row * g.strideHeight - g.padInfo.top;
  const left = column * g.strideWidth - g.padInfo.left;
  const bottom = Math.min(top + g.filterHeight, g.inHeight);
  const right = Math.min(left + g.filterWidth, g.inWidth);
  let size = 0;
  for (let y = Math.max(0, top); y < bottom; y++)
    for (let x = Math.max(0, left); x < right; x++)
      window[size++] = ((image * g.inHeight + y) * g.inWidth + x) * g.inChannels;
  return size;
}
