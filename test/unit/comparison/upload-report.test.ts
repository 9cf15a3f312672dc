import { describe, expect, it } from '@jest/globals';
import { uploadReport } from '../../../shared/comparison/upload-report.js';
import { UserError } from '../../../shared/errors/index.js';
import { noArtifacts } from '../../../shared/host/artifacts.js';
import type { ArtifactStore } from '../../../shared/host/host.js';
import { FakeHost } from '../../fixtures/host.js';

const report = { name: 'heirloom-comparison', directory: 'heirloom-out/comparison' };

/** A run that has an artifact already, under every name but the first. */
function store() {
  const uploaded: [string, string][] = [];
  const artifacts: ArtifactStore = {
    unavailable: null,
    upload: (name, directory) => {
      if (uploaded.length > 0) return Promise.reject(new UserError('this run has it already', 'Rename it.'));
      uploaded.push([name, directory]);
      return Promise.resolve();
    },
    download: () => Promise.reject(new Error('nothing is asked for')),
  };
  return { uploaded, host: new FakeHost(artifacts) };
}

describe('the report as an artifact', () => {
  it('is uploaded where the run holds artifacts', async () => {
    const { uploaded, host } = store();
    expect(await uploadReport({ ...report, when: 'auto' }, host)).toBe('heirloom-comparison');
    expect(uploaded).toEqual([['heirloom-comparison', 'heirloom-out/comparison']]);
  });

  it('is not in a terminal, unless it is asked for', async () => {
    const host = new FakeHost(noArtifacts);
    expect(await uploadReport({ ...report, when: 'auto' }, host)).toBeNull();
    expect(host.lines).toEqual([]);
    await expect(uploadReport({ ...report, when: 'always' }, host)).rejects.toThrow(UserError);
  });

  it('is not where nobody wants it', async () => {
    const { uploaded, host } = store();
    expect(await uploadReport({ ...report, when: 'never' }, host)).toBeNull();
    expect(uploaded).toEqual([]);
  });

  it('is a warning where it fails, unless it is asked for', async () => {
    const { host } = store();
    await uploadReport({ ...report, when: 'auto' }, host);
    expect(await uploadReport({ ...report, when: 'auto' }, host)).toBeNull();
    expect(host.said).toContain('warning: the report is not uploaded: this run has it already. Rename it.');
    await expect(uploadReport({ ...report, when: 'always' }, host)).rejects.toThrow('Rename it.');
  });
});
