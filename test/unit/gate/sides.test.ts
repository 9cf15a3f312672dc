import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { predictionsText } from '../../fixtures/package.js';
import { setUp } from './project.js';

const gate = `version: 1
name: flowers
predictions: {candidate: new.csv, baseline: before.csv}
rules:
  - floor: {metric: accuracy, min: 0.5}
`;

/** A workspace with packages, and with the files that its gate names. */
async function setUpNamed() {
  const project = await setUp(4, gate);
  await writeFile(join(project.workspace, 'new.csv'), predictionsText(200, 1));
  await writeFile(join(project.workspace, 'before.csv'), predictionsText(200, 2));
  return project;
}

describe('what a gate judges', () => {
  it('is what gate.yml names where nothing was typed', async () => {
    const { judge } = await setUpNamed();
    expect(await judge({ baseline: '' })).toMatchObject({
      candidate: { reference: 'new.csv' },
      baseline: { reference: 'before.csv' },
    });
  });

  it('is what was typed, be it the default', async () => {
    const { judge, host } = await setUpNamed();
    const typed = await judge({ candidate: 'heirloom-out/candidate', baseline: 'champion' });
    expect(typed).toMatchObject({ candidate: { reference: 'heirloom-out/candidate' }, baseline: null });
    expect(host.said).toContain('no baseline: no version of flowers is champion');
  });

  it('is the default where neither says it', async () => {
    const { judge } = await setUp(4);
    expect(await judge({ baseline: '' })).toMatchObject({
      candidate: { reference: 'heirloom-out/candidate' },
      baseline: null,
    });
  });
});
