import { link, utimes } from 'node:fs/promises';
import { dirname } from 'node:path';
import { makeFolders, sha256File } from '../files/index.js';
import { Blobs } from '../registry/blobs.js';
import { UPLOAD_AGAIN, type Entry } from './entry.js';

export interface StoreBlobsOptions {
  /** Folder of blobs from which what is there already is linked, such as a registry's; null for none. */
  readonly neighbour: string | null;
  readonly now: () => Date;
}

/** The content of a store: each file once, under its sha256. */
export class StoreBlobs {
  private readonly own: Blobs;
  private readonly neighbour: Blobs | null;

  constructor(
    folder: string,
    private readonly options: StoreBlobsOptions,
  ) {
    this.own = new Blobs(folder, UPLOAD_AGAIN);
    this.neighbour = options.neighbour === null ? null : new Blobs(options.neighbour);
  }

  has(hex: string): Promise<boolean> {
    return this.own.has(hex);
  }

  /** @throws UserError when it is missing or damaged */
  copyOut(hex: string, to: string): Promise<void> {
    return this.own.copyOut(hex, to);
  }

  /** @returns whether the file had to be copied   @throws UserError for one that has another digest */
  async put({ sha256: hex }: Entry['files'][number], path: string): Promise<boolean> {
    const isNew = !(await this.own.has(hex)) && !(await this.linkFromNeighbour(hex));
    await this.own.putFile(hex, path);
    const now = this.options.now();
    // So that nobody prunes what was wanted just now; where it is another user's file, that user keeps it young.
    if (!isNew) await utimes(this.own.path(hex), now, now).catch(() => undefined);
    return isNew;
  }

  /** @returns whether it is there now, without a copy */
  private async linkFromNeighbour(hex: string): Promise<boolean> {
    const { neighbour, own } = this;
    if (!neighbour || !(await neighbour.has(hex))) return false;
    if ((await sha256File(neighbour.path(hex))) !== hex) return false;
    await makeFolders(dirname(own.path(hex)));
    return link(neighbour.path(hex), own.path(hex)).then(
      () => true,
      (error: NodeJS.ErrnoException) => error.code === 'EEXIST',
    );
  }
}
