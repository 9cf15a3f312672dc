import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { loadDataset } from '../../../shared/data/index.js';
import { parseIdx } from '../../../shared/data/images/idx.js';
import { encodeInstance } from '../../../shared/models/instances.js';
import { inArrays, type Loaded } from '../../fixtures/dataset.js';
import { messageOf } from '../../fixtures/failure.js';
import { freshFolders } from '../../fixtures/folder.js';
import { recipe } from '../../fixtures/recipe.js';
import { randoms } from '../../fixtures/table.js';

const folder = freshFolders();

function idx(shape: readonly number[], values: Uint8Array): Buffer {
  const head = Buffer.alloc(4 + 4 * shape.length);
  head.set([0, 0, 8, shape.length]);
  shape.forEach((size, at) => head.writeUInt32BE(size, 4 + 4 * at));
  return Buffer.concat([head, values]);
}

const COUNT = 60;
const random = randoms(5);
const pixels = Uint8Array.from({ length: COUNT * 16 * 16 }, (_, at) =>
  at < 256 ? at : Math.floor(256 * random()),
);
const labels = Uint8Array.from({ length: COUNT }, (_, row) => row % 3);

interface Files {
  readonly images?: Buffer;
  readonly labels?: Buffer;
  readonly data?: string;
}

async function loaded({ images, labels: classes, data = '' }: Files = {}): Promise<Loaded> {
  const root = await folder();
  await writeFile(join(root, 'images.gz'), images ?? gzipSync(idx([COUNT, 16, 16], pixels)));
  await writeFile(join(root, 'labels'), classes ?? idx([COUNT], labels));
  const other = pixels.map((value) => value ^ 1);
  await writeFile(join(root, 't-images'), idx([COUNT, 16, 16], other));
  await writeFile(join(root, 't-labels'), idx([COUNT], labels));
  const parts = { data: `{source: {images: images.gz, labels: labels}${data}}` };
  const dataset = await loadDataset(recipe(parts), {
    resolve: (source) => join(root, source),
    inherited: null,
    log: () => undefined,
  });
  return inArrays(dataset);
}

describe('pictures in IDX', () => {
  it('are read as they are and unpacked, with their labels as classes', async () => {
    const dataset = await loaded();
    expect(dataset.target).toMatchObject({ classes: ['0', '1', '2'] });
    expect(dataset.preprocessing).toEqual({ kind: 'image', shape: [16, 16, 1], columns: null, scale: 255 });
    expect(Array.from(dataset.values.subarray(0, 256))).toEqual(
      Array.from({ length: 256 }, (_, value) => Math.fround(value / 255)),
    );
    expect(dataset.sources.map(({ uri }) => uri)).toEqual(['images.gz', 'labels']);
  });

  it('come from a server as they were trained on, each of 256 greys', async () => {
    const dataset = await loaded();
    const out = new Float32Array(256);
    encodeInstance(dataset.preprocessing, dataset.instanceOf(0), 0, out, 0);
    expect(out).toEqual(dataset.values.subarray(0, 256));
  });

  it('may have their test pictures in files of their own', async () => {
    const dataset = await loaded({ data: ', split: {test_source: {images: t-images, labels: t-labels}}' });
    expect(dataset.splits.slice(COUNT).every((split) => split === 'test')).toBe(true);
    expect(dataset.splits.slice(0, COUNT)).not.toContain('test');
    expect(dataset.sources).toHaveLength(4);
  });

  it.each([
    [
      'a file of something else',
      { images: Buffer.from('id,label\n') },
      'is not an IDX file of unsigned bytes',
    ],
    [
      'a file that ends early',
      { images: idx([COUNT, 16, 16], pixels.subarray(1)) },
      'holds 15359 values, and its header says 60 × 16 × 16',
    ],
    ['a broken archive', { images: gzipSync(pixels).subarray(0, 40) }, "can't be unpacked"],
    [
      'labels of others',
      { labels: idx([3], Uint8Array.of(1, 2, 3)) },
      'holds 3 labels, and there are 60 pictures',
    ],
    ['labels for images', { images: idx([COUNT], labels) }, 'holds values of 60, not pictures'],
    ['an id column', { data: ', id: id' }, 'it has no columns to name'],
    [
      'a table of tests',
      { data: ', split: {test_source: a.csv}' },
      '"test_source" needs {images, labels} too',
    ],
    [
      'tests that were trained on',
      { data: ', split: {test_source: {images: images.gz, labels: labels}}' },
      /^\S+\/labels picture 1 \d+ test and validation pictures have the inputs of training pictures, this one those of \S+\/labels picture 1: /,
    ],
  ])('are refused: %s', async (_, files, message) => {
    expect(await messageOf(() => loaded(files))).toMatch(message);
  });

  it('are never misread, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), fc.boolean(), (bytes, isMarked) => {
        if (isMarked) bytes.set([0, 0, 8].slice(0, bytes.length));
        try {
          const { shape, values } = parseIdx(bytes, 'f');
          expect(shape.reduce((product, side) => product * side, 1)).toBe(values.length);
        } catch (error) {
          expect((error as Error).name).toBe('UserError');
        }
      }),
    );
  });
});
