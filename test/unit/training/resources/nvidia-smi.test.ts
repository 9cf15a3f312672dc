import { chmod, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parseReadings, readGpus } from '../../../../shared/training/resources/nvidia-smi.js';
import { freshFolders } from '../../../fixtures/folder.js';

const folder = freshFolders();
const onUnix = process.platform === 'win32' ? it.skip : it;

/** An environment whose PATH has an nvidia-smi that does what the script says. */
async function withSmi(script: string): Promise<NodeJS.ProcessEnv> {
  const root = await folder();
  await writeFile(join(root, 'nvidia-smi'), `#!/bin/sh\n${script}\n`);
  await chmod(join(root, 'nvidia-smi'), 0o755);
  return { PATH: `${root}:/usr/bin:/bin` };
}

const H100 = '550.54.15, 81559, 2048, 87, 412.30, NVIDIA H100 80GB HBM3';

describe('a reading', () => {
  it('has bytes, a share and watts', () => {
    expect(parseReadings(`${H100}\n`)).toEqual([
      {
        name: 'NVIDIA H100 80GB HBM3',
        driver: '550.54.15',
        memoryBytes: 81559 * 2 ** 20,
        usedBytes: 2 ** 31,
        utilisation: 0.87,
        watts: 412.3,
      },
    ]);
  });

  it('has nothing where the driver does not tell', () => {
    const [reading] = parseReadings('535.1, [N/A], [Not Supported], [Unknown Error], [N/A], Orin');
    expect(reading).toEqual({
      name: 'Orin',
      driver: '535.1',
      memoryBytes: null,
      usedBytes: null,
      utilisation: null,
      watts: null,
    });
  });

  it('is there for each card, and for no other line', () => {
    const text = `warning: something\r\n${H100}\r\n550, 1, 1, 1, 1, A, with commas\r\n\r\n`;
    expect(parseReadings(text).map(({ name }) => name)).toEqual(['NVIDIA H100 80GB HBM3', 'A, with commas']);
  });
});

describe('nvidia-smi', () => {
  onUnix('is asked for fixed fields, without a shell', async () => {
    const env = await withSmi(`printf '%s\\n' "$@" > "$ASKED"; echo '${H100}'`);
    const asked = join(await folder(), 'asked');
    const readings = await readGpus({ ...env, ASKED: asked });
    expect(readings).toHaveLength(1);
    expect((await readFile(asked, 'utf8')).split('\n')).toEqual([
      '--query-gpu=driver_version,memory.total,memory.used,utilization.gpu,power.draw,name',
      '--format=csv,noheader,nounits',
      '',
    ]);
  });

  onUnix.each([
    ['that fails as without a driver', 'echo "NVIDIA-SMI has failed"; exit 9'],
    ['that shows no card', 'echo "No devices were found"'],
  ])('%s counts as none', async (_, script) => {
    expect(await readGpus(await withSmi(script))).toBeNull();
  });

  it('that is absent counts as none', async () => {
    expect(await readGpus({ PATH: await folder() })).toBeNull();
  });
});
