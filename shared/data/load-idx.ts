import { PNG } from 'pngjs';
import { UserError } from '../errors/index.js';
import type { Recipe } from '../recipe/schema.js';
import type { Source } from '../recipe/source.js';
import type { Dataset, SourceFile } from './dataset.js';
import { idsFromContent } from './ids.js';
import { readIdx } from './images/idx.js';
import type { LoadOptions } from './load.js';
import type { Preprocessing } from './preprocessing.js';
import { readTarget } from './read-target.js';
import { findLeaks, splitByKey } from './splits/index.js';

type Idx = Exclude<Source, string>;

interface Pictures {
  /** [height, width, channels] */
  readonly shape: readonly [number, number, number];
  /** Of each picture, row by row, channels last. */
  readonly pixels: readonly Uint8Array[];
  readonly labels: readonly string[];
  readonly sources: readonly SourceFile[];
}

/** Loads pictures and labels in IDX; the labels are classes. @throws UserError naming the file */
export async function loadIdx(recipe: Recipe, source: Idx, options: LoadOptions): Promise<Dataset> {
  const { data } = recipe;
  const where = options.resolve(source.images);
  refuseOthers(recipe, where);
  const own = await readPictures(source, options);
  const testSource = data.split.test_source as Idx | undefined;
  const tests = testSource && (await readPictures(testSource, options));
  if (tests && String(tests.shape) !== String(own.shape))
    throw new UserError(
      `holds pictures of ${tests.shape.join(' × ')}, and the training pictures are ${own.shape.join(' × ')}`,
      'Name test pictures of the same size.',
      options.resolve(testSource.images),
    );
  const pixels = [...own.pixels, ...(tests?.pixels ?? [])];
  const labels = [...own.labels, ...(tests?.labels ?? [])];
  const { ids, splitKeys } = idsFromContent(pixels);
  const splits = splitKeys.map((key, row) =>
    row < own.pixels.length ? splitByKey(key, data.split) : 'test',
  );
  const leaks = findLeaks(splits, splitKeys);
  if (leaks.length > 0) {
    const what = `${leaks.length} test and validation pictures are training pictures too`;
    if (data.leakage === 'refuse')
      throw new UserError(
        `${what}, picture ${leaks[0]!.row + 1} of all for one`,
        'Take them out of one of the files, or write "leakage: allow" in "data".',
        where,
      );
    options.log(what);
  }
  const preprocessing: Preprocessing = {
    kind: 'image',
    shape: [...own.shape],
    columns: null,
    scale: data.image?.scale ?? 255,
  };
  if (options.inherited && JSON.stringify(options.inherited.preprocessing) !== JSON.stringify(preprocessing))
    throw new UserError(
      `holds pictures of ${own.shape.join(' × ')}, and the parent takes other inputs`,
      'Give the parent\'s kind of data, or train without "inherit".',
      where,
    );
  const target = readTarget(labels, {
    task: recipe.task,
    inheritedClasses: options.inherited?.classes ?? null,
    splits,
    stratify: data.split.stratify,
    where: options.resolve(source.labels),
    placeOf: (row) => `${options.resolve(source.labels)} picture ${row + 1}`,
  });
  return {
    ids,
    splits,
    target,
    labelName: data.label ?? 'label',
    carried: new Map(),
    preprocessing,
    inputs: scaled(pixels, own.shape, preprocessing.scale),
    sources: [...own.sources, ...(tests?.sources ?? [])],
    instanceOf: (row) => ({ image: { b64: pngOf(pixels[row]!, own.shape).toString('base64') } }),
  };
}

/** Nothing is known of a picture but its pixels and its class. */
function refuseOthers({ task, features, data }: Recipe, where: string): void {
  const { id, slices, group, image, split } = data;
  const faults = [
    [task === 'regression', 'its labels are classes, and the task is regression'],
    [features !== undefined, '"features" are for tables'],
    [id !== undefined || slices !== undefined || group !== undefined, 'it has no columns to name'],
    [split.column !== undefined || split.time !== undefined, 'it has no column to split by'],
    [typeof split.test_source === 'string', '"test_source" needs {images, labels} too'],
    [
      (image?.columns ?? image?.shape ?? image?.size ?? image?.channels) !== undefined,
      'it says itself how large its pictures are',
    ],
  ] as const;
  const fault = faults.find(([isGiven]) => isGiven);
  if (fault) throw new UserError(`is IDX: ${fault[1]}`, 'Take that key out of the recipe.', where);
}

async function readPictures(source: Idx, { resolve }: LoadOptions): Promise<Pictures> {
  const [images, labels] = [resolve(source.images), resolve(source.labels)];
  const [pictures, classes] = await Promise.all([readIdx(images), readIdx(labels)]);
  const [count = 0, height = 0, width = 0, channels = 1] = pictures.shape;
  if (pictures.shape.length < 3 || pictures.shape.length > 4 || ![1, 3].includes(channels) || count === 0)
    throw new UserError(
      `holds values of ${pictures.shape.join(' × ')}, not pictures`,
      'Name the file of images: count × height × width, and 3 for colours.',
      images,
    );
  if (classes.shape.length !== 1 || classes.shape[0] !== count)
    throw new UserError(
      `holds ${classes.shape.join(' × ')} labels, and there are ${count} pictures`,
      'Name the labels of these pictures.',
      labels,
    );
  const size = height * width * channels;
  return {
    shape: [height, width, channels],
    pixels: Array.from({ length: count }, (_, row) => pictures.values.subarray(row * size, (row + 1) * size)),
    labels: Array.from(classes.values, String),
    sources: [
      { uri: source.images, sha256: pictures.sha256 },
      { uri: source.labels, sha256: classes.sha256 },
    ],
  };
}

function scaled(pixels: readonly Uint8Array[], shape: Pictures['shape'], scale: number): Float32Array {
  const size = shape.reduce((product, side) => product * side, 1);
  const out = new Float32Array(pixels.length * size);
  for (const [row, values] of pixels.entries())
    for (let at = 0; at < size; at++) out[row * size + at] = values[at]! / scale;
  return out;
}

/** As a caller of the model would send it. */
function pngOf(pixels: Uint8Array, [height, width, channels]: Pictures['shape']): Buffer {
  const png = new PNG({ width, height });
  for (let at = 0; at < width * height; at++) {
    for (let part = 0; part < 3; part++) png.data[4 * at + part] = pixels[channels * at + (part % channels)]!;
    png.data[4 * at + 3] = 255;
  }
  return PNG.sync.write(png);
}
