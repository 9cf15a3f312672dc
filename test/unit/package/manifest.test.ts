import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parseManifest } from '../../../shared/package/index.js';
import { messageOf } from '../../fixtures/failure.js';
import { freshFolders } from '../../fixtures/folder.js';
import { writeSmallPackage } from '../../fixtures/package.js';

const folder = freshFolders();

describe('a manifest is refused', () => {
  const text = async (): Promise<string> => {
    const directory = join(await folder(), 'candidate');
    await writeSmallPackage(directory);
    return readFile(join(directory, 'manifest.json'), 'utf8');
  };

  it.each<[string, (text: string) => string]>([
    ['on one line', (t) => JSON.stringify(JSON.parse(t))],
    ['without the final line break', (t) => t.trimEnd()],
    [
      'with its keys in another order',
      (t) =>
        `${JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(t) as object).reverse()), null, 2)}\n`,
    ],
    ['with a key twice', (t) => t.replace('"name": "flowers"', '"name": "x",\n  "name": "flowers"')],
    ['with a number written otherwise', (t) => t.replace('"size": 16', '"size": 16.0')],
  ])('%s, so that one content has one digest', async (_, change) => {
    const changed = Buffer.from(change(await text()));
    await expect(messageOf(() => parseManifest(changed, 'manifest.json'))).resolves.toMatch(
      /is not (canonical )?JSON/,
    );
  });

  it('in which replacement characters stand for broken bytes', async () => {
    const bytes = Buffer.from((await text()).replace('"label": "flower"', '"label": "fl\uFFFDwer"'));
    expect(() => parseManifest(bytes, 'manifest.json')).not.toThrow();
    const at = bytes.indexOf('\uFFFD');
    const broken = Buffer.concat([bytes.subarray(0, at), Buffer.from([0xff]), bytes.subarray(at + 3)]);
    expect(await messageOf(() => parseManifest(broken, 'manifest.json'))).toContain('is not canonical JSON');
  });
});
