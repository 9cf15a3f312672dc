import jpeg from 'jpeg-js';
import { PNG } from 'pngjs';
import { pngSize } from './png-size.js';

/** Pixels of a decoded picture: RGBA, row by row, 0..255. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8Array;
}

const MOST_PIXELS = 50_000_000;

/** Decodes a PNG or JPEG, told apart by its first bytes. @throws Error saying why it can't be decoded */
export function decodePicture(bytes: Uint8Array): Picture {
  const data = Buffer.from(bytes);
  const size = pngSize(data);
  if (size) {
    // The header is read first, so that a small file can't claim a picture that fills the memory.
    if (size.width * size.height > MOST_PIXELS) throw new Error('the picture is larger than 50 megapixels');
    const { width, height, data: rgba } = PNG.sync.read(data);
    if (width !== size.width || height !== size.height || rgba.length !== 4 * width * height)
      throw new Error('the PNG is not as large as its header says');
    return { width, height, rgba };
  }
  if (data.length > 3 && data[0] === 0xff && data[1] === 0xd8) {
    const {
      width,
      height,
      data: rgba,
    } = jpeg.decode(data, { useTArray: true, maxResolutionInMP: 50, maxMemoryUsageInMB: 512 });
    return { width, height, rgba };
  }
  throw new Error('it is neither a PNG nor a JPEG');
}
