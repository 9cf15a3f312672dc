import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { listBackends, type ProbeReport } from '../../../../shared/backends/check/index.js';
import { freshFolders } from '../../../fixtures/folder.js';

const folder = freshFolders();
const open: ProbeReport = {
  state: 'open',
  version: '9.8.7',
  device: null,
  step: { loss: 1, gradients: {}, lossAfter: 0 },
};

async function place(root: string, name: string): Promise<string> {
  const home = join(root, 'node_modules', name);
  await mkdir(home, { recursive: true });
  await writeFile(join(home, 'package.json'), JSON.stringify({ name, version: '1.2.3' }));
  return home;
}

describe('the list of back ends', () => {
  it('says where each comes from, starts none that is not there, and names the one that auto takes', async () => {
    const [workspace, toolCache] = [await folder(), await folder()];
    const gpu = await place(workspace, '@tensorflow/tfjs-node-gpu');
    const entry = join(toolCache, 'heirloom-backend-node', '1', process.arch);
    const node = await place(entry, '@tensorflow/tfjs-node');
    await writeFile(`${entry}.complete`, '');
    const started: string[] = [];
    const { backends, auto } = await listBackends({ workspace, toolCache }, (name) => {
      started.push(name);
      if (name !== 'cuda') return Promise.resolve(open);
      return Promise.resolve({ state: 'refused', reason: 'finds no NVIDIA GPU', lacksDevice: true });
    });
    expect(auto).toBe('node');
    expect(started).toEqual(['cuda', 'node', 'wasm', 'js']);
    expect(backends.map(({ name, usable, source, path }) => [name, usable, source, path])).toEqual([
      ['cuda', false, 'workspace', gpu],
      ['node', true, 'tool-cache', node],
      ['webgpu', false, null, null],
      ['wasm', true, 'built-in', null],
      ['js', true, 'built-in', null],
    ]);
    expect(backends[0]).toMatchObject({ version: '1.2.3', reason: 'finds no NVIDIA GPU', install: null });
    expect(backends[2]!.reason).toContain('webgpu is not in the workspace');
    expect(backends[2]!.install).toContain('heirloom backend install webgpu');
  });
});
