import { PNG } from 'pngjs';

const GREYSCALE = 0;

/**
 * A square grey picture as a PNG. It is stored without compression: compressors differ from one Node to the next, and
 * the split of a picture hangs on its bytes.
 *
 * @param grey  side × side values row by row, 0..255
 */
export function greyPng(grey: Uint8Array, side: number): Buffer {
  const png = new PNG({ width: side, height: side });
  png.data = Buffer.from(grey);
  return PNG.sync.write(png, {
    colorType: GREYSCALE,
    inputColorType: GREYSCALE,
    inputHasAlpha: false,
    bitDepth: 8,
    deflateLevel: 0,
    filterType: 0,
  });
}
