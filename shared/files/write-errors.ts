import { UserError } from '../errors/index.js';

const ELSEWHERE = 'Choose another path, or mend its permissions.';

const REASONS: Readonly<Record<string, readonly [reason: string, mend: string]>> = {
  EACCES: ['permission is denied', ELSEWHERE],
  EPERM: ['the operation is not permitted', ELSEWHERE],
  EROFS: ['the file system is read-only', ELSEWHERE],
  ENOSPC: ['the disk is full', ELSEWHERE],
  ENOTDIR: ['a part of the path is a file', ELSEWHERE],
  EISDIR: ['it is a directory', ELSEWHERE],
  EEXIST: ['a part of the path is a file', ELSEWHERE],
  ENOENT: ['its folder is not there', ELSEWHERE],
  ENAMETOOLONG: ['the name is too long', ELSEWHERE],
  ENOTEMPTY: ['another process wrote there at the same time', 'Let one finish before the other starts.'],
};

const REFUSALS = new Set(['EACCES', 'EPERM', 'EROFS']);

/** A place that takes no files from us. Whoever can do without what would have been written may go on. */
export class NotWritable extends UserError {}

/** What file systems and network shares without hard links answer to link(2). */
const WITHOUT_LINKS = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS']);

/** Runs `write`; a system's error that the user can mend becomes a `UserError` at `path`. */
export async function explainingWriteErrors<T>(path: string, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    throw explainWriteError(error as NodeJS.ErrnoException, path);
  }
}

/** The error of a link that was to create `path`: a `UserError` where the file system has no hard links. */
export function explainLinkError(error: NodeJS.ErrnoException, path: string): Error {
  if (!WITHOUT_LINKS.has(error.code ?? '')) return error;
  return new NotWritable(
    "can't be created: its file system has no hard links",
    'Choose a folder on one that has them, such as a local disk or NFS.',
    path,
  );
}

/** A system's error on writing `path`: a `UserError` where the user can mend it. */
export function explainWriteError(error: NodeJS.ErrnoException, path: string): Error {
  const [reason, mend] = REASONS[error.code ?? ''] ?? [];
  if (!reason || !mend) return error;
  const kind = REFUSALS.has(error.code ?? '') ? NotWritable : UserError;
  return new kind(`can't be written: ${reason}`, mend, path);
}
