import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { rescorer } from '../../../shared/baselines/rescore.js';
import { evaluate, parsePredictions } from '../../../shared/evaluation/index.js';
import type { OpenPackage } from '../../../shared/package/index.js';
import { labelled } from '../forks/builders.js';
import { messageOf } from '../../fixtures/failure.js';
import { freshFolders } from '../../fixtures/folder.js';
import { FakeHost } from '../../fixtures/host.js';
import { csvText, flowers } from '../../fixtures/table.js';
import { openWasm, trainFlowers } from '../../fixtures/training.js';

const folder = freshFolders();

/** Rows of the flowers, as a module gives them. */
const MODULE = `export default async function* () { yield ${JSON.stringify(flowers(80))}; }`;

async function setUp(context: ReturnType<typeof labelled> | null = null) {
  const workspace = await folder();
  const host = new FakeHost();
  const rescoreFile = rescorer({ host, workspace, recipe: 'recipe.yml', context, openBackend: openWasm });
  const rescore = async (old: OpenPackage, candidate: OpenPackage) =>
    readFile(join(workspace, await rescoreFile(old, candidate)), 'utf8');
  return { workspace, host, rescore };
}

const own = ({ directory }: OpenPackage) => readFile(join(directory, 'predictions.csv'), 'utf8');

/** The lines of a predictions file by their ids. */
function byId(text: string): Map<string, string> {
  const [, ...lines] = text.trimEnd().split('\n');
  return new Map(lines.map((line) => [line.split(',')[0]!, line]));
}

describe('an old model that answers today’s test rows', () => {
  it('says of its own test set what it said then, to the byte', async () => {
    const { workspace, rescore, host } = await setUp();
    const old = await trainFlowers({ folder: workspace, inputs: { out: 'old' } });
    expect(await rescore(old, old)).toBe(await own(old));
    expect(host.said).toContain(`today's 17 test rows: heirloom-out/rescored/${old.digest}.csv`);
  });

  it("is not asked as a fork's recipe says where the job has the repository's rights", async () => {
    const privileged = await setUp(labelled({}, { GITHUB_EVENT_NAME: 'pull_request_target' }));
    const old = await trainFlowers({ folder: privileged.workspace, inputs: { out: 'old' } });
    expect(await messageOf(() => privileged.rescore(old, old))).toContain("a fork's recipe is not followed");
    const own = await setUp(labelled());
    const candidate = await trainFlowers({ folder: own.workspace, inputs: { out: 'old' } });
    expect(await own.rescore(candidate, candidate)).toContain('prediction');
  });

  it("answers the candidate's rows, those that it knows as it did", async () => {
    const { workspace, rescore } = await setUp();
    const old = await trainFlowers({ folder: workspace, inputs: { out: 'old' }, rows: flowers(60) });
    const candidate = await trainFlowers({ folder: workspace, inputs: { out: 'new' }, rows: flowers(120) });
    const [answered, wanted, then] = [
      byId(await rescore(old, candidate)),
      byId(await own(candidate)),
      byId(await own(old)),
    ];
    expect([...answered.keys()].sort()).toEqual([...wanted.keys()].sort());
    const both = [...then.keys()].filter((id) => answered.has(id));
    expect(both.length).toBeGreaterThan(0);
    for (const id of both) expect(answered.get(id)).toBe(then.get(id));
  });

  it('is asked for the inputs that it was trained on, whatever the candidate takes', async () => {
    const { workspace, rescore } = await setUp();
    const inputs = (features: string) => ({ features: `[{standardise: ${features}}]` });
    const old = await trainFlowers({
      folder: workspace,
      parts: inputs('[length, width]'),
      inputs: { out: 'old' },
    });
    const candidate = await trainFlowers({
      folder: workspace,
      parts: inputs('[length]'),
      inputs: { out: 'new' },
    });
    expect(await rescore(old, candidate)).toBe(await own(old));
  });

  it('gets the rows of a class wrong that it never knew, and gives it the score 0', async () => {
    const { workspace, rescore } = await setUp();
    const old = await trainFlowers({ folder: workspace, inputs: { out: 'old' } });
    const rows = flowers(120).map((row, at) => (at % 3 === 0 ? { ...row, flower: 'iris' } : row));
    const candidate = await trainFlowers({ folder: workspace, inputs: { out: 'new' }, rows });
    const text = await rescore(old, candidate);
    expect(text.split('\n')[0]).toBe('id,label,prediction,score_iris,score_lily,score_rose');
    const irises = [...byId(text).values()]
      .map((line) => line.split(','))
      .filter(([, label]) => label === 'iris');
    expect(irises.length).toBeGreaterThan(0);
    for (const [, , prediction, score] of irises) {
      expect(prediction).not.toBe('iris');
      expect(score).toBe('0');
    }
    const { perClass } = evaluate(parsePredictions(text, 'rescored.csv', { task: 'classification' }));
    expect(perClass['iris']).toMatchObject({ recall: 0 });
  });

  it('answers numbers in their own unit', async () => {
    const { workspace, rescore } = await setUp();
    const parts = {
      task: 'regression',
      data: '{source: flowers.csv, id: id, label: width}',
      features: '[{standardise: [length]}]',
    };
    const old = await trainFlowers({ folder: workspace, parts, inputs: { out: 'old' } });
    expect(await rescore(old, old)).toBe(await own(old));
  });

  it('is asked nothing that a module in the package says, which would run in the job that judges', async () => {
    const { workspace, rescore } = await setUp();
    await writeFile(join(workspace, 'own.mjs'), MODULE);
    const old = await trainFlowers({ folder: workspace, inputs: { out: 'old' } });
    const parts = { data: '{source: {module: own.mjs}, id: id, label: flower}' };
    const candidate = await trainFlowers({ folder: workspace, parts, inputs: { out: 'new' } });
    delete (globalThis as { ran?: boolean }).ran;
    await writeFile(join(workspace, 'own.mjs'), `globalThis.ran = true;\n${MODULE}`);
    expect(await messageOf(() => rescore(old, candidate))).toMatch(
      /^input "rescore" the rows come from the module own\.mjs, and judging runs no code that a package names\./,
    );
    expect(globalThis).not.toHaveProperty('ran');
  });

  it('is refused where the data are not what the candidate was trained on any more', async () => {
    const { workspace, rescore } = await setUp();
    const old = await trainFlowers({ folder: workspace, inputs: { out: 'old' } });
    await writeFile(join(workspace, 'flowers.csv'), csvText(flowers(100)));
    expect(await messageOf(() => rescore(old, old))).toBe(
      'input "rescore" flowers.csv is not what the candidate was trained on, so both would be asked different things. ' +
        'Check out the commit of the candidate, or train it again.',
    );
  });
});
