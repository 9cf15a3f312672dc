import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { messageOf } from '../../fixtures/failure.js';
import { everythingIn } from '../../fixtures/folder.js';
import { predictionsText, writeSmallPackage } from '../../fixtures/package.js';
import { GATE } from '../../fixtures/verdict.js';
import { setUp } from './project.js';

describe('the looks at a test set', () => {
  const looks = (workspace: string) =>
    everythingIn(join(workspace, '.heirloom')).then((paths) =>
      paths.filter((path) => path.endsWith('.json')),
    );

  it('are counted beside the registry, once for each candidate', async () => {
    const { workspace, host, judge } = await setUp(4);
    expect((await judge()).look).toEqual({ number: 1, of: 32 });
    await writeSmallPackage(join(workspace, 'next'), { weights: 'next' });
    expect((await judge({ candidate: 'next' })).look).toEqual({ number: 2, of: 32 });
    expect(await judge()).toMatchObject({ look: { number: 1, of: 32 } });
    expect(await looks(workspace)).toHaveLength(2);
    expect(host.said).toContain('look 2 of 32 on this test set');
  });

  it('are counted for bare predictions too, by their bytes, and without a baseline', async () => {
    const { workspace, judge } = await setUp(4);
    await writeFile(join(workspace, 'one.csv'), predictionsText(200, 1));
    await writeFile(join(workspace, 'two.csv'), predictionsText(200, 2));
    const number = async (candidate: string) => (await judge({ candidate, baseline: 'none' })).look.number;
    expect([await number('one.csv'), await number('two.csv'), await number('one.csv')]).toEqual([1, 2, 1]);
  });

  it('count on one set, whatever a candidate changes about its labels', async () => {
    const { workspace, judge } = await setUp(4);
    await judge();
    await writeFile(join(workspace, 'edited.csv'), predictionsText().replace('r7,1', 'r7,0'));
    const verdict = await judge({ candidate: 'edited.csv' });
    expect(verdict.look.number).toBe(2);
    expect(verdict.rules.map(({ outcome }) => outcome)).toEqual(['error', 'error']);
  });

  it('are as many as the gate allows, and a warning where it sets no limit', async () => {
    const limited = GATE.replace('rules:', 'dataset: {max_looks: 8}\nrules:');
    expect((await (await setUp(4, limited)).judge()).look).toEqual({ number: 1, of: 8 });
    const { workspace, host, judge } = await setUp(4);
    await judge();
    const [set] = await looks(workspace);
    const first = await readFile(join(workspace, '.heirloom', set!), 'utf8');
    for (let look = 2; look <= 32; look++)
      await writeFile(
        join(workspace, '.heirloom', set!.replace('000001', String(look).padStart(6, '0'))),
        first.replace('"look": 1', `"look": ${look}`).replace(/"gate": "[^"]*"/, '"gate": "another"'),
      );
    await writeSmallPackage(join(workspace, 'next'), { weights: 'next' });
    expect((await judge({ candidate: 'next' })).look).toEqual({ number: 33, of: 32 });
    expect(host.said).toContain(
      'warning: look 33 on this test set, and about 32 is what one set is good for',
    );
  });

  it('beyond the limit are told in one line for all rules, and in one of the comparison', async () => {
    const limited = GATE.replace('rules:', 'dataset: {max_looks: 1}\nrules:');
    const { workspace, host, judge } = await setUp(4, limited);
    await judge();
    await writeSmallPackage(join(workspace, 'next'), { weights: 'next' });
    const { rules, headline } = await judge({ candidate: 'next' });
    expect(rules.map(({ outcome }) => outcome)).toEqual(['error', 'error']);
    expect(headline).toContain('looked at more often than the gate allows');
    const lines = host.said.split('\n').filter((line) => /^\S+ error .*more often/.test(line));
    expect(lines).toEqual([expect.stringContaining(rules.map(({ name }) => name).join(', '))]);
  });

  it('end the gate where one of them is damaged', async () => {
    const { workspace, judge } = await setUp(4);
    await judge();
    const [look] = await looks(workspace);
    await writeFile(join(workspace, '.heirloom', look!), '{}');
    expect(await messageOf(() => judge())).toContain('is not the record of look 1.');
  });
});
