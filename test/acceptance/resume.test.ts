import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { describeKills } from './kills.js';
import { LeavesProject } from './leaves.js';
import { dist, heirloom, node24 } from './program.js';

it('a training that is told to end says how it goes on, and does so', async () => {
  const project = await LeavesProject.create();
  try {
    const recipe = (await project.read('recipe.yml')).replace('epochs: 8', 'epochs: 400');
    await project.write('recipe.yml', recipe);
    const child = spawn(node24, [join(dist, 'heirloom.js'), 'train'], {
      cwd: project.directory,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let log = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      if (!log.includes('epoch  20/') && text.includes('epoch  20/')) child.kill('SIGINT');
      log += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => (log += text));
    const [code, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null];
    expect({ code, signal }).toEqual({ code: null, signal: 'SIGINT' });
    expect(log).toContain('stopped by SIGINT; the same command goes on after the last epoch that is above');

    const { stdout } = await heirloom(['train'], project.directory);
    expect(stdout).toMatch(/resumed after epoch \d+ of 400/);
    expect(existsSync(project.path('heirloom-out', 'candidate', 'manifest.json'))).toBe(true);
  } finally {
    await project.remove();
  }
});

// Twenty more are in the integration tests.
describeKills([
  { backend: 'wasm', kills: 3 },
  { backend: 'js', kills: 1 },
]);
