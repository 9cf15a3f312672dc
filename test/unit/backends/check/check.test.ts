import { describe, expect, it } from '@jest/globals';
import { UserError } from '../../../../shared/errors/index.js';
import { checkBackend, type ProbeReport } from '../../../../shared/backends/check/index.js';

const step = { loss: 2, gradients: { a: [1, -4] }, lossAfter: 1 };
const open = (changes: Partial<typeof step> = {}): ProbeReport => ({
  state: 'open',
  version: '9.8.7',
  device: 'CPU',
  step: { ...step, ...changes },
});
const answering = (reports: Readonly<Record<string, ProbeReport>>) => (name: string) =>
  Promise.resolve(reports[name]!);

describe('a check', () => {
  it('passes a back end whose step is that of plain JavaScript', async () => {
    expect(await checkBackend('node', answering({ node: open(), js: open() }))).toEqual({
      backend: 'node',
      version: '9.8.7',
      device: 'CPU',
      difference: { loss: 0, lossAfter: 0, gradient: 0, weight: 'a' },
      tolerance: 1e-4,
    });
  });

  it('refuses one that computes something else, and says by how much', async () => {
    const checking = checkBackend('node', answering({ node: open({ loss: 2.01 }), js: open() }));
    await expect(checking).rejects.toThrow(UserError);
    await expect(checking).rejects.toThrow('loss 5.0e-3, gradients 0 (a)');
  });

  it('says how to install one that is not there, and what is missing for one that is', async () => {
    const refused = (reason: string, lacksDevice: boolean): ProbeReport => ({
      state: 'refused',
      reason,
      lacksDevice,
    });
    await expect(checkBackend('cuda', answering({ cuda: refused('not there', false) }))).rejects.toThrow(
      'not there. Run "heirloom backend install cuda"',
    );
    await expect(checkBackend('webgpu', answering({ webgpu: refused('no driver', true) }))).rejects.toThrow(
      'no driver. It is installed: what is missing is the device or its driver.',
    );
  });
});
