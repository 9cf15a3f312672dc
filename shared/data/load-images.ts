import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../errors/index.js';
import { byCodePoint, sha256 } from '../files/index.js';
import type { Recipe } from '../recipe/schema.js';
import type { Dataset } from './dataset.js';
import { idsFromContent } from './ids.js';
import { decodePicture } from './images/decode.js';
import { pixelsOf } from './images/pixels.js';
import type { FileOptions } from './load.js';
import type { Preprocessing } from './preprocessing.js';
import { readTarget } from './read-target.js';
import { splitByKey } from './splits/index.js';

const PICTURE = /\.(png|jpe?g)$/i;

/** Loads a folder with one sub-folder a class, each holding PNG or JPEG files. @throws UserError naming the file */
export async function loadImages(recipe: Recipe, { path, uri, inherited }: FileOptions): Promise<Dataset> {
  const { data } = recipe;
  refuseColumns(data, path);
  if (recipe.task === 'regression')
    throw new UserError(
      'is a folder of class folders, and a regression needs a number for each picture',
      'Give the pixels and the label as columns of a table.',
      path,
    );
  const files = await pictureFiles(path);
  const preprocessing = inherited?.preprocessing ?? imageFolder(data.image, path);
  if (preprocessing.kind !== 'image' || preprocessing.columns !== null) {
    throw new UserError(
      'is a folder of pictures, and the parent was trained on a table',
      'Give the parent\'s kind of data, or train without "inherit".',
      path,
    );
  }
  const size = preprocessing.shape.reduce((product, side) => product * side, 1);
  const inputs = new Float32Array(files.length * size);
  const contents: Uint8Array[] = [];
  for (const [row, file] of files.entries()) {
    const bytes = await readFile(file.path);
    contents.push(bytes);
    inputs.set(scaled(file.path, bytes, preprocessing), row * size);
  }
  const { ids, splitKeys } = idsFromContent(contents);
  const splits = splitKeys.map((key) => splitByKey(key, data.split));
  const labels = files.map((file) => file.label);
  const placeOf = (row: number): string => files[row]!.path;
  const target = readTarget(labels, {
    task: recipe.task,
    inheritedClasses: inherited?.classes ?? null,
    splits,
    stratify: data.split.stratify,
    where: path,
    placeOf,
  });
  const listing = files.map((file, row) => `${file.name}\t${sha256(contents[row]!)}\n`).join('');
  return {
    ids,
    splits,
    target,
    labelName: data.label ?? 'label',
    carried: new Map(),
    preprocessing,
    inputs,
    sources: [{ uri, sha256: sha256(listing) }],
    instanceOf: (row) => ({ image: { b64: Buffer.from(contents[row]!).toString('base64') } }),
  };
}

/** Of a picture nothing is known but its class and its content. */
function refuseColumns({ id, slices, group, split }: Recipe['data'], path: string): void {
  const instead = 'or give the pixels as columns of a table that has them too.';
  const faults = [
    [id, '"data.id" names a column', 'Leave "data.id" out: a picture\'s id is the hash of its content.'],
    [slices, '"data.slices" names columns', `Leave "data.slices" out, ${instead}`],
    [group, '"data.group" names a column', `Leave "data.group" out, ${instead}`],
    [split.column, '"data.split.column" names a column', `Split by shares or folds, ${instead}`],
    [split.time, '"data.split.time" names a column', `Split by shares or folds, ${instead}`],
    [split.test_source, '"data.split.test_source" names a table', `Split by shares or folds, ${instead}`],
  ] as const;
  const fault = faults.find(([named]) => named !== undefined);
  if (fault) throw new UserError(`is a folder of pictures, and ${fault[1]}`, fault[2], path);
}

export interface PictureFile {
  readonly path: string;
  readonly name: string;
  readonly label: string;
}

/** The pictures under a folder of class folders, by class and name in code-point order. @throws UserError when there is none */
export async function pictureFiles(root: string): Promise<PictureFile[]> {
  const folders = (await readdir(root, { withFileTypes: true })).filter(
    (entry) => entry.isDirectory() && !entry.name.startsWith('.'),
  );
  const files: PictureFile[] = [];
  for (const label of folders.map((folder) => folder.name).sort(byCodePoint)) {
    const names = (await readdir(join(root, label), { withFileTypes: true }))
      .filter((entry) => PICTURE.test(entry.name) && !entry.isDirectory())
      .map((entry) => entry.name)
      .sort(byCodePoint);
    files.push(...names.map((name) => ({ path: join(root, label, name), name: `${label}/${name}`, label })));
  }
  if (files.length === 0)
    throw new UserError('holds no pictures', 'Put PNG or JPEG files into one sub-folder a class.', root);
  return files;
}

function imageFolder(image: Recipe['data']['image'], path: string): Preprocessing {
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

function scaled(
  path: string,
  bytes: Uint8Array,
  { shape, scale }: Extract<Preprocessing, { kind: 'image' }>,
): Float32Array {
  try {
    const pixels = pixelsOf(decodePicture(bytes), shape);
    return scale === 255 ? pixels : pixels.map((value) => (value * 255) / scale);
  } catch (error) {
    throw new UserError(
      `can't be read as a picture: ${(error as Error).message}`,
      'Replace the file, or take it out of the folder.',
      path,
    );
  }
}
