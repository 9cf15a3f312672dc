import { join } from 'node:path';
import { UserError } from '../errors/index.js';
import { canonicalJson, createFileExclusively, writeDirectoryWhole, writeFileWhole } from '../files/index.js';
import type { ArtifactStore, Unavailable } from '../host/host.js';
import { checkArtifactName, NoSuchArtifact } from '../host/uploads.js';
import { fileSize } from '../report/quantities.js';
import { Entries, refuseOther } from './entries.js';
import { listFiles, type Entry } from './entry.js';
import { prune } from './prune.js';
import { StoreBlobs } from './store-blobs.js';
import type { ThisRun, RunAddress } from './run-address.js';

export interface FolderStoreOptions {
  /** Null outside a workflow run. */
  readonly run: ThisRun | null;
  /** Folder of blobs from which what is there already is linked, such as a registry's; null for none. */
  readonly neighbour: string | null;
  readonly now: () => Date;
  readonly say: (line: string) => void;
}

/**
 * Hand-offs in a folder that runners share. Content lies under its sha256, so that what is there already isn't moved
 * again; an entry is created exclusively and never changed.
 *
 *     blobs/sha256/<hex>
 *     runs/<server>/<owner>/<repository>/<run>/<attempt>/<name>.json
 *     verdicts/<package id>/<sha256 of the gate>.json
 */
export class FolderStore implements ArtifactStore {
  private readonly blobs: StoreBlobs;
  private readonly entries: Entries;

  constructor(
    readonly root: string,
    private readonly options: FolderStoreOptions,
  ) {
    this.blobs = new StoreBlobs(join(root, 'blobs', 'sha256'), options);
    this.entries = new Entries(join(root, 'runs'));
  }

  get unavailable(): Unavailable | null {
    if (this.options.run) return null;
    return {
      what: 'there is no workflow run to upload to',
      mend: 'Set "upload" to auto or never in a terminal.',
    };
  }

  async upload(name: string, directory: string): Promise<void> {
    const { say, now } = this.options;
    const run = this.run(name);
    checkArtifactName(name);
    const files = await listFiles(directory);
    const path = this.entries.path(run, run.attempt, name);
    await refuseOther(name, path, files);
    const moved: Entry['files'] = [];
    for (const file of files) if (await this.blobs.put(file, join(directory, file.path))) moved.push(file);
    const entry: Entry = {
      schema: 'heirloom.dev/hand-off/v1',
      name,
      createdAt: now().toISOString(),
      files,
    };
    if (!(await createFileExclusively(path, canonicalJson(entry)))) await refuseOther(name, path, files);
    // What was there already may have been pruned just before the entry named it.
    for (const file of files)
      if (!(await this.blobs.has(file.sha256))) await this.blobs.put(file, join(directory, file.path));
    const ofAll = `${moved.length} of ${files.length} files, ${fileSize(sizeOf(moved))} of ${fileSize(sizeOf(files))}`;
    say(`artifact "${name}": ${ofAll} moved to file:${this.root}`);
    await this.tidy();
  }

  async download(name: string, directory: string): Promise<void> {
    const run = this.run(name);
    await this.copyOut(name, await this.entries.find(name, run, run.attempt), directory, run);
  }

  /** From another run, by its latest attempt that has it. @throws NoSuchArtifact */
  async downloadOf(run: RunAddress, name: string, directory: string): Promise<void> {
    await this.copyOut(name, await this.entries.find(name, run, Infinity), directory, run);
  }

  /** @param gate  sha256 of the gate that judged */
  async keepVerdict(candidate: string, gate: string, text: string): Promise<void> {
    await writeFileWhole(this.verdictPath(candidate, gate), text);
  }

  /** Path of the verdict by that gate on a package, whether it is there or not. */
  verdictPath(candidate: string, gate: string): string {
    return join(this.root, 'verdicts', candidate, `${gate}.json`);
  }

  private async copyOut(
    name: string,
    entry: Entry | null,
    directory: string,
    run: RunAddress,
  ): Promise<void> {
    if (!entry) throw new NoSuchArtifact(name, await this.entries.names(run));
    await writeDirectoryWhole(directory, async (fresh) => {
      for (const { path, sha256 } of entry.files) await this.blobs.copyOut(sha256, join(fresh, path));
    });
  }

  private run(name: string): ThisRun {
    if (this.options.run) return this.options.run;
    throw new UserError(
      `artifact "${name}" belongs to a GitHub Actions run, and this is none`,
      'Name the directory of the package instead.',
    );
  }

  /** What can't be tidied now is tidied another day; nothing depends on it. */
  private async tidy(): Promise<void> {
    const pruned = await prune(this.root, this.options.now()).catch((error: unknown) => {
      if (error instanceof UserError) return null;
      throw error;
    });
    if (!pruned || (pruned.entries === 0 && pruned.blobs === 0)) return;
    const { entries, blobs, bytes } = pruned;
    this.options.say(`store tidied: ${entries} old records and ${blobs} files (${fileSize(bytes)}) removed`);
  }
}

function sizeOf(files: Entry['files']): number {
  return files.reduce((total, { size }) => total + size, 0);
}
