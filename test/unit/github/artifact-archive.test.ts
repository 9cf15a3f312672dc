import { describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { downloadArchive } from '../../../shared/github/artifact-archive.js';
import type { GitHubClient } from '../../../shared/github/index.js';
import { freshFolders } from '../../fixtures/folder.js';

const folder = freshFolders();
const CONTENT = Buffer.from('not really a zip');
const DIGEST = `sha256:${createHash('sha256').update(CONTENT).digest('hex')}`;
const artifact = {
  id: 5,
  name: 'predictions',
  expired: false,
  size_in_bytes: CONTENT.length,
  digest: DIGEST,
};

/** Downloads from a GitHub that lists these artifacts. */
async function download(listed: readonly object[], mostBytes = 100, forbidden = false) {
  const asked: number[] = [];
  const denied = Object.assign(new Error('Resource not accessible by integration'), { status: 403 });
  const client = {
    rest: {
      actions: {
        listWorkflowRunArtifacts: 'list',
        downloadArtifact: ({ artifact_id: id }: { artifact_id: number }) => {
          asked.push(id);
          return Promise.resolve({ data: [CONTENT.subarray(0, 4), CONTENT.subarray(4)] });
        },
      },
    },
    paginate: () => (forbidden ? Promise.reject(denied) : Promise.resolve(listed)),
  } as unknown as GitHubClient;
  const file = join(await folder(), 'artifact.zip');
  const request = { repository: 'acme/digits', runId: 99, name: 'predictions', mostBytes };
  await downloadArchive(client, request, file);
  return { asked, content: await readFile(file) };
}

describe("the archive of another run's artifact", () => {
  it('is that of the last attempt, as it was uploaded', async () => {
    const found = await download([{ ...artifact, id: 4 }, artifact, { ...artifact, id: 9, name: 'other' }]);
    expect(found).toEqual({ asked: [5], content: CONTENT });
  });

  it.each([
    ['is not there', [], 'run 99 has no artifact "predictions"'],
    ['has expired', [{ ...artifact, expired: true }], 'artifact "predictions" of run 99 has expired'],
    [
      'is too large',
      [{ ...artifact, size_in_bytes: 101 }],
      'has 101 bytes or more, and at most 100 are taken',
    ],
    ['is another than was uploaded', [{ ...artifact, digest: 'sha256:00' }], 'arrived with another digest'],
  ])('is refused where it %s', async (_name, listed, reason) => {
    await expect(download(listed)).rejects.toThrow(reason);
  });

  it('is cut off where it is longer than it was said to be', async () => {
    await expect(download([{ ...artifact, size_in_bytes: 1 }], 10)).rejects.toThrow('at most 10 are taken');
  });

  it('takes a permission, which is named', async () => {
    await expect(download([artifact], 100, true)).rejects.toThrow('"actions: read"');
  });
});
