import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { messageOf } from '../../fixtures/failure.js';
import { freshFolders } from '../../fixtures/folder.js';
import { classesAndLabels, load } from '../../fixtures/dataset.js';
import { drawing, jpg, png } from '../../fixtures/picture.js';

const folder = freshFolders();
const data = '{source: pictures, image: {size: [2, 2], channels: 1}}';

/** 20 pictures a class, dark or light; no two alike. */
async function pictures(): Promise<string> {
  const root = await folder();
  for (const [name, light] of [
    ['dark', 0],
    ['light', 200],
  ] as const) {
    await mkdir(join(root, name));
    for (let n = 0; n < 20; n++) {
      const picture = drawing(4, 4, () => [light + n, light + n, light + n]);
      await writeFile(join(root, name, `${n}.png`), png(picture));
    }
  }
  return root;
}

describe('data from a folder of pictures', () => {
  it('have the folders as classes and one input row a picture', async () => {
    const root = await pictures();
    const dataset = await load(root, { folder: root, parts: { data } });
    expect(classesAndLabels(dataset).classes).toEqual(['dark', 'light']);
    expect(dataset.preprocessing).toEqual({ kind: 'image', shape: [2, 2, 1], columns: null, scale: 255 });
    expect(dataset.values).toHaveLength(40 * 4);
    expect(dataset.values[0]).toBeCloseTo(0, 6);
    expect(dataset.values[20 * 4]).toBeCloseTo(200 / 255, 6);
  });

  it('divide by another scale', async () => {
    const root = await pictures();
    const scaled = '{source: pictures, image: {size: [2, 2], scale: 127.5}}';
    const dataset = await load(root, { folder: root, parts: { data: scaled } });
    expect(dataset.values[20 * 4]).toBeCloseTo(200 / 127.5, 5);
  });

  it('take JPEG too, and pass over files that are no pictures', async () => {
    const root = await pictures();
    await writeFile(join(root, 'dark', 'a.JPG'), jpg(drawing(8, 8, () => [9, 9, 9])));
    await writeFile(join(root, 'dark', 'notes.txt'), 'ignore me');
    await mkdir(join(root, 'dark', 'thumbnails.png'));
    await writeFile(join(root, 'README.md'), '');
    expect((await load(root, { folder: root, parts: { data } })).ids).toHaveLength(41);
  });

  it('know a picture by its content, wherever it lies', async () => {
    const [one, other] = [await pictures(), await pictures()];
    const ids = await Promise.all(
      [one, other].map(async (root) => (await load(root, { folder: root, parts: { data } })).ids),
    );
    expect(ids[0]).toEqual(ids[1]);
    expect(new Set(ids[0]).size).toBe(40);
  });

  it('name a picture that is damaged', async () => {
    const root = await pictures();
    const path = join(root, 'dark', '3.png');
    await writeFile(path, png(drawing(4, 4, () => [1, 2, 3])).subarray(0, 45));
    expect(await messageOf(() => load(root, { folder: root, parts: { data } }))).toMatch(
      new RegExp(
        `^${path} can't be read as a picture: .*\\. Replace the file, or take it out of the folder\\.$`,
      ),
    );
  });

  it('name a picture that is something else', async () => {
    const root = await pictures();
    await writeFile(join(root, 'light', '3.png'), 'GIF89a');
    expect(await messageOf(() => load(root, { folder: root, parts: { data } }))).toContain(
      "light/3.png can't be read as a picture: it is neither a PNG nor a JPEG.",
    );
  });

  it('may have their test pictures in a folder of their own', async () => {
    const root = await pictures();
    await mkdir(join(root, 'tests', 'light'), { recursive: true });
    await mkdir(join(root, 'tests', 'dark'));
    for (const [name, light] of [
      ['light/0.png', 240],
      ['dark/0.png', 40],
    ] as const)
      await writeFile(join(root, 'tests', name), png(drawing(4, 4, () => [light, light, light])));
    const own = join(root, 'own');
    await mkdir(own);
    for (const name of ['dark', 'light']) await rename(join(root, name), join(own, name));
    const split = (source: string) =>
      `{source: own, image: {size: [2, 2]}, split: {test_source: ${source}, validation: 0.2}}`;
    const dataset = await load(own, { folder: root, parts: { data: split('tests') } });
    expect(dataset.splits.slice(40)).toEqual(['test', 'test']);
    expect(dataset.splits.slice(0, 40)).not.toContain('test');
    expect(dataset.values[40 * 4]).toBeCloseTo(40 / 255, 6);
    expect(dataset.sources.map(({ uri }) => uri)).toEqual(['own', 'tests']);

    await writeFile(join(root, 'tests', 'dark', '1.png'), png(drawing(4, 4, () => [1, 1, 1])));
    expect(await messageOf(() => load(own, { folder: root, parts: { data: split('tests') } }))).toMatch(
      /^\S+\/tests\/dark\/1\.png 1 test and validation pictures have the inputs of training pictures, this one those of \S+\/own\/dark\/1\.png: /,
    );
    expect(await messageOf(() => load(own, { folder: root, parts: { data: split('gone') } }))).toBe(
      `${join(root, 'gone')} can't be read as a folder (ENOENT). Name a folder with one sub-folder of pictures a class.`,
    );
  });

  it('are taken once where their copies are to be dropped', async () => {
    const root = await pictures();
    await writeFile(join(root, 'dark', 'copy.png'), await readFile(join(root, 'dark', '7.png')));
    const lines: string[] = [];
    const clean = (steps: string) => ({
      folder: root,
      parts: { data: data.replace('}', `}, clean: ${steps}`) },
      log: (line: string) => lines.push(line),
    });
    expect((await load(root, { folder: root, parts: { data } })).ids).toHaveLength(41);
    const dataset = await load(root, clean('[drop_duplicates: true]'));
    expect(dataset.ids).toHaveLength(40);
    expect(dataset.values).toHaveLength(160);
    expect(lines).toContain('cleaning took out copies: 1 row');
    expect(await messageOf(() => load(root, clean('[drop_missing: {columns: [a]}]')))).toContain(
      'holds pictures, and "drop_missing" in "data.clean" is for columns.',
    );
  });

  it('are refused when there are none', async () => {
    const root = await folder();
    await mkdir(join(root, 'dark'));
    expect(await messageOf(() => load(root, { folder: root, parts: { data } }))).toBe(
      `${root} holds no pictures. Put PNG or JPEG files into one sub-folder a class.`,
    );
  });

  it.each([
    [
      '{source: a}',
      'is a folder of pictures, and "data.image" lacks "size". Give for example {size: [28, 28], channels: 1}.',
    ],
    [
      '{source: a, image: {columns: "p*", shape: [2, 2, 1]}}',
      'is a folder of pictures, and "data.image" lacks "size".',
    ],
    ['{source: a, id: id, image: {size: [2, 2]}}', 'is a folder of pictures, and "data.id" names a column.'],
    [
      '{source: a, slices: [camera], image: {size: [2, 2]}}',
      'is a folder of pictures, and "data.slices" names columns. Leave "data.slices" out, or give the pixels as columns of a table that has them too.',
    ],
    [
      '{source: a, group: patient, image: {size: [2, 2]}}',
      'is a folder of pictures, and "data.group" names a column. Leave "data.group" out,',
    ],
  ])('are refused with a recipe that does not fit: %s', async (of, message) => {
    const root = await pictures();
    expect(await messageOf(() => load(root, { folder: root, parts: { data: of } }))).toContain(message);
  });
});
