import { readFile } from 'node:fs/promises';
import { decodePicture, type Picture } from '../data/images/decode.js';
import { pictureFiles } from '../data/images/folder.js';
import { UserError } from '../errors/index.js';
import type { PicturesPlan } from './plan.js';

/** Pixels: larger pictures are brought down to this, so that a first training takes minutes, not hours. */
const LONGEST_SIDE = 64;
/** Pixels: what two poolings leave something of. */
const SHORTEST_SIDE = 8;

/** Finds out how a folder of class folders is to be read, from the first picture of each class. @throws UserError */
export async function planPictures(path: string): Promise<PicturesPlan> {
  const files = await pictureFiles(path);
  const firsts = files.filter((file, i) => file.label !== files[i - 1]?.label);
  const pictures = await Promise.all(firsts.map((file) => open(file.path)));
  const { width, height } = pictures[0]!;
  const shrink = Math.min(1, LONGEST_SIDE / Math.max(width, height));
  const side = (pixels: number) => Math.max(SHORTEST_SIDE, Math.round(pixels * shrink));
  const channels = pictures.some(isColoured) ? 3 : 1;
  return {
    kind: 'pictures',
    size: [side(height), side(width)],
    channels,
    why: `the first picture is ${width} × ${height} pixels, ${channels === 3 ? 'and there is colour' : 'and all is grey'}`,
  };
}

async function open(path: string): Promise<Picture> {
  try {
    return decodePicture(await readFile(path));
  } catch (error) {
    throw new UserError(
      `can't be read as a picture: ${(error as Error).message}`,
      'Replace the file, or take it out of the folder.',
      path,
    );
  }
}

function isColoured({ rgba }: Picture): boolean {
  for (let at = 0; at < rgba.length; at += 4)
    if (rgba[at] !== rgba[at + 1] || rgba[at] !== rgba[at + 2]) return true;
  return false;
}
