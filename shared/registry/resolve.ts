import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { UserError } from '../errors/index.js';
import { sha256 } from '../files/index.js';
import type { Host } from '../host/host.js';
import { verifyPackage, type OpenPackage } from '../package/index.js';
import { parseReference, type Reference } from './reference.js';
import type { Registry } from './registry.js';

export interface ResolveDeps {
  readonly registry: Registry;
  readonly host: Pick<Host, 'artifacts' | 'info'>;
  readonly workspace: string;
  /** A directory for packages that are fetched, by digest. */
  readonly cache: string;
}

/** A verified package and the words that it was asked for with. */
export interface ResolvedPackage extends OpenPackage {
  readonly reference: string;
}

/**
 * Finds, fetches and verifies a package by any of its names. An alias is resolved once, to a digest, which is logged.
 * @throws UserError when there is none
 */
export async function resolvePackage(text: string, deps: ResolveDeps): Promise<ResolvedPackage> {
  const reference = parseReference(text);
  const opened = await open(reference, text, deps);
  if (reference.kind !== 'path') deps.host.info(`${text} is sha256:${opened.digest}`);
  return { ...opened, reference: text };
}

/** The digest behind a name of the registry; null when it names nothing. */
export async function digestBehind(reference: Reference, registry: Registry): Promise<string | null> {
  switch (reference.kind) {
    case 'version':
      return (
        (await registry.versions(reference.name)).find(({ version }) => version === reference.version)
          ?.digest ?? null
      );
    case 'alias':
      return registry.alias(reference.name, reference.alias);
    case 'digest': {
      const found = await registry.digests(reference.prefix);
      if (found.length > 1)
        throw new UserError(
          `sha256:${reference.prefix} is the start of ${found.length} packages`,
          'Give more digits.',
          registry.url,
        );
      return found[0] ?? null;
    }
    case 'artifact':
    case 'path':
      return null;
  }
}

/** The directory of an artifact, which is downloaded once. */
export async function downloadArtifact(
  artifact: string,
  { host, cache }: Pick<ResolveDeps, 'host' | 'cache'>,
): Promise<string> {
  const directory = join(cache, `artifact-${sha256(artifact)}`);
  const isThere = await stat(directory).catch(() => null);
  if (!isThere) await host.artifacts.download(artifact, directory);
  return directory;
}

/** @throws UserError where an artifact holds something else than it was pinned to */
export function checkPin({ artifact, digest }: ArtifactReference, held: string): void {
  if (digest === null || held.startsWith(digest)) return;
  throw new UserError(
    `the artifact "${artifact}" holds sha256:${held}, and sha256:${digest} was asked for`,
    "Don't use it: run the job again that uploads it.",
  );
}

type ArtifactReference = Extract<Reference, { kind: 'artifact' }>;

async function open(reference: Reference, text: string, deps: ResolveDeps): Promise<OpenPackage> {
  const { registry, workspace, cache } = deps;
  if (reference.kind === 'path') {
    const directory = resolve(workspace, reference.path);
    if (await stat(directory).catch(() => null)) return verifyPackage(directory);
    throw new UserError(
      'is not there',
      'Name a package: a directory, artifact:<name>, <name>@v1.2.3, <name>#<alias> or sha256:<12 or more digits>.',
      text,
    );
  }
  if (reference.kind === 'artifact') {
    const opened = await verifyPackage(await downloadArtifact(reference.artifact, deps));
    checkPin(reference, opened.digest);
    return opened;
  }
  const digest = await digestBehind(reference, registry);
  if (digest === null)
    throw new UserError(
      `${text} is not in the registry`,
      await whatThereIs(reference, registry),
      registry.url,
    );
  return registry.fetch(digest, join(cache, digest));
}

async function whatThereIs(reference: Reference, registry: Registry): Promise<string> {
  if (reference.kind !== 'version' && reference.kind !== 'alias')
    return 'Check the digest and the "registry" input.';
  const versions = (await registry.versions(reference.name)).map(({ version }) => version);
  const aliases = Object.keys(await registry.aliases(reference.name));
  if (versions.length > 0)
    return `It has ${reference.name} in ${versions.slice(-5).join(', ')}${aliases.length > 0 ? `, and the aliases ${aliases.join(', ')}` : ''}.`;
  const names = await registry.names();
  return names.length > 0
    ? `It has ${names.join(', ')}.`
    : 'It is empty; publish a package first, or mend the "registry" input.';
}
