import { describe, expect, it } from '@jest/globals';
import { explainingWriteErrors, explainLinkError, NotWritable } from '../../../shared/files/write-errors.js';
import { messageOf } from '../../fixtures/failure.js';

const systemError = (code: string) => Object.assign(new Error(code), { code });
const failing = (error: Error) => explainingWriteErrors('out/package', () => Promise.reject(error));

describe('an error of the file system', () => {
  it('says that two wrote at once where a folder is full that was just moved away', async () => {
    expect(await messageOf(() => failing(systemError('ENOTEMPTY')))).toBe(
      "out/package can't be written: another process wrote there at the same time. Let one finish before the other starts.",
    );
  });

  it.each(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'])(
    'says that a share has no hard links where one answers %s to a link',
    async (code) => {
      const error = explainLinkError(systemError(code), 'share/v1.0.0.json');
      expect(await messageOf(() => failing(error))).toBe(
        "share/v1.0.0.json can't be created: its file system has no hard links. Choose a folder on one that has them, such as a local disk or NFS.",
      );
    },
  );

  it.each(['EACCES', 'EPERM', 'EROFS'])('tells a place that takes no files from us (%s)', async (code) => {
    await expect(failing(systemError(code))).rejects.toBeInstanceOf(NotWritable);
  });

  it('does not take a full disk for such a place', async () => {
    await expect(failing(systemError('ENOSPC'))).rejects.not.toBeInstanceOf(NotWritable);
  });

  it('is passed on as it is where the user can not mend it', async () => {
    const error = systemError('EIO');
    expect(explainLinkError(error, 'file')).toBe(error);
    await expect(failing(error)).rejects.toBe(error);
  });
});
