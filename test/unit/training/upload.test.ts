import { describe, expect, it } from '@jest/globals';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { directoryToUpload, uploadsOf } from '../../../shared/training/upload.js';
import type { OpenPackage } from '../../../shared/package/index.js';
import { freshFolders } from '../../fixtures/folder.js';
import { FakeHost } from '../../fixtures/host.js';

const hostOf = (isARun: boolean) =>
  isARun
    ? new FakeHost({ unavailable: null, upload: () => Promise.resolve(), download: () => Promise.resolve() })
    : new FakeHost();

describe('what of a package is uploaded', () => {
  const folder = freshFolders();

  it.each([
    ['auto', true, 'package'],
    ['auto', false, 'nothing'],
    ['always', true, 'package'],
    ['never', true, 'nothing'],
    ['predictions', true, 'predictions'],
  ] as const)('follows from "%s" where a run is there: %s', (upload, available, expected) => {
    expect(uploadsOf(upload, hostOf(available))).toBe(expected);
  });

  it.each(['always', 'predictions'] as const)('is refused as "%s" in a terminal', (upload) => {
    expect(() => uploadsOf(upload, hostOf(false))).toThrow('there is no workflow run to upload to');
  });

  it('is nothing but the predictions where these are asked for', async () => {
    const [directory, cache] = [await folder(), await folder()];
    for (const file of ['predictions.jsonl', 'metrics.json', 'manifest.json'])
      await writeFile(join(directory, file), file);
    const files = ['metrics.json', 'predictions.jsonl'].map((path) => ({ path }));
    const opened = { directory, manifest: { files } } as unknown as OpenPackage;
    expect(await readdir(await directoryToUpload('predictions', opened, cache))).toEqual([
      'predictions.jsonl',
    ]);
    expect(await directoryToUpload('package', opened, cache)).toBe(directory);
  });
});
