import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { runExplain } from '../../../shared/explain/run.js';
import { messageOf } from '../../fixtures/failure.js';
import { freshFolders } from '../../fixtures/folder.js';
import { GATE, verdictOn, writeVerdict } from '../../fixtures/verdict.js';

const folder = freshFolders();

describe('explaining a gate file by a verdict', () => {
  it.each([
    ['flowers', ''],
    [
      'weeds',
      'verdict.json is of the gate "weeds", and this gate is "flowers". Name a verdict of this gate, or leave --verdict out.',
    ],
  ])('of the gate "%s"', async (gate, message) => {
    const workspace = await folder();
    await writeFile(join(workspace, 'gate.yml'), GATE);
    const digests = { digest: 'a'.repeat(64), predictions: 'b'.repeat(64) };
    await writeVerdict(join(workspace, 'verdict.json'), verdictOn(digests, { gate }));
    const explain = () =>
      runExplain({ gate: 'gate.yml', verdict: 'verdict.json', written: { n: '2000' } }, workspace);
    if (message === '') expect((await explain()).gate).toBe('flowers');
    else expect(await messageOf(explain)).toBe(message);
  });
});
