/** The numbers of a two-dimensional convolution over NHWC images that say which pixels an output position sees. */
export interface PatchGeometry {
  readonly inHeight: number;
  readonly inWidth: number;
  readonly inChannels: number;
  readonly outHeight: number;
  readonly outWidth: number;
  readonly filterHeight: number;
  readonly filterWidth: number;
  readonly strideHeight: number;
  readonly strideWidth: number;
  readonly padInfo: { readonly top: number; readonly left: number };
}

/**
 * im2col: one row [filterHeight · filterWidth · inChannels] for each output position of each image.
 *
 * @param pixels   [images, inHeight, inWidth, inChannels]
 * @param patches  [images · outHeight · outWidth, filterHeight · filterWidth · inChannels], overwritten; 0 in the padding
 */
export function gatherPatches(
  pixels: Float32Array,
  patches: Float32Array,
  images: number,
  geometry: PatchGeometry,
): void {
  const { count, pixelStart, patchStart, length } = runsOfOneImage(geometry);
  const { imageSize, patchesSize } = sizesOfOneImage(geometry);
  patches.fill(0);
  for (let image = 0; image < images; image++) {
    for (let run = 0; run < count; run++) {
      const from = image * imageSize + pixelStart[run]!;
      const to = image * patchesSize + patchStart[run]!;
      const values = length[run]!;
      for (let i = 0; i < values; i++) patches[to + i] = pixels[from + i]!;
    }
  }
}

/** col2im, the adjoint of {@link gatherPatches}: adds every patch onto the pixels that it was gathered from. */
export function scatterPatches(
  patches: Float32Array,
  pixels: Float32Array,
  images: number,
  geometry: PatchGeometry,
): void {
  const { count, pixelStart, patchStart, length } = runsOfOneImage(geometry);
  const { imageSize, patchesSize } = sizesOfOneImage(geometry);
  pixels.fill(0);
  for (let image = 0; image < images; image++) {
    for (let run = 0; run < count; run++) {
      const to = image * imageSize + pixelStart[run]!;
      const from = image * patchesSize + patchStart[run]!;
      const values = length[run]!;
      for (let i = 0; i < values; i++) pixels[to + i]! += patches[from + i]!;
    }
  }
}

function sizesOfOneImage(g: PatchGeometry): { imageSize: number; patchesSize: number } {
  return {
    imageSize: g.inHeight * g.inWidth * g.inChannels,
    patchesSize: g.outHeight * g.outWidth * g.filterHeight * g.filterWidth * g.inChannels,
  };
}

/** Stretches of values that lie side by side both in an image and in its patches: one filter row inside the image. */
interface Runs {
  readonly count: number;
  readonly pixelStart: Int32Array;
  readonly patchStart: Int32Array;
  readonly length: Int32Array;
}

function runsOfOneImage(g: PatchGeometry): Runs {
  const { inHeight, inWidth, inChannels, filterHeight, filterWidth } = g;
  const most = g.outHeight * g.outWidth * filterHeight;
  const pixelStart = new Int32Array(most);
  const patchStart = new Int32Array(most);
  const length = new Int32Array(most);
  let count = 0;
  for (let row = 0; row < most; row++) {
    const position = Math.floor(row / filterHeight);
    const top = Math.floor(position / g.outWidth) * g.strideHeight - g.padInfo.top;
    const left = (position % g.outWidth) * g.strideWidth - g.padInfo.left;
    const y = top + (row % filterHeight);
    const first = Math.max(0, -left);
    const end = Math.min(filterWidth, inWidth - left);
    if (y < 0 || y >= inHeight || first >= end) continue;
    pixelStart[count] = (y * inWidth + left + first) * inChannels;
    patchStart[count] = (row * filterWidth + first) * inChannels;
    length[count] = (end - first) * inChannels;
    count++;
  }
  return { count, pixelStart, patchStart, length };
}
