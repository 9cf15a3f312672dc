import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { loadDataset } from '../../../../shared/data/index.js';
import { readModule } from '../../../../shared/data/modules/read-module.js';
import { Records } from '../../../../shared/data/modules/records.js';
import { MEMORY } from '../../../../shared/data/storage/storage.js';
import { columnOf } from '../../../../shared/data/table.js';
import { TextColumns } from '../../../../shared/data/text-columns.js';
import { numberedRows } from '../../../../shared/evaluation/index.js';
import { sha256 } from '../../../../shared/files/index.js';
import { inArrays } from '../../../fixtures/dataset.js';
import { messageOf } from '../../../fixtures/failure.js';
import { freshFolders } from '../../../fixtures/folder.js';
import { recipe } from '../../../fixtures/recipe.js';
import { csvText, flowers } from '../../../fixtures/table.js';

const folder = freshFolders();

async function written(code: string, name = 'data.mjs'): Promise<string> {
  const path = join(await folder(), name);
  await writeFile(path, code);
  return path;
}
async function read(code: string, name?: string, log: (line: string) => void = () => undefined) {
  const path = await written(code, name);
  return readModule(path, { folder: join(path, '..'), log }, MEMORY);
}
const faultOf = (code: string, name?: string) => messageOf(() => read(code, name));
const textsOf = async (code: string, column = 'a', name?: string) => [
  ...columnOf((await read(code, name)).table, column, 'a test'),
];

describe('a module of data', () => {
  it('gives batches of records, by a generator, a promise or a list', async () => {
    for (const code of [
      'export default async function* () { yield [{a: 1}, {a: 2}]; yield []; yield [{a: 3}]; }',
      'export default function* () { yield [{a: 1}]; yield [{a: 2}, {a: 3}]; }',
      'export default async () => [[{a: 1}, {a: 2}, {a: 3}]];',
      'export default [[{a: 1}, {a: 2}, {a: 3}]];',
    ])
      expect(await textsOf(code)).toEqual(['1', '2', '3']);
  });

  it('may be TypeScript', async () => {
    const code = `
      interface Row { readonly a: number }
      export default async function* rows(): AsyncGenerator<Row[]> { yield [{ a: 4 }]; }`;
    expect(await textsOf(code, 'a', 'data.ts')).toEqual(['4']);
  });

  it("is told the recipe's folder, and may write to the log", async () => {
    const lines: string[] = [];
    const code = `export default function* ({ folder, log }) { log('reading'); yield [{ a: folder }]; }`;
    const { table } = await read(code, 'data.mjs', (line) => lines.push(line));
    expect(columnOf(table, 'a', 'a test').at(0)).toMatch(/^\//);
    expect(lines).toEqual(['reading']);
  });

  it('gives texts, numbers, booleans and dates, and null, NaN or nothing for a missing value', async () => {
    const values =
      "'x', 0.1, -0, 1e21, 12n, true, new Date(Date.UTC(2024, 1, 29)), null, NaN, undefined, 'ä\\ud800'";
    const code = `export default [[${values}].map((a) => [{ a }])].flat();`;
    expect(await textsOf(code)).toEqual([
      'x',
      '0.1',
      '0',
      '1e+21',
      '12',
      'true',
      '2024-02-29T00:00:00.000Z',
      '',
      '',
      '',
      'ä\ufffd',
    ]);
  });

  it.each([
    ['export const rows = 1;', 'gives no rows by its default export. Write "export default'],
    ['export default () => 7;', 'gives no rows by its default export'],
    ['export default [];', 'gives no rows. Yield at least one record.'],
    ['export default [{a: 1}];', 'gave an object after 0 rows, not a batch.'],
    ['export default [[7]];', 'row 1: 7 is no record. Give each row as {column: value}.'],
    ['export default [[{a: 1}], [{b: 1}]];', 'row 2: the column "a" is absent.'],
    ['export default [[{a: 1}, {a: 1, b: 1}]];', 'row 2: the first row has no column "b".'],
    ['export default [[{a: 1}, {a: [1]}]];', 'row 2: column "a": a list is no cell.'],
    ['export default [[{a: Infinity}]];', 'row 1: column "a": Infinity is no cell.'],
    ['export default [[{"": 1}]];', 'column 1 has no name'],
    ['import "./other.mjs";', "can't be loaded: "],
  ])('is refused: %s', async (code, message) => {
    expect(await faultOf(code)).toContain(message);
  });

  it('names the line at which it threw, and how far it was', async () => {
    const code = `export default function* () {
  yield [{ a: 1 }, { a: 2 }];
  throw new Error('no more.');
}`;
    expect(await faultOf(code)).toMatch(/data\.mjs:3:\d+ threw after 2 rows: no more\. Mend the module\.$/);
  });

  it('is refused where it is not there, or no module', async () => {
    const path = join(await folder(), 'gone.ts');
    const context = { folder: '.', log: () => undefined };
    expect(await messageOf(() => readModule(path, context, MEMORY))).toBe(
      `${path} is not there. Mend "module" in the recipe; it is read relative to the recipe's folder.`,
    );
    expect(await faultOf('{}', 'data.json')).toContain('is not a JavaScript or TypeScript module');
  });

  it('has one digest of its rows whatever the batches, and another for other rows', () => {
    const batches = fc.array(fc.array(fc.record({ a: fc.string(), b: fc.integer() }), { maxLength: 5 }));
    const taken = (of: readonly unknown[][]) => {
      const records = new Records('f', new TextColumns('f', numberedRows('f'), MEMORY));
      for (const batch of of) records.take(batch);
      return records.digest();
    };
    fc.assert(
      fc.property(batches, (of) => {
        const rows = of.flat();
        expect(taken(of)).toBe(taken([rows]));
        if (rows.length === 0) return;
        const other = [...rows.slice(1), { ...rows[0]!, a: `${rows[0]!.a}?` }];
        expect(taken([other])).not.toBe(taken([rows]));
      }),
    );
  });
});

describe('a recipe with a module', () => {
  const code = (name: string) => `
    import { readFile } from 'node:fs/promises';
    export default async function* rows({ folder }) {
      const text = await readFile(folder + '/${name}.csv', 'utf8');
      const [head, ...lines] = text.trim().split('\\n').map((line) => line.split(','));
      for (const line of lines) yield [Object.fromEntries(head.map((key, at) => [key, line[at]]))];
    }`;

  async function loaded(source: string) {
    const root = await folder();
    await writeFile(join(root, 'own.csv'), csvText(flowers(90)));
    const tests = flowers(30, 9).map((row) => ({ ...row, id: `t${row['id']!}` }));
    await writeFile(join(root, 'tests.csv'), csvText(tests));
    await writeFile(join(root, 'own.mjs'), code('own'));
    await writeFile(join(root, 'tests.mjs'), code('tests'));
    const dataset = await loadDataset(recipe({ data: `{${source}, id: id, label: flower}` }), {
      resolve: (name) => join(root, name),
      inherited: null,
      log: () => undefined,
    });
    return inArrays(dataset);
  }

  it('loads the same as from a file of the same rows', async () => {
    const [file, module] = await Promise.all(
      ['own.csv', '{module: own.mjs}'].map((of) => loaded(`source: ${of}`)),
    );
    expect(module!.ids).toEqual(file!.ids);
    expect(module!.splits).toEqual(file!.splits);
    expect(module!.values).toEqual(file!.values);
    expect(module!.preprocessing).toEqual(file!.preprocessing);
  });

  it('records the digests of the module and of its rows', async () => {
    const { sources } = await loaded('source: {module: own.mjs}, split: {test_source: {module: tests.mjs}}');
    expect(sources.map(({ uri }) => uri)).toEqual(['own.mjs', 'own.mjs#rows', 'tests.mjs', 'tests.mjs#rows']);
    expect(sources[0]!.sha256).toBe(sha256(code('own')));
    expect(new Set(sources.map(({ sha256: of }) => of)).size).toBe(4);
  });
});
