import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { InheritanceFile, Manifest } from '../../shared/package/index.js';
import { heirloom, root } from '../acceptance/program.js';

const MILLISECONDS = 10 * 60_000;

/** The example, trained recipe by recipe as its README says. */
describe('inheriting on real digits', () => {
  let folder: string;
  beforeAll(async () => {
    const parent = await mkdtemp(join(tmpdir(), 'heirloom-inheritance-'));
    for (const name of ['inheritance', 'digits-csv'])
      await cp(join(root, 'examples', name), join(parent, name), { recursive: true });
    folder = join(parent, 'inheritance');
    const { status, stderr } = spawnSync(process.execPath, ['data.mjs'], { cwd: folder, encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
    for (const name of ['low', 'high', 'digits']) await train(name, name);
  }, MILLISECONDS);
  afterAll(() => rm(join(folder, '..'), { recursive: true }));

  async function train(recipe: string, out = `out/${recipe}`): Promise<string> {
    const { code, stderr } = await heirloom(
      ['train', `${recipe}.yml`, '--backend=wasm', `--out=${out}`],
      folder,
    );
    if (code !== 0) throw new Error(stderr);
    return out;
  }
  const json = async <T>(...path: string[]) => JSON.parse(await readFile(join(folder, ...path), 'utf8')) as T;
  const inheritanceOf = (out: string) => json<InheritanceFile>(out, 'inheritance.json');
  const accuracyOf = async (out: string) =>
    (await json<{ metrics: { accuracy: number } }>(out, 'metrics.json')).metrics.accuracy;

  it(
    'costs, proven, where a frozen body has learnt other digits',
    async () => {
      const { control, tensors } = await inheritanceOf(await train('frozen'));
      expect(control!.interval![1]).toBeLessThan(0);
      expect(tensors.filter(({ state }) => state === 'frozen')).toHaveLength(6);
    },
    MILLISECONDS,
  );

  it(
    'pays, proven, where the task is the same and pictures are few',
    async () => {
      expect((await inheritanceOf(await train('rescanned'))).control!.interval![0]).toBeGreaterThan(0);
    },
    MILLISECONDS,
  );

  it(
    'makes of two experts one that is right more often than either can be alone',
    async () => {
      // Either knows half of the digits.
      for (const recipe of ['sum', 'joined'])
        expect(await accuracyOf(await train(recipe))).toBeGreaterThan(0.55);
    },
    MILLISECONDS,
  );

  it(
    'mixes the weights that validation likes no less than either end',
    async () => {
      const { alpha } = await inheritanceOf(await train('mixed'));
      const lossAt = (share: number) => alpha!.tried.find((mix) => mix.alpha === share)!.valLoss!;
      expect(lossAt(alpha!.chosen)).toBeLessThanOrEqual(Math.min(lossAt(0), lossAt(1)));
    },
    MILLISECONDS,
  );

  it(
    "keeps the parent's weights digest where its model is reused",
    async () => {
      const out = await train('reused');
      const weights = async (of: string) =>
        (await json<Manifest>(of, 'manifest.json')).files.find(({ role }) => role === 'weights')!.sha256;
      expect(await weights(out)).toBe(await weights('digits'));
    },
    MILLISECONDS,
  );
});
