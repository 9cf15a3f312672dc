import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { freshFolders } from '../../../fixtures/folder.js';
import { FakeHost } from '../../../fixtures/host.js';
import type { RecipeParts } from '../../../fixtures/recipe.js';
import { trainFlowers } from '../../../fixtures/training.js';
import { bayesian, random, recordIn, trialLines } from './searches.js';

const folder = freshFolders();

describe('a search that was interrupted', () => {
  /** A host that breaks off when it is told of so many trials. */
  class Interrupting extends FakeHost {
    constructor(private left: number) {
      super();
    }
    override info(line: string): void {
      super.info(line);
      if (/^trial +\d/.test(line) && --this.left === 0) throw new Error('interrupted');
    }
  }
  const keptIn = (directory: string) => readdir(join(directory, 'heirloom-out', 'candidate.search'));

  it('goes on from its finished trials, and gives the package of one that was not', async () => {
    const whole = await trainFlowers({ folder: await folder(), parts: bayesian });
    expect((await recordIn(whole)).trials.some(({ state }) => state === 'stopped')).toBe(true);
    const directory = await folder();
    for (const left of [5, 8]) {
      const broken = trainFlowers({ folder: directory, parts: bayesian, host: new Interrupting(left) });
      await expect(broken).rejects.toThrow('interrupted');
      expect(await keptIn(directory)).toHaveLength(left);
    }
    const host = new FakeHost();
    const resumed = await trainFlowers({ folder: directory, parts: bayesian, host });
    expect(resumed.digest).toBe(whole.digest);
    const kept = trialLines(host).filter((line) => line.endsWith('kept from an interrupted run'));
    expect(kept).toHaveLength(8);
    expect(existsSync(join(directory, 'heirloom-out', 'candidate.search'))).toBe(false);
  });

  it.each<[string, RecipeParts, ((path: string) => Promise<void>) | null]>([
    ['of another recipe', { ...random, training: '{optimizer: adam, epochs: 2}' }, null],
    ['that is cut short', random, async (path) => writeFile(path, (await readFile(path)).subarray(0, -9))],
  ])('runs a trial %s again', async (_, parts, spoil) => {
    const directory = await folder();
    const broken = trainFlowers({ folder: directory, parts: random, host: new Interrupting(3) });
    await expect(broken).rejects.toThrow('interrupted');
    for (const name of await keptIn(directory))
      await spoil?.(join(directory, 'heirloom-out', 'candidate.search', name));
    const host = new FakeHost();
    const resumed = await trainFlowers({ folder: directory, parts, host });
    expect(host.said).not.toContain('kept from an interrupted run');
    expect(resumed.digest).toBe((await trainFlowers({ folder: await folder(), parts })).digest);
  });

  it('keeps nothing where it is never to be resumed', async () => {
    const directory = await folder();
    const inputs = { resume: 'never' };
    const broken = trainFlowers({ folder: directory, parts: random, host: new Interrupting(2), inputs });
    await expect(broken).rejects.toThrow('interrupted');
    await expect(keptIn(directory)).rejects.toThrow('ENOENT');
  });
});
