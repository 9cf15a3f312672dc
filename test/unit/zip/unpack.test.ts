import { describe, expect, it } from '@jest/globals';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { UserError } from '../../../shared/errors/index.js';
import { unpackZip, type UnpackLimits } from '../../../shared/zip/index.js';
import { everythingIn, freshFolders } from '../../fixtures/folder.js';
import { LINK_MODE, zipOf, type ZippedFile } from '../../fixtures/zip.js';

const LIMITS = { bytes: 1 << 20, files: 10 };
const folder = freshFolders();

async function unpack(
  archive: Buffer,
  limits: UnpackLimits = LIMITS,
  accept?: (paths: readonly string[]) => void,
) {
  const [beside, directory] = [await folder(), await folder()];
  const path = join(beside, 'artifact.zip');
  await writeFile(path, archive);
  const paths = await unpackZip({ path, name: 'artifact "a"' }, directory, limits, accept).catch(
    async (error: Error) => {
      const left = await everythingIn(directory);
      throw Object.assign(error, { left });
    },
  );
  const contents = paths.map(async (name) => [name, await readFile(join(directory, name), 'utf8')] as const);
  return Object.fromEntries(await Promise.all(contents));
}

describe('an archive', () => {
  it('is unpacked, with sizes that stand behind the content too', async () => {
    const files = {
      'predictions.csv': 'id,prediction\na,1\n'.repeat(999),
      'model/model.json': '{}',
      empty: '',
    };
    const archive = zipOf(Object.entries(files).map(([path, content]) => ({ path, content, flags: 8 })));
    expect(await unpack(archive)).toEqual(files);
  });

  it('is unpacked with stored files and a comment', async () => {
    const archive = zipOf([{ path: 'a.txt', content: 'plain', stored: true }], 'PK\u0005\u0006 said hello');
    expect(await unpack(archive)).toEqual({ 'a.txt': 'plain' });
  });

  it.each<[string, Partial<ZippedFile>, string]>([
    ['that leaves its directory', { path: '../up.csv' }, 'leaves its directory'],
    ['that is absolute', { path: '/etc/passwd' }, 'leaves its directory'],
    ['with a backslash', { path: '..\\up.csv' }, 'holds a backslash'],
    ['of a drive', { path: 'C:up.csv' }, 'a colon'],
    ['that is a folder', { path: 'folder/' }, 'leaves its directory'],
    ['that is a link', { mode: LINK_MODE }, 'is no plain file'],
    ['that is a device', { mode: 0o020666 }, 'is no plain file'],
    ['that is encrypted', { flags: 1 }, 'is encrypted'],
    ['of another method', { method: 12 }, 'is compressed by method 12'],
    ['with a line break in its name', { path: 'a\n::set-output name=x::y' }, 'control character'],
    ['that unpacks to more than it says', { declaredBytes: 3 }, 'is not as declared'],
    ['that unpacks to less than it says', { declaredBytes: 300 }, 'is not as declared'],
    ['with another checksum', { declaredCrc32: 1 }, 'is not as declared'],
    ['with another name in its own header', { localPath: 'b.txt' }, 'is not as declared'],
    ['of more than 4 GiB', { declaredBytes: 0xffffffff }, 'is larger than 4 GiB'],
  ])('is refused with a file %s', async (_name, different, reason) => {
    const archive = zipOf([{ path: 'a.txt', content: 'some text', ...different }]);
    const refused = unpack(archive);
    await expect(refused).rejects.toThrow(UserError);
    await expect(refused).rejects.toThrow(reason);
  });

  it('is refused before anything is unpacked where it holds more than allowed', async () => {
    const zeros = { path: 'zeros.csv', content: Buffer.alloc(2 << 20) };
    const [bomb, many] = [
      zipOf([zeros]),
      zipOf([
        { path: 'a', content: '' },
        { path: 'b', content: '' },
      ]),
    ];
    expect(bomb.length).toBeLessThan(1 << 13);
    await expect(unpack(bomb)).rejects.toMatchObject({
      message: expect.stringContaining('at most 1048576'),
      left: [],
    });
    await expect(unpack(many, { ...LIMITS, files: 1 })).rejects.toThrow(
      'holds 2 files, and at most 1 are taken',
    );
  });

  it('stops a file that says 1 kB and unpacks to 2 MiB', async () => {
    const liar = { path: 'zeros.csv', content: Buffer.alloc(2 << 20), declaredBytes: 1000 };
    await expect(unpack(zipOf([liar]))).rejects.toThrow('is not as declared');
  });

  it.each([
    ['twice', ['a.csv', 'a.csv']],
    ['in two spellings', ['a.csv', 'A.csv']],
  ])('is refused with one name %s', async (_name, paths) => {
    const archive = zipOf(paths.map((path) => ({ path, content: path })));
    await expect(unpack(archive)).rejects.toMatchObject({ left: [] });
  });

  it('is unpacked only where it is wanted', async () => {
    const accept = () => {
      throw new UserError('is not wanted', 'Go.');
    };
    const refused = unpack(zipOf([{ path: 'a', content: '' }]), LIMITS, accept);
    await expect(refused).rejects.toMatchObject({ message: 'is not wanted. Go.', left: [] });
  });

  it('is refused as a user error, or unpacked unchanged, whichever byte is changed', async () => {
    const whole = zipOf([{ path: 'predictions.csv', content: 'id,prediction\na,1\nb,2\n' }]);
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
        const changed = Buffer.from(whole);
        changed[at]! ^= flip;
        const got = await unpack(changed).catch((error: unknown) => error);
        if (!(got instanceof UserError))
          expect(Object.values(got as object)).toEqual(['id,prediction\na,1\nb,2\n']);
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['text', Buffer.from('id,prediction\n'.repeat(9))],
    ['half of it', zipOf([{ path: 'a', content: 'x'.repeat(99) }]).subarray(0, 60)],
    ['something before it', Buffer.concat([Buffer.from('#!'), zipOf([{ path: 'a', content: 'x' }])])],
  ])('is refused where it is %s', async (_name, bytes) => {
    await expect(unpack(bytes)).rejects.toThrow(UserError);
  });
});
