import { createReadStream } from 'node:fs';
import { mkdir, open, type FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { crc32, createInflateRaw } from 'node:zlib';
import { checkPaths } from '../package/paths.js';
import { broken, placeOfDirectory, readEntries, TAIL_BYTES, type ZipEntry } from './entries.js';

export interface Archive {
  readonly path: string;
  /** For messages. */
  readonly name: string;
}

export interface UnpackLimits {
  /** Bytes that all files may have together. */
  readonly bytes: number;
  /** Files that may be there. */
  readonly files: number;
}

/** Of the directory: names and places of files, and no more than that. */
const MOST_DIRECTORY_BYTES = 16 * 2 ** 20;
const LOCAL = 0x04034b50;
const LOCAL_BYTES = 30;

/**
 * Unpacks an archive that anybody may have made into an empty directory: plain files by paths that stay there, no more
 * of them than allowed, each as long as declared and with its checksum.
 *
 * @param accept  what the paths have to be: throws for an archive that is not wanted, before anything is unpacked
 * @returns paths of the files in `directory`
 * @throws UserError
 */
export async function unpackZip(
  { path: archivePath, name: archive }: Archive,
  directory: string,
  limits: UnpackLimits,
  accept: (paths: readonly string[]) => void = () => {},
): Promise<string[]> {
  const file = await open(archivePath, 'r');
  try {
    const entries = await entriesOf(file, archive);
    const paths = entries.map(({ path }) => path);
    checkPaths(paths, archive);
    accept(paths);
    refuseTooMuch(entries, limits, archive);
    for (const entry of entries) await unpackEntry({ file, path: archivePath }, entry, directory, archive);
    return paths;
  } finally {
    await file.close();
  }
}

async function entriesOf(file: FileHandle, archive: string): Promise<ZipEntry[]> {
  const { size } = await file.stat();
  const tailBytes = Math.min(TAIL_BYTES, size);
  const place = placeOfDirectory(await bytesOf(file, size - tailBytes, tailBytes), size, archive);
  if (place.bytes > MOST_DIRECTORY_BYTES) throw broken('has too long a directory', archive);
  return readEntries(await bytesOf(file, place.at, place.bytes), place, archive);
}

function refuseTooMuch(entries: readonly ZipEntry[], { files, bytes }: UnpackLimits, archive: string): void {
  if (entries.length > files)
    throw broken(`holds ${entries.length} files, and at most ${files} are taken`, archive);
  const declared = entries.reduce((sum, entry) => sum + entry.bytes, 0);
  if (declared > bytes) throw broken(`unpacks to ${declared} bytes, and at most ${bytes} are taken`, archive);
}

async function unpackEntry(
  { file, path }: { readonly file: FileHandle; readonly path: string },
  entry: ZipEntry,
  directory: string,
  archive: string,
): Promise<void> {
  const start = await contentAt(file, entry, archive);
  const target = join(directory, entry.path);
  await mkdir(dirname(target), { recursive: true });
  const out = await open(target, 'wx');
  const check = new DeclaredContent(entry, archive);
  const last = start + entry.compressedBytes - 1;
  const source =
    entry.compressedBytes === 0 ? Readable.from([]) : createReadStream(path, { start, end: last });
  try {
    if (entry.isDeflated) await pipeline(source, createInflateRaw(), check, out.createWriteStream());
    else await pipeline(source, check, out.createWriteStream());
  } catch (error) {
    // What zlib says of bytes that are not its own.
    if (String((error as NodeJS.ErrnoException).code).startsWith('Z_')) throw damaged(entry, archive);
    throw error;
  } finally {
    await out.close().catch(() => {});
  }
}

/** Where the content of a file begins. Its local header has to say the same name as the directory. */
async function contentAt(file: FileHandle, { at, path }: ZipEntry, archive: string): Promise<number> {
  const header = await bytesOf(file, at, LOCAL_BYTES);
  if (header.length < LOCAL_BYTES || header.readUInt32LE(0) !== LOCAL) throw damaged({ path }, archive);
  const nameBytes = header.readUInt16LE(26);
  const name = await bytesOf(file, at + LOCAL_BYTES, nameBytes);
  if (name.toString('utf8') !== path) throw damaged({ path }, archive);
  return at + LOCAL_BYTES + nameBytes + header.readUInt16LE(28);
}

/** Lets through what was declared and no byte more: an archive can say 1 kB and unpack to a terabyte. */
class DeclaredContent extends Transform {
  #bytes = 0;
  #crc32 = 0;

  constructor(
    private readonly entry: ZipEntry,
    private readonly archive: string,
  ) {
    super();
  }

  override _transform(
    chunk: Buffer,
    _encoding: string,
    done: (error: Error | null, chunk?: Buffer) => void,
  ): void {
    this.#bytes += chunk.length;
    if (this.#bytes > this.entry.bytes) return done(damaged(this.entry, this.archive));
    this.#crc32 = crc32(chunk, this.#crc32);
    done(null, chunk);
  }

  override _flush(done: (error: Error | null) => void): void {
    const isWhole = this.#bytes === this.entry.bytes && this.#crc32 === this.entry.crc32;
    done(isWhole ? null : damaged(this.entry, this.archive));
  }
}

function damaged({ path }: Pick<ZipEntry, 'path'>, archive: string): Error {
  return broken(`holds ${JSON.stringify(path)}, which is not as declared`, archive);
}

async function bytesOf(file: FileHandle, at: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, at);
  return buffer.subarray(0, bytesRead);
}
