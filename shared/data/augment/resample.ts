import type { PictureShape } from './augmentation.js';
import type { Transform } from './transform.js';

/**
 * Draws a picture anew through a transform, by bilinear interpolation between the four nearest pixels. What comes from
 * outside the picture has the colour of the nearest pixel at its edge.
 *
 * @param pixels  row-major [height, width, channels]; left as they are
 * @param out     gets the new pixels, in the same order
 */
export function resample(
  pixels: Float32Array,
  [height, width, channels]: PictureShape,
  { a, b, c, d, right, down }: Transform,
  out: Float32Array,
): void {
  const [middleX, middleY] = [(width - 1) / 2, (height - 1) / 2];
  let at = 0;
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const fromMiddleX = column - middleX;
      const fromMiddleY = row - middleY;
      const x = within(a * fromMiddleX + b * fromMiddleY + right + middleX, width - 1);
      const y = within(c * fromMiddleX + d * fromMiddleY + down + middleY, height - 1);
      const left = Math.floor(x);
      const top = Math.floor(y);
      const toRight = left + 1 < width ? channels : 0;
      const toBottom = top + 1 < height ? width * channels : 0;
      const across = x - left;
      const along = y - top;
      let from = (top * width + left) * channels;
      for (let channel = 0; channel < channels; channel++, from++) {
        const upper = mix(pixels[from]!, pixels[from + toRight]!, across);
        const lower = mix(pixels[from + toBottom]!, pixels[from + toBottom + toRight]!, across);
        out[at++] = mix(upper, lower, along);
      }
    }
  }
}

function within(place: number, last: number): number {
  return place < 0 ? 0 : place > last ? last : place;
}

/** Stays between the two, which `from + share * (to - from)` may leave by rounding. */
function mix(from: number, to: number, share: number): number {
  return (1 - share) * from + share * to;
}
