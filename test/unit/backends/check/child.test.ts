import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { probeInChild } from '../../../../shared/backends/check/index.js';
import { freshFolders } from '../../../fixtures/folder.js';

const folder = freshFolders();

/** Probes with a program of this source. */
async function probeWith(source: string, isNamed = true) {
  const workspace = await folder();
  const program = join(workspace, 'program.cjs');
  await writeFile(program, source);
  const child = { program: [process.execPath, program], env: process.env };
  return probeInChild('node', child, { workspace, isNamed });
}

describe('a back end in a process of its own', () => {
  it('is asked for by name in its workspace, and its last line is the answer', async () => {
    const report = await probeWith(`
      console.log('a native library says hello');
      const reason = JSON.stringify({ args: process.argv.slice(2), cwd: process.cwd() === __dirname });
      console.log(JSON.stringify({ state: 'refused', reason, lacksDevice: false }));`);
    expect(report).toMatchObject({ state: 'refused' });
    expect(JSON.parse((report as { reason: string }).reason)).toEqual({
      args: ['backend', 'probe', 'node', '--json'],
      cwd: true,
    });
  });

  it('is tried as auto would', async () => {
    const report = await probeWith(
      `console.log(JSON.stringify({ state: 'refused', reason: process.argv.at(-1), lacksDevice: false }));`,
      false,
    );
    expect(report).toMatchObject({ reason: '--auto' });
  });

  it('that crashes is refused with its signal, and what it said last', async () => {
    expect(await probeWith(`console.error('corrupt'); process.kill(process.pid, 'SIGSEGV');`)).toEqual({
      state: 'refused',
      reason: 'its process was ended by SIGSEGV: corrupt',
      lacksDevice: false,
    });
  });

  it('that says nothing is refused', async () => {
    expect(await probeWith('process.exit(0);')).toMatchObject({ reason: 'its process gave no answer' });
  });
});
