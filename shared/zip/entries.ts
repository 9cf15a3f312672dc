import { UserError } from '../errors/index.js';
import { pathFault } from '../package/paths.js';

/** One file of an archive, as its central directory lists it. */
export interface ZipEntry {
  readonly path: string;
  readonly isDeflated: boolean;
  readonly compressedBytes: number;
  readonly bytes: number;
  readonly crc32: number;
  /** Where its local header begins. */
  readonly at: number;
}

/** Where the central directory lies. */
export interface DirectoryPlace {
  readonly at: number;
  readonly bytes: number;
  readonly entries: number;
}

const END = 0x06054b50;
const END_BYTES = 22;
/** The end record and the longest comment that may stand behind it. */
export const TAIL_BYTES = END_BYTES + 0xffff;
const ENTRY = 0x02014b50;
const ENTRY_BYTES = 46;
const ENCRYPTED = 1;
const [STORED, DEFLATED] = [0, 8];
/** Upper half of the external attributes where a Unix wrote them: the file's mode. */
const [TYPE_MASK, REGULAR] = [0o170000, 0o100000];
const ZIP64 = 0xffffffff;

/**
 * Finds the central directory by the end record. Formats: PKWARE's APPNOTE 6.3.10, 4.3.16.
 *
 * @param tail   the archive's last bytes
 * @param total  bytes of the archive
 * @throws UserError
 */
export function placeOfDirectory(tail: Buffer, total: number, file: string): DirectoryPlace {
  for (let at = tail.length - END_BYTES; at >= 0; at--) {
    if (tail.readUInt32LE(at) !== END || at + END_BYTES + tail.readUInt16LE(at + 20) !== tail.length)
      continue;
    const place = {
      entries: tail.readUInt16LE(at + 10),
      bytes: tail.readUInt32LE(at + 12),
      at: tail.readUInt32LE(at + 16),
    };
    const isOneDisk = tail.readUInt32LE(at + 4) === 0 && tail.readUInt16LE(at + 8) === place.entries;
    // Bytes between the two could hold a second directory, which another reader would take.
    if (isOneDisk && place.at + place.bytes === total - tail.length + at) return place;
    throw broken('has a directory that does not end where it should', file);
  }
  throw broken('is not a zip archive', file);
}

/**
 * Reads the central directory: plain files only, by paths that stay in their directory.
 * @throws UserError for links, folders, encrypted files and paths that leave
 */
export function readEntries(
  directory: Buffer,
  { entries: count, at: end }: DirectoryPlace,
  file: string,
): ZipEntry[] {
  const entries: ZipEntry[] = [];
  let at = 0;
  while (entries.length < count) {
    if (at + ENTRY_BYTES > directory.length || directory.readUInt32LE(at) !== ENTRY)
      throw broken('has a directory that is damaged', file);
    const nameEnd = at + ENTRY_BYTES + directory.readUInt16LE(at + 28);
    const next = nameEnd + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
    if (next > directory.length) throw broken('has a directory that is damaged', file);
    const entry = entryAt(directory, at, nameEnd, file);
    if (entry.at >= end) throw broken('has a file beyond its directory', file);
    entries.push(entry);
    at = next;
  }
  if (at !== directory.length) throw broken('has a directory that is damaged', file);
  return entries;
}

function entryAt(directory: Buffer, at: number, nameEnd: number, file: string): ZipEntry {
  const path = directory.toString('utf8', at + ENTRY_BYTES, nameEnd);
  const method = directory.readUInt16LE(at + 10);
  const mode = directory.readUInt16LE(at + 40);
  const refused = (what: string) => broken(`holds ${JSON.stringify(path)}, which ${what}`, file);
  const fault = pathFault(path);
  if (fault !== null) throw refused(fault);
  if ((mode & TYPE_MASK) !== 0 && (mode & TYPE_MASK) !== REGULAR) throw refused('is no plain file');
  if ((directory.readUInt16LE(at + 8) & ENCRYPTED) !== 0) throw refused('is encrypted');
  if (method !== STORED && method !== DEFLATED) throw refused(`is compressed by method ${method}`);
  const entry = {
    path,
    isDeflated: method === DEFLATED,
    crc32: directory.readUInt32LE(at + 16),
    compressedBytes: directory.readUInt32LE(at + 20),
    bytes: directory.readUInt32LE(at + 24),
    at: directory.readUInt32LE(at + 42),
  };
  if ([entry.compressedBytes, entry.bytes, entry.at].includes(ZIP64)) throw refused('is larger than 4 GiB');
  return entry;
}

export function broken(what: string, file: string): UserError {
  return new UserError(what, 'Nothing of it was used. Upload the artifact again.', file);
}
