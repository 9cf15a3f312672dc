import { UserError } from '../../errors/index.js';
import type { IdxSource } from '../../recipe/source.js';
import type { SourceFile } from '../dataset.js';
import { readIdx } from './idx.js';

/** Pictures and labels of two IDX files. */
export interface IdxPictures {
  /** [height, width, channels] */
  readonly shape: [number, number, number];
  /** Of each picture, row by row, channels last. */
  readonly pixels: readonly Uint8Array[];
  readonly labels: readonly string[];
  readonly imagesFile: string;
  readonly labelsFile: string;
  readonly sources: readonly SourceFile[];
}

/** @throws UserError for files that don't hold pictures, or not as many labels */
export async function readIdxPictures(
  source: IdxSource,
  resolve: (source: string) => string,
): Promise<IdxPictures> {
  const [imagesFile, labelsFile] = [resolve(source.images), resolve(source.labels)];
  const [pictures, classes] = await Promise.all([readIdx(imagesFile), readIdx(labelsFile)]);
  const [count = 0, height = 0, width = 0, channels = 1] = pictures.shape;
  if (pictures.shape.length < 3 || pictures.shape.length > 4 || ![1, 3].includes(channels) || count === 0)
    throw new UserError(
      `holds values of ${pictures.shape.join(' × ')}, not pictures`,
      'Name the file of images: count × height × width, and 3 for colours.',
      imagesFile,
    );
  if (classes.shape.length !== 1 || classes.shape[0] !== count)
    throw new UserError(
      `holds ${classes.shape.join(' × ')} labels, and there are ${count} pictures`,
      'Name the labels of these pictures.',
      labelsFile,
    );
  const size = height * width * channels;
  return {
    shape: [height, width, channels],
    pixels: Array.from({ length: count }, (_, row) => pictures.values.subarray(row * size, (row + 1) * size)),
    labels: Array.from(classes.values, String),
    imagesFile,
    labelsFile,
    sources: [
      { uri: source.images, sha256: pictures.sha256 },
      { uri: source.labels, sha256: classes.sha256 },
    ],
  };
}
