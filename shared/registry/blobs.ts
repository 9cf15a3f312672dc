import { copyFile, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { UserError } from '../errors/index.js';
import { createFileExclusively, makeFolders, sha256, sha256File } from '../files/index.js';
import { isThere, listing } from './listing.js';
import { RESTORE } from './records.js';

/** Content in a folder, each under its sha256; nothing is trusted that is not what its name says. */
export class Blobs {
  /** @param mend  what to do about content that is missing or damaged */
  constructor(
    private readonly folder: string,
    private readonly mend = RESTORE,
  ) {}

  path(hex: string): string {
    return join(this.folder, hex);
  }

  /** Hex digests that begin with a prefix. */
  async startingWith(prefix: string): Promise<string[]> {
    return (await listing(this.folder)).filter((hex) => hex.startsWith(prefix)).sort();
  }

  /** Null where there is none. @throws UserError when it is damaged */
  async read(hex: string): Promise<Buffer | null> {
    const bytes = await readFile(this.path(hex)).catch(() => null);
    if (bytes && sha256(bytes) !== hex) throw this.damaged(hex);
    return bytes;
  }

  /** Stores a file that should have this digest. @throws UserError when it hasn't, or the one that is stored hasn't */
  async putFile(hex: string, path: string): Promise<void> {
    if (await isThere(this.path(hex))) {
      if ((await sha256File(this.path(hex))) !== hex) throw this.damaged(hex);
      return;
    }
    await createFileExclusively(this.path(hex), async (fresh) => {
      await copyFile(path, fresh);
      if ((await sha256File(fresh)) === hex) return;
      throw new UserError('was changed while it was being copied', 'Run the step again.', path);
    });
  }

  has(hex: string): Promise<boolean> {
    return isThere(this.path(hex));
  }

  /** @returns its digest */
  async putText(text: string): Promise<string> {
    const hex = sha256(text);
    await createFileExclusively(this.path(hex), text);
    return hex;
  }

  /** @throws UserError when it is missing or damaged */
  async copyOut(hex: string, to: string): Promise<void> {
    await makeFolders(dirname(to));
    await copyFile(this.path(hex), to).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error;
      throw new UserError('is missing, and a package needs it', this.mend, this.path(hex));
    });
    if ((await sha256File(to)) !== hex) throw this.damaged(hex);
  }

  private damaged(hex: string): UserError {
    return new UserError('is damaged: its content is not its name', this.mend, this.path(hex));
  }
}
