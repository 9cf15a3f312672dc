import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { PNG } from 'pngjs';
import { thumbnailsOf } from '../../../../shared/comparison/thumbnails/index.js';
import { idsFromContent } from '../../../../shared/data/rows/ids.js';
import { sha256 } from '../../../../shared/files/index.js';
import { load } from '../../../fixtures/dataset.js';
import { freshFolders } from '../../../fixtures/folder.js';
import { drawing, png } from '../../../fixtures/picture.js';

const folder = freshFolders();
const red = png(drawing(4, 2, () => [255, 0, 0]));
const tall = png(drawing(10, 400, () => [0, 0, 255]));

/** A workspace whose folder "shop" holds pictures and a table of pixels. */
async function setUp() {
  const workspace = await folder();
  const shop = join(workspace, 'shop');
  await mkdir(join(shop, 'pictures/hat'), { recursive: true });
  await writeFile(join(shop, 'pictures/hat/1.png'), red);
  await writeFile(join(shop, 'pictures/hat/2.png'), tall);
  const rows = Array.from({ length: 40 }, (_, i) => `row-${i},${i % 16},16,0,8,${i % 2 === 0 ? 'a' : 'b'}\n`);
  const table = `id,p0,p1,p2,p3,label\n${rows.join('')}`;
  await writeFile(join(shop, 'pixels.csv'), table);
  const lines: string[] = [];
  const find = (source: string, ids: readonly string[], data: object = {}, trainedOn: string | null = null) =>
    thumbnailsOf(
      { data: { source, label: 'label', ...data }, sha256: trainedOn },
      {
        examples: ids.map((id) => ({ id, label: 'hat' })),
        workspace,
        folders: ['shop', '.'],
        log: (line) => lines.push(line),
      },
    );
  return { workspace, shop, table, lines, find };
}

const image = { columns: 'p*', shape: [2, 2, 1] as const, scale: 16 };

describe('thumbnails from a folder of class folders', () => {
  it('are found by path, whole where they are small, and shrunk where they are not', async () => {
    const { find } = await setUp();
    const found = await find('pictures', ['hat/1.png', 'hat/2.png', 'hat/3.png', 'row-1']);
    expect([...found].map(([id, { width, height }]) => [id, width, height])).toEqual([
      ['hat/1.png', 4, 2],
      ['hat/2.png', 4, 144],
    ]);
    const { width, data } = PNG.sync.read(Buffer.from(found.get('hat/1.png')!.png));
    expect([width, ...data.subarray(0, 4)]).toEqual([4, 255, 0, 0, 255]);
  });

  it('are found by the hash of their content, also where it is repeated', async () => {
    const { find } = await setUp();
    const [id] = idsFromContent([red]).ids;
    expect([...(await find('pictures', [`${id}-2`, id!])).keys()]).toEqual([`${id}-2`, id]);
  });

  it('are refused where the path, a class or a link leads out of the workspace', async () => {
    const { workspace, shop, find, lines } = await setUp();
    const outside = await folder();
    await mkdir(join(outside, 'hat'));
    await writeFile(join(outside, 'hat/9.png'), red);
    await symlink(join(outside, 'hat/9.png'), join(shop, 'pictures/hat/9.png'));
    await symlink(outside, join(workspace, 'linked'));
    const [id] = idsFromContent([red]).ids;
    expect((await find('pictures', ['hat/9.png', '../../../etc/x.png', `${outside}/hat/9.png`])).size).toBe(
      0,
    );
    for (const source of ['linked', outside, '../..', '/', 'nowhere']) {
      expect((await find(source, ['hat/9.png', id!])).size).toBe(0);
      expect(lines.at(-1)).toBe(`no thumbnails: ${source} is not in the workspace`);
    }
  });

  it('are left out with a word where a file is no picture', async () => {
    const { shop, find, lines } = await setUp();
    await writeFile(join(shop, 'pictures/hat/4.png'), 'no picture');
    expect([...(await find('pictures', ['hat/4.png', 'hat/1.png'])).keys()]).toEqual(['hat/1.png']);
    expect(lines).toEqual(['no thumbnail of hat/4.png: it is neither a PNG nor a JPEG']);
  });
});

describe('thumbnails from a table of pixels', () => {
  it('are found by the id column', async () => {
    const { find } = await setUp();
    const found = await find('pixels.csv', ['row-8', 'row-99'], { id: 'id', image });
    expect([...found.keys()]).toEqual(['row-8']);
    const { data } = PNG.sync.read(Buffer.from(found.get('row-8')!.png));
    expect([0, 4, 8, 12].map((at) => data[at])).toEqual([128, 255, 0, 128]);
  });

  it('are found by the id that loading the data gives a row', async () => {
    const { shop, find } = await setUp();
    const yaml = '{source: pixels.csv, image: {columns: "p*", shape: [2, 2, 1], scale: 16}}';
    const { ids } = await load(join(shop, 'pixels.csv'), { folder: shop, parts: { data: yaml } });
    expect([...(await find('pixels.csv', [ids[3]!, ids[38]!], { image })).keys()]).toEqual([ids[3], ids[38]]);
  });

  it('are not made of another file than the candidate was trained on', async () => {
    const { table, find, lines } = await setUp();
    const data = { id: 'id', image };
    expect((await find('pixels.csv', ['row-8'], data, sha256(table))).size).toBe(1);
    expect((await find('pixels.csv', ['row-8'], data, sha256('else'))).size).toBe(0);
    expect(lines).toEqual(['no thumbnails: pixels.csv is not the file that the candidate was trained on']);
  });

  it('are no error where the table is not as the recipe says', async () => {
    const { find, lines } = await setUp();
    expect((await find('pixels.csv', ['row-8'], { id: 'key', image })).size).toBe(0);
    expect((await find('pixels.csv', ['row-8'], { image: { ...image, shape: [3, 3, 1] } })).size).toBe(0);
    expect(lines).toEqual([
      'no thumbnails: pixels.csv has no column "key"',
      'no thumbnails: pixels.csv has 4 columns of pixels, and its pictures have 9',
    ]);
  });

  it('are not asked for where the data hold no pictures', async () => {
    const { find, lines } = await setUp();
    expect((await find('pixels.csv', ['row-8'], { id: 'id' })).size).toBe(0);
    expect(lines).toEqual([]);
  });
});
