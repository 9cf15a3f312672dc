import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { heirloom } from './program.js';

const MODULE = `interface Context { readonly log: (line: string) => void }

export default async function* rows({ log }: Context) {
  let state = 1;
  const random = () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
  log('drawing flowers');
  for (let batch = 0; batch < 4; batch++)
    yield Array.from({ length: 100 }, (_, at) => {
      const [length, width] = [10 * random(), 10 * random()];
      const flower = length > width ? 'rose' : 'lily';
      return { id: 'f' + (100 * batch + at), length: at % 11 === 0 ? null : length, width, flower };
    });
}
`;
const RECIPE = `version: 1
name: drawn
data:
  source: {module: ./data.ts}
  id: id
  label: flower
  split: {test: 0.25, validation: 0.1, stratify: true}
  clean: [{drop_duplicates: true}, {impute: {columns: [length], with: median}}]
features: [{standardise: [length, width]}]
model: {preset: {mlp: {units: [16]}}}
training: {epochs: 30, seed: 1}
`;
const GATE = 'version: 1\nname: drawn\nrules:\n  - floor: {metric: accuracy, min: 0.6}\n';

describe('rows from a module in TypeScript', () => {
  let folder = '';
  const at = (...path: string[]) => join(folder, ...path);
  const json = async (...path: string[]) => JSON.parse(await readFile(at(...path), 'utf8')) as unknown;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'heirloom-'));
    await writeFile(at('data.ts'), MODULE);
    await writeFile(at('recipe.yml'), RECIPE);
    await writeFile(at('gate.yml'), GATE);
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('are trained on, and recorded by the digests of the module and of what it gave', async () => {
    const { code, stderr, stdout } = await heirloom(['train', '--backend=wasm'], folder);
    expect({ code, stderr }).toMatchObject({ code: 0 });
    expect(stdout).toContain('drawing flowers');
    expect(stdout).toMatch(/cleaning filled length with [\d.]+ \(median\): 40 cells/);
    const lineage = JSON.stringify(await json('heirloom-out', 'candidate', 'lineage.json'));
    expect(lineage).toContain('"uri":"./data.ts"');
    expect(lineage).toContain('"uri":"./data.ts#rows"');
    const report = (await json('heirloom-out', 'candidate', 'data.json')) as {
      label: { classes: { rows: Record<'train' | 'validation' | 'test', number> }[] };
    };
    for (const { rows } of report.label.classes) {
      const all = rows.train + rows.validation + rows.test;
      expect(rows.test).toBe(Math.round(0.25 * all));
    }
  });

  it('are judged, compared and shown without the module being run again', async () => {
    await writeFile(
      at('data.ts'),
      `import { writeFileSync } from 'node:fs';\nwriteFileSync(${JSON.stringify(at('ran'))}, '');\n${MODULE}`,
    );
    expect(await heirloom(['evaluate-gate'], folder)).toMatchObject({ code: 0 });
    expect(await heirloom(['compare-to-baseline'], folder)).toMatchObject({ code: 0 });
    expect(await heirloom(['recipe', 'show', 'recipe.yml'], folder)).toMatchObject({ code: 0 });
    expect(existsSync(at('ran'))).toBe(false);
    expect(await readFile(at('heirloom-out', 'comparison', 'report.html'), 'utf8')).toContain(
      '<h2>Data</h2>',
    );
  });

  it('end with the place in the module where it throws', async () => {
    await writeFile(at('data.ts'), "export default function* () {\n  throw new Error('no more');\n}\n");
    const { code, stderr } = await heirloom(['train', '--backend=wasm', '--out=other'], folder);
    expect(code).toBe(2);
    expect(stderr).toContain('data.ts:2:9 threw after 0 rows: no more. Mend the module.');
  });
});
