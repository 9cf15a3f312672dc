import { UserError } from '../errors/index.js';
import type { Recipe } from '../recipe/schema.js';
import type { Dataset } from './dataset.js';
import { decodePicture } from './images/decode.js';
import { readPictureFolder } from './images/folder.js';
import { pixelsOf } from './images/pixels.js';
import type { FileOptions } from './load.js';
import { pictureDataset } from './pictures.js';
import type { Preprocessing } from './preprocessing.js';

type ImagePreprocessing = Extract<Preprocessing, { kind: 'image' }>;

/** Loads a folder with one sub-folder a class, each holding PNG or JPEG files. @throws UserError naming the file */
export async function loadImages(recipe: Recipe, options: FileOptions): Promise<Dataset> {
  const { path, uri, inherited, resolve } = options;
  const { data } = recipe;
  refuseColumns(recipe, path);
  const preprocessing = imageFolder(data.image, inherited?.preprocessing ?? null, path);
  const own = await readPictureFolder(path);
  const testSource = data.split.test_source as string | undefined;
  const tests = testSource === undefined ? null : await readPictureFolder(resolve(testSource));
  const files = [...own.files, ...(tests?.files ?? [])];
  const contents = [...own.contents, ...(tests?.contents ?? [])];
  const pictures = {
    contents,
    labels: files.map((file) => file.label),
    firstTest: own.files.length,
    sources: [{ uri, sha256: own.sha256 }, ...(tests ? [{ uri: testSource!, sha256: tests.sha256 }] : [])],
    preprocessing,
    where: path,
    placeOf: (row: number) => files[row]!.path,
    encode: (row: number, out: Float32Array, offset: number) =>
      encode(files[row]!.path, contents[row]!, preprocessing, out, offset),
    fileOf: (row: number) => contents[row]!,
  };
  return pictureDataset(recipe, pictures, options);
}

/** Of a picture nothing is known but its class and its content. */
function refuseColumns({ task, data }: Recipe, path: string): void {
  if (task === 'regression')
    throw new UserError(
      'is a folder of class folders, and a regression needs a number for each picture',
      'Give the pixels and the label as columns of a table.',
      path,
    );
  const { id, slices, group, split } = data;
  const instead = 'or give the pixels as columns of a table that has them too.';
  const shares = `Split by shares, folds or a folder of tests, ${instead}`;
  const isOther = typeof split.test_source === 'object' ? split.test_source : undefined;
  const faults = [
    [id, '"data.id" names a column', 'Leave "data.id" out: a picture\'s id is the hash of its content.'],
    [slices, '"data.slices" names columns', `Leave "data.slices" out, ${instead}`],
    [group, '"data.group" names a column', `Leave "data.group" out, ${instead}`],
    [split.column, '"data.split.column" names a column', shares],
    [split.time, '"data.split.time" names a column', shares],
    [isOther, '"data.split.test_source" is none', 'Name a folder with the same class folders.'],
  ] as const;
  const fault = faults.find(([named]) => named !== undefined);
  if (fault) throw new UserError(`is a folder of pictures, and ${fault[1]}`, fault[2], path);
}

function imageFolder(
  image: Recipe['data']['image'],
  inherited: Preprocessing | null,
  path: string,
): ImagePreprocessing {
  if (inherited) {
    if (inherited.kind === 'image' && inherited.columns === null) return inherited;
    throw new UserError(
      'is a folder of pictures, and the parent was trained on a table',
      'Give the parent\'s kind of data, or train without "inherit".',
      path,
    );
  }
  if (!image?.size) {
    throw new UserError(
      'is a folder of pictures, and "data.image" lacks "size"',
      'Give for example {size: [28, 28], channels: 1}.',
      path,
    );
  }
  const [height, width] = image.size as [number, number];
  return {
    kind: 'image',
    shape: [height, width, image.channels ?? 1],
    columns: null,
    scale: image.scale ?? 255,
  };
}

function encode(
  path: string,
  bytes: Uint8Array,
  { shape, scale }: ImagePreprocessing,
  out: Float32Array,
  offset: number,
): void {
  try {
    const pixels = pixelsOf(decodePicture(bytes), shape);
    out.set(scale === 255 ? pixels : pixels.map((value) => (value * 255) / scale), offset);
  } catch (error) {
    throw new UserError(
      `can't be read as a picture: ${(error as Error).message}`,
      'Replace the file, or take it out of the folder.',
      path,
    );
  }
}
