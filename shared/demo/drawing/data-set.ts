import { GLYPHS } from './glyphs.js';
import { drawPicture, SIDE } from './picture.js';
import { greyPng } from './png.js';
import { randomOf } from './random.js';

export const CLASSES: readonly string[] = Object.keys(GLYPHS);

/** A picture on its way into a folder of class folders. */
export interface DrawnFile {
  /** `circle/0001.png` */
  readonly path: string;
  readonly label: string;
  readonly grey: Uint8Array;
  readonly png: Uint8Array;
}

/**
 * Draws the same number of pictures of each class. Each has a random stream of its own, so that drawing more leaves the
 * others as they are.
 */
export function drawDataSet(seed: string, picturesOfAClass: number): DrawnFile[] {
  return CLASSES.flatMap((label) =>
    Array.from({ length: picturesOfAClass }, (_, index) => {
      const number = String(index + 1).padStart(4, '0');
      const grey = drawPicture(label, randomOf(`${seed} ${label} ${number}`));
      return { path: `${label}/${number}.png`, label, grey, png: greyPng(grey, SIDE) };
    }),
  );
}
