import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../errors/index.js';
import { byCodePoint, canonicalJson, createFileExclusively, writeDirectoryWhole } from '../files/index.js';
import {
  checkPaths,
  MANIFEST_FILE,
  parseManifest,
  RESOURCES_FILE,
  verifyPackage,
  type OpenPackage,
} from '../package/index.js';
import { Blobs } from './blobs.js';
import { isThere, listing } from './listing.js';
import { aliasFile, sequenceOrder, versionFile } from './records.js';
import {
  VersionTaken,
  type AliasMove,
  type Publication,
  type Registry,
  type VersionRecord,
} from './registry.js';

/** What else lies there, such as a file manager's notes, is not a record. */
const VERSION_FILE = /^v\d+\.\d+\.\d+\.json$/;

/**
 * A registry in a folder, also on a network share. Content lies under its sha256; versions and alias moves are files
 * that are created exclusively and never changed, so two publishers can't both win and no lock is needed.
 *
 *     blobs/sha256/<hex>
 *     resources/<hex>.json           what making a package took, by its digest: the first publisher's measurement
 *     models/<name>/versions/<version>.json
 *     models/<name>/sequences/000001
 *     models/<name>/aliases/<alias>/000001.json
 */
export class FolderRegistry implements Registry {
  readonly url: string;
  private readonly blobs: Blobs;

  /** @param now  the clock, for records only */
  constructor(
    private readonly root: string,
    private readonly now: () => Date = () => new Date(),
  ) {
    this.url = `file:${root}`;
    this.blobs = new Blobs(join(root, 'blobs', 'sha256'));
  }

  async names(): Promise<readonly string[]> {
    return (await listing(join(this.root, 'models'))).sort(byCodePoint);
  }

  async versions(name: string): Promise<readonly VersionRecord[]> {
    const folder = join(this.modelFolder(name), 'versions');
    const files = (await listing(folder)).filter((file) => VERSION_FILE.test(file));
    const records = await Promise.all(
      files.map(async (file) => versionFile(await readFile(join(folder, file), 'utf8'), join(folder, file))),
    );
    return records.sort(sequenceOrder);
  }

  async publish(
    { name, version, digest, commit }: Publication,
    opened: OpenPackage,
    verdict: string,
  ): Promise<VersionRecord> {
    for (const file of opened.manifest.files)
      await this.blobs.putFile(file.sha256, join(opened.directory, file.path));
    await this.blobs.putFile(opened.digest, join(opened.directory, MANIFEST_FILE));
    const resources = await readFile(join(opened.directory, RESOURCES_FILE)).catch(() => null);
    if (resources) await createFileExclusively(this.resourcesFile(digest), resources);
    const path = this.locate({ name, version });
    if (!(await isThere(path))) {
      const record = {
        name,
        version,
        digest,
        sequence: await this.claimSequence(name),
        verdict: await this.blobs.putText(verdict),
        publishedAt: this.now().toISOString(),
        ...(commit !== undefined && { commit }),
      };
      if (await createFileExclusively(path, canonicalJson(record))) return record;
    }
    const standing = versionFile(await readFile(path, 'utf8'), path);
    if (standing.digest === digest) return standing;
    throw new VersionTaken(`${name}@${version}`, path);
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
      files.map(async (file) => aliasFile(await readFile(join(folder, file), 'utf8'), join(folder, file))),
    );
  }

  async moveAlias(name: string, alias: string, digest: string, expected: string | null): Promise<AliasMove> {
    const last = (await this.history(name, alias)).at(-1);
    const current = last?.digest ?? null;
    const number = (last?.number ?? 0) + 1;
    const move: AliasMove = { alias, number, digest, previous: current, movedAt: this.now().toISOString() };
    const path = join(this.aliasFolder(name, alias), `${sixDigits(number)}.json`);
    if (current === expected && (await createFileExclusively(path, canonicalJson(move)))) return move;
    throw new UserError(
      `the alias ${name}#${alias} was moved by somebody else meanwhile`,
      'Run the step again; it then starts from the new state.',
      this.url,
    );
  }

  async digests(prefix: string): Promise<readonly string[]> {
    const stored = await this.blobs.startingWith(prefix);
    const arePackages = await Promise.all(stored.map((hex) => this.isManifest(hex)));
    return stored.filter((_, index) => arePackages[index]);
  }

  async fetch(digest: string, directory: string): Promise<OpenPackage> {
    const bytes = await this.blobs.read(digest);
    if (!bytes)
      throw new UserError(
        `has no package sha256:${digest}`,
        'Name a package that was published here.',
        this.url,
      );
    const { manifest } = parseManifest(bytes, this.blobs.path(digest));
    // Before the first byte is written, because a manifest may name a path outside the directory.
    checkPaths(
      manifest.files.map((file) => file.path),
      this.blobs.path(digest),
    );
    await writeDirectoryWhole(directory, async (fresh) => {
      for (const file of manifest.files) await this.blobs.copyOut(file.sha256, join(fresh, file.path));
      await this.blobs.copyOut(digest, join(fresh, MANIFEST_FILE));
      const resources = await readFile(this.resourcesFile(digest)).catch(() => null);
      if (resources) await writeFile(join(fresh, RESOURCES_FILE), resources);
      await verifyPackage(fresh, digest);
    });
    return { directory, digest, manifest };
  }

  locate({ name, version }: Pick<VersionRecord, 'name' | 'version'>): string {
    return join(this.modelFolder(name), 'versions', `${version}.json`);
  }

  /** A number of its own for each publication. One that a killed step had claimed stays unused. */
  private async claimSequence(name: string): Promise<number> {
    const folder = join(this.modelFolder(name), 'sequences');
    const claimed = (await listing(folder)).filter((file) => /^\d{6}$/.test(file));
    let sequence = Math.max(0, ...claimed.map(Number)) + 1;
    while (!(await createFileExclusively(join(folder, sixDigits(sequence)), ''))) sequence++;
    return sequence;
  }

  private async isManifest(hex: string): Promise<boolean> {
    try {
      parseManifest((await this.blobs.read(hex)) ?? new Uint8Array(), hex);
      return true;
    } catch {
      return false;
    }
  }

  private resourcesFile(digest: string): string {
    return join(this.root, 'resources', `${digest}.json`);
  }

  private modelFolder(name: string): string {
    return join(this.root, 'models', name);
  }

  private aliasFolder(name: string, alias: string): string {
    return join(this.modelFolder(name), 'aliases', alias);
  }
}

function sixDigits(count: number): string {
  return String(count).padStart(6, '0');
}
