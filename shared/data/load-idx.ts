import { UserError } from '../errors/index.js';
import type { Recipe } from '../recipe/schema.js';
import type { IdxSource } from '../recipe/source.js';
import type { Dataset } from './dataset.js';
import { readIdxPictures, type IdxPictures } from './images/idx-pictures.js';
import { pngOf } from './images/png-of.js';
import type { FullOptions, Inherited } from './load.js';
import { pictureDataset } from './pictures.js';
import type { Preprocessing } from './preprocessing.js';

type ImagePreprocessing = Extract<Preprocessing, { kind: 'image' }>;

/** Loads pictures and labels in IDX; the labels are classes. @throws UserError naming the file */
export async function loadIdx(recipe: Recipe, source: IdxSource, options: FullOptions): Promise<Dataset> {
  const { data } = recipe;
  const { resolve, inherited } = options;
  refuseColumns(recipe, resolve(source.images));
  const own = await readIdxPictures(source, resolve);
  const testSource = data.split.test_source as IdxSource | undefined;
  const tests = testSource ? await readIdxPictures(testSource, resolve) : null;
  if (tests) refuseOtherSize(own, tests);
  const preprocessing: ImagePreprocessing = {
    kind: 'image',
    shape: own.shape,
    columns: null,
    scale: data.image?.scale ?? 255,
  };
  if (inherited) refuseOtherInputs(own, preprocessing, inherited);
  const contents = [...own.pixels, ...(tests?.pixels ?? [])];
  const pictures = {
    contents,
    labels: [...own.labels, ...(tests?.labels ?? [])],
    firstTest: own.labels.length,
    sources: [...own.sources, ...(tests?.sources ?? [])],
    preprocessing,
    where: own.labelsFile,
    placeOf: (row: number) =>
      row < own.labels.length ? placeIn(own, row) : placeIn(tests!, row - own.labels.length),
    encode: (row: number, out: Float32Array, offset: number) =>
      contents[row]!.forEach((value, at) => (out[offset + at] = value / preprocessing.scale)),
    fileOf: (row: number) => pngOf(contents[row]!, own.shape),
  };
  return pictureDataset(recipe, pictures, options);
}

/** Nothing is known of a picture but its pixels and its class. */
function refuseColumns({ task, features, data }: Recipe, where: string): void {
  const { id, slices, group, image, split } = data;
  const source = split.test_source;
  const faults = [
    [task === 'regression', 'its labels are classes, and the task is regression'],
    [features !== undefined, '"features" are for tables'],
    [id !== undefined || slices !== undefined || group !== undefined, 'it has no columns to name'],
    [split.column !== undefined || split.time !== undefined, 'it has no column to split by'],
    [
      source !== undefined && (typeof source === 'string' || !('images' in source)),
      '"test_source" needs {images, labels} too',
    ],
    [
      (image?.columns ?? image?.shape ?? image?.size ?? image?.channels) !== undefined,
      'it says itself how large its pictures are',
    ],
  ] as const;
  const fault = faults.find(([isGiven]) => isGiven);
  if (fault) throw new UserError(`is IDX: ${fault[1]}`, 'Take that key out of the recipe.', where);
}

function refuseOtherSize(own: IdxPictures, tests: IdxPictures): void {
  if (String(tests.shape) === String(own.shape)) return;
  throw new UserError(
    `holds pictures of ${tests.shape.join(' × ')}, and the training pictures are ${own.shape.join(' × ')}`,
    'Name test pictures of the same size.',
    tests.imagesFile,
  );
}

function refuseOtherInputs(own: IdxPictures, wanted: ImagePreprocessing, { preprocessing }: Inherited): void {
  if (JSON.stringify(preprocessing) === JSON.stringify(wanted)) return;
  throw new UserError(
    `holds pictures of ${own.shape.join(' × ')}, and the parent takes other inputs`,
    'Give the parent\'s kind of data, or train without "inherit".',
    own.imagesFile,
  );
}

function placeIn({ labelsFile }: IdxPictures, row: number): string {
  return `${labelsFile} picture ${row + 1}`;
}
