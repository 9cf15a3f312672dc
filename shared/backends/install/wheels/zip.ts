import { createReadStream, createWriteStream } from 'node:fs';
import { open, writeFile, type FileHandle } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createInflateRaw } from 'node:zlib';

/** A file in a zip archive. */
export interface ZipMember {
  readonly name: string;
  /** 0: as it is, 8: deflated. */
  readonly method: number;
  readonly storedBytes: number;
  readonly offset: number;
}

// Offsets and signatures: PKWARE's APPNOTE 6.3, sections 4.3.7, 4.3.12 and 4.3.16.
const END_SIGNATURE = 0x06054b50;
const END_BYTES = 22;
const LONGEST_COMMENT = 65_535;
const MEMBER_SIGNATURE = 0x02014b50;
const MEMBER_BYTES = 46;
const LOCAL_BYTES = 30;
const IN_ZIP64 = 0xffffffff;

/** The members of an archive smaller than 4 GiB. @throws Error when it is larger, or no zip archive */
export async function readZipMembers(path: string): Promise<ZipMember[]> {
  const file = await open(path);
  try {
    const directory = await readDirectory(file);
    const members: ZipMember[] = [];
    for (let at = 0; at + MEMBER_BYTES <= directory.length;) {
      if (directory.readUInt32LE(at) !== MEMBER_SIGNATURE) throw new Error(`${path} is a broken zip archive`);
      const nameBytes = directory.readUInt16LE(at + 28);
      members.push({
        name: directory.toString('utf8', at + MEMBER_BYTES, at + MEMBER_BYTES + nameBytes),
        method: directory.readUInt16LE(at + 10),
        storedBytes: directory.readUInt32LE(at + 20),
        offset: directory.readUInt32LE(at + 42),
      });
      at += MEMBER_BYTES + nameBytes + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
    }
    return members;
  } finally {
    await file.close();
  }
}

/** Writes one member to a path, streamed. */
export async function extractMember(archive: string, member: ZipMember, target: string): Promise<void> {
  if (member.storedBytes === IN_ZIP64 || member.offset === IN_ZIP64)
    throw new Error(`${member.name} in ${archive} is larger than 4 GiB`);
  if (member.storedBytes === 0) return writeFile(target, '');
  const file = await open(archive);
  try {
    // The lengths of name and extra field differ from those in the directory.
    const local = await readAt(file, member.offset, LOCAL_BYTES);
    const start = member.offset + LOCAL_BYTES + local.readUInt16LE(26) + local.readUInt16LE(28);
    const stored = createReadStream(archive, { start, end: start + member.storedBytes - 1 });
    const written = createWriteStream(target);
    if (member.method === 8) await pipeline(stored, createInflateRaw(), written);
    else await pipeline(stored, written);
  } finally {
    await file.close();
  }
}

async function readDirectory(file: FileHandle): Promise<Buffer> {
  const { size } = await file.stat();
  const tailBytes = Math.min(size, END_BYTES + LONGEST_COMMENT);
  const tail = await readAt(file, size - tailBytes, tailBytes);
  for (let at = tail.length - END_BYTES; at >= 0; at--) {
    if (tail.readUInt32LE(at) !== END_SIGNATURE) continue;
    return readAt(file, tail.readUInt32LE(at + 16), tail.readUInt32LE(at + 12));
  }
  throw new Error('no zip archive: its directory is missing');
}

async function readAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position);
  if (bytesRead < length) throw new Error('a broken zip archive: it ends early');
  return buffer;
}
