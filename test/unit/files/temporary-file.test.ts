import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { TemporaryFile } from '../../../shared/files/index.js';
import { messageOf } from '../../fixtures/failure.js';
import { freshFolders } from '../../fixtures/folder.js';

const folder = freshFolders();

describe('a temporary file', () => {
  it('has no name while it is in use, so that a killed process leaves nothing', async () => {
    const root = await folder();
    const file = new TemporaryFile(join(root, 'made', 'for it'));
    file.append(Buffer.from('content'));
    expect(await readdir(join(root, 'made', 'for it'))).toEqual([]);
    file.close();
  });

  it('gives back at any place what was put there', async () => {
    const root = await folder();
    const pieces = fc.array(fc.uint8Array({ maxLength: 200 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(pieces, fc.infiniteStream(fc.nat()), (written, places) => {
        const file = new TemporaryFile(root);
        const starts = written.map((piece) => file.append(piece));
        expect(file.size).toBe(written.reduce((sum, { length }) => sum + length, 0));
        for (const place of places.take(20)) {
          const at = place % written.length;
          const read = new Uint8Array(written[at]!.length);
          file.read(read, starts[at]!);
          expect(read).toEqual(written[at]);
        }
        file.close();
      }),
    );
  });

  it('says why a folder takes none', async () => {
    const path = join(await folder(), 'a file');
    await writeFile(path, '');
    const message = await messageOf(() => new TemporaryFile(join(path, 'below')));
    expect(message).toBe(
      `${join(path, 'below')} can't be written: a part of the path is a file. Choose another path, or mend its permissions.`,
    );
  });
});
