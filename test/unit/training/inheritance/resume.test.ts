import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { readResources, type OpenPackage } from '../../../../shared/package/index.js';
import { freshFolders } from '../../../fixtures/folder.js';
import { FakeHost } from '../../../fixtures/host.js';
import { trainFlowers } from '../../../fixtures/training.js';
import { inheritText, PARENT_LAYERS, trainHeir } from './heirs.js';

const folder = freshFolders();

let parent: OpenPackage;
beforeAll(async () => {
  parent = await trainFlowers({ folder: await folder(), parts: { model: PARENT_LAYERS } });
});

/** Breaks a training off at a line that matches, the first or a later one; what it had kept by then stays, as after kill -9. */
class Interrupting extends FakeHost {
  constructor(
    private readonly at: RegExp,
    private left = 1,
  ) {
    super();
  }

  override info(line: string): void {
    super.info(line);
    if (this.at.test(line) && --this.left === 0) throw new Error('interrupted');
  }
}

describe('a training that inherits, interrupted', () => {
  const training = '{epochs: 5, batch_size: 16, seed: 7, optimizer: {adam: {learning_rate: 0.01}}}';
  const seeds = training.replace('seed: 7', 'seeds: [7, 8]');
  const thawing = 'freeze: [body_1, norm_1], unfreeze: {3: [norm_1], 4: [body_1]}';

  it.each<[string, string, string, string, RegExp, number?]>([
    ['before layers are unfrozen', 'fine-tune', thawing, training, /^epoch 2\//],
    ['in the epoch that unfreezes some', 'fine-tune', thawing, training, /^epoch 3\//],
    ['after all are unfrozen', 'fine-tune', thawing, training, /^epoch 5\//],
    ['behind frozen layers', 'fine-tune', 'freeze: [body_1, norm_1]', training, /^epoch 3\//],
    ['before it is interpolated', 'interpolate', 'freeze: [body_1]', training, /^epoch 4\//],
    [
      'in the second of the runs that are averaged',
      'interpolate',
      'average: true',
      seeds,
      /^run 2\/2.*epoch 3\//,
    ],
    ['in its control', 'fine-tune', `${thawing}, control: scratch`, training, /^epoch 3\//, 2],
  ])('%s, gives the package of one that was not', async (_, mode, more, written, at, times = 1) => {
    const inherit = inheritText(parent, mode, more);
    const parts = { training: written };
    const whole = await trainHeir({ folder: await folder(), inherit, parts });
    const directory = await folder();
    const broken = trainHeir({ folder: directory, inherit, parts, host: new Interrupting(at, times) });
    await expect(broken).rejects.toThrow('interrupted');
    expect(existsSync(join(directory, 'heirloom-out', 'candidate'))).toBe(false);
    const host = new FakeHost();
    const resumed = await trainHeir({ folder: directory, inherit, parts, host });
    expect(host.lines.filter((line) => line.startsWith('resumed after epoch'))).not.toEqual([]);
    expect(resumed.digest).toBe(whole.digest);
  });

  it('says that its times leave something out where its control alone went on', async () => {
    const inherit = inheritText(parent, 'reuse', 'control: scratch');
    const of = { folder: await folder(), inherit, parts: { training } };
    await expect(trainHeir({ ...of, host: new Interrupting(/epoch 3\//) })).rejects.toThrow('interrupted');
    expect((await readResources((await trainHeir(of)).directory))!.resumed).toBe(true);
  });
});
