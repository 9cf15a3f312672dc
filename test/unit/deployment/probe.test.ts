import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { goldenFailure, healthFailure } from '../../../shared/deployment/probe.js';
import { writeCentroidPackage, flowers } from '../../fixtures/serving/centroid-package.js';
import { DIGEST, serverFor } from '../../fixtures/serving/server.js';

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'heirloom-probe-'));
});
afterEach(() => rm(directory, { recursive: true }));

describe('a look from outside', () => {
  it('sees the digest and the readiness', async () => {
    const server = await serverFor({ ready: false });
    const port = await server.listen(0);
    expect(await healthFailure(port, DIGEST)).toBe('the server is loading');
    await server.becomeReady();
    expect(await healthFailure(port, DIGEST)).toBeNull();
    expect(await healthFailure(port, 'f'.repeat(64))).toContain(
      'answers with sha256:abababababab, not sha256:ffff',
    );
    await server.close(1);
    expect(await healthFailure(port, DIGEST)).toContain(`port ${port} does not answer`);
  });

  it('compares the recorded answers over HTTP', async () => {
    const server = await serverFor();
    const port = await server.listen(0);
    await writeCentroidPackage(directory, flowers(0));
    expect(await goldenFailure(directory, port)).toBeNull();
    await writeCentroidPackage(directory, flowers(0.2));
    expect(await goldenFailure(directory, port)).toMatch(/^golden request 1 of 2: score of "lily" is/);
    await server.close(1);
  });
});
