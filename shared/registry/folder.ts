import { copyFile, mkdir, readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { UserError } from '../errors/index.js';
import {
  byCodePoint,
  canonicalJson,
  createFileExclusively,
  sha256,
  sha256File,
  writeDirectoryWhole,
} from '../files/index.js';
import { MANIFEST_FILE, parseManifest, verifyPackage, type OpenPackage } from '../package/index.js';
import type { AliasMove, Registry, VersionRecord } from './registry.js';
import { sequenceOrder, versionFile } from './version-file.js';

/**
 * A registry in a folder, also on a network share. Content lies under its sha256; versions and alias moves are files
 * that are created exclusively and never changed, so two publishers can't both win and no lock is needed.
 *
 *     blobs/sha256/<hex>
 *     models/<name>/versions/<version>.json
 *     models/<name>/aliases/<alias>/000001.json
 */
export class FolderRegistry implements Registry {
  readonly url: string;

  /** @param now  the clock, for records only */
  constructor(
    private readonly root: string,
    private readonly now: () => Date = () => new Date(),
  ) {
    this.url = `file:${root}`;
  }

  async names(): Promise<readonly string[]> {
    return (await listing(join(this.root, 'models'))).sort(byCodePoint);
  }

  async versions(name: string): Promise<readonly VersionRecord[]> {
    const folder = join(this.modelFolder(name), 'versions');
    const files = (await listing(folder)).filter((file) => file.endsWith('.json'));
    const records = await Promise.all(
      files.map(async (file) => versionFile(await readFile(join(folder, file), 'utf8'), join(folder, file))),
    );
    return records.sort(sequenceOrder);
  }

  async publish(
    version: Omit<VersionRecord, 'publishedAt' | 'verdict'>,
    opened: OpenPackage,
    verdict: string,
  ): Promise<VersionRecord> {
    for (const file of opened.manifest.files)
      await this.putFile(file.sha256, join(opened.directory, file.path));
    await this.putFile(opened.digest, join(opened.directory, MANIFEST_FILE));
    const record = {
      ...version,
      verdict: await this.putText(verdict),
      publishedAt: this.now().toISOString(),
    };
    const path = join(this.modelFolder(version.name), 'versions', `${version.version}.json`);
    if (await createFileExclusively(path, canonicalJson(record))) return record;
    throw new UserError(
      `${version.name}@${version.version} is published already, and a version never changes`,
      'Choose another "version", or "auto".',
      path,
    );
  }

  async alias(name: string, alias: string): Promise<string | null> {
    return (await this.history(name, alias)).at(-1)?.digest ?? null;
  }

  async aliases(name: string): Promise<Readonly<Record<string, string>>> {
    const found: Record<string, string> = {};
    for (const alias of (await listing(join(this.modelFolder(name), 'aliases'))).sort(byCodePoint)) {
      const digest = await this.alias(name, alias);
      if (digest) found[alias] = digest;
    }
    return found;
  }

  async history(name: string, alias: string): Promise<readonly AliasMove[]> {
    const folder = this.aliasFolder(name, alias);
    const files = (await listing(folder)).filter((file) => /^\d{6}\.json$/.test(file)).sort();
    return Promise.all(
      files.map(async (file) => JSON.parse(await readFile(join(folder, file), 'utf8')) as AliasMove),
    );
  }

  async moveAlias(name: string, alias: string, digest: string, expected: string | null): Promise<AliasMove> {
    const last = (await this.history(name, alias)).at(-1);
    const current = last?.digest ?? null;
    const number = (last?.number ?? 0) + 1;
    const move: AliasMove = { alias, number, digest, previous: current, movedAt: this.now().toISOString() };
    const path = join(this.aliasFolder(name, alias), `${String(number).padStart(6, '0')}.json`);
    if (current === expected && (await createFileExclusively(path, canonicalJson(move)))) return move;
    throw new UserError(
      `the alias ${name}#${alias} was moved by somebody else meanwhile`,
      'Run the step again; it then starts from the new state.',
      this.url,
    );
  }

  async digests(prefix: string): Promise<readonly string[]> {
    const stored = (await listing(this.blobFolder())).filter((hex) => hex.startsWith(prefix));
    const arePackages = await Promise.all(stored.map((hex) => this.isManifest(hex)));
    return stored.filter((_, index) => arePackages[index]).sort();
  }

  async fetch(digest: string, directory: string): Promise<OpenPackage> {
    const bytes = await readFile(this.blob(digest)).catch(() => null);
    if (!bytes)
      throw new UserError(
        `has no package sha256:${digest}`,
        'Name a package that was published here.',
        this.url,
      );
    if (sha256(bytes) !== digest)
      throw new UserError(
        'is damaged: its content is not its name',
        'Restore the registry from a copy.',
        this.blob(digest),
      );
    const { manifest } = parseManifest(bytes, this.blob(digest));
    await writeDirectoryWhole(directory, async (fresh) => {
      for (const file of manifest.files) await copyBlob(this.blob(file.sha256), join(fresh, file.path));
      await copyBlob(this.blob(digest), join(fresh, MANIFEST_FILE));
      await verifyPackage(fresh, digest);
    });
    return { directory, digest, manifest };
  }

  locate(record: VersionRecord): string {
    return join(this.modelFolder(record.name), 'versions', `${record.version}.json`);
  }

  private async putFile(hex: string, path: string): Promise<void> {
    if (await stat(this.blob(hex)).catch(() => null)) return;
    await createFileExclusively(this.blob(hex), async (fresh) => {
      await copyFile(path, fresh);
      if ((await sha256File(fresh)) === hex) return;
      throw new UserError('was changed while it was being published', 'Publish again.', path);
    });
  }

  private async putText(text: string): Promise<string> {
    const hex = sha256(text);
    await createFileExclusively(this.blob(hex), text);
    return hex;
  }

  private async isManifest(hex: string): Promise<boolean> {
    try {
      parseManifest(await readFile(this.blob(hex)), hex);
      return true;
    } catch {
      return false;
    }
  }

  private blobFolder(): string {
    return join(this.root, 'blobs', 'sha256');
  }

  private blob(hex: string): string {
    return join(this.blobFolder(), hex);
  }

  private modelFolder(name: string): string {
    return join(this.root, 'models', name);
  }

  private aliasFolder(name: string, alias: string): string {
    return join(this.modelFolder(name), 'aliases', alias);
  }
}

async function copyBlob(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  await copyFile(from, to);
}

async function listing(folder: string): Promise<string[]> {
  return readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
}
