import { join, resolve } from 'node:path';
import { UserError } from '../errors/index.js';
import { readTextIfThere, sha256 } from '../files/index.js';
import { dayOf } from '../gate/override.js';
import type { VerdictFile } from '../gate/read-verdict.js';
import type { Override } from '../gate/verdict.js';
import type { GitHubContext } from '../github/context.js';
import type { Host } from '../host/host.js';
import type { InputsOf, publishModel } from '../inputs/index.js';
import { MODEL_NAME, type OpenPackage } from '../package/index.js';
import {
  openRegistry,
  resolvePackage,
  VersionTaken,
  type Registry,
  type VersionRecord,
} from '../registry/index.js';
import { admit, requireDuel, requireGate } from './admission.js';
import { publishedCommit } from './commit.js';
import { mergedPackage, verdictOn, type Earlier } from './earlier.js';
import { bumpOf, greatest, nextVersion, parseVersion } from './version.js';

export type PublishInputs = InputsOf<typeof publishModel>;

export interface PublishDeps {
  readonly host: Host;
  readonly workspace: string;
  /** A directory for packages that are fetched. */
  readonly cache: string;
  /** The clock, by which an override expires. */
  readonly now: () => Date;
  /** Null outside GitHub Actions. */
  readonly context: Pick<GitHubContext, 'headSha'> | null;
  /** Left out where there are no jobs before this one. */
  readonly earlier?: Earlier;
}

/** What is published, or would be. */
export type Published = Pick<VersionRecord, 'name' | 'version' | 'sequence' | 'digest'>;

/** Publishers of one model at the same time who would each take the next version. */
const MOST_ATTEMPTS = 20;

/** Publishes a package that passed its gate. Publishing the same package again changes nothing. */
export async function runPublish(inputs: PublishInputs, deps: PublishDeps): Promise<Published> {
  const { host, workspace, cache, now } = deps;
  const registry = openRegistry(inputs.registry, workspace);
  checkAlias(inputs.alias);
  const merged = await mergedPackage(inputs, deps.earlier ?? null);
  const opened =
    merged?.opened ?? (await resolvePackage(inputs.candidate, { registry, host, workspace, cache }));
  const gateText = await readTextIfThere(resolve(workspace, inputs.gate));
  const gate = gateText === null ? null : sha256(gateText);
  const found = await verdictOn(opened, gate, merged, inputs, { ...deps, registry });
  const file = admit(opened, found?.file ?? null, found?.where ?? inputs.verdict, dayOf(now()));
  if (gate !== null) requireGate(file.verdict, gate, inputs);
  sayOverride(file.verdict.override, host);
  const name = modelName(inputs.name ?? opened.manifest.name);
  if (inputs.alias === 'champion') {
    requireDuel(file.verdict, await registry.alias(name, 'champion'), opened.digest, inputs.verdict);
  }
  const commit = await publishedCommit(opened, deps.context);
  const wish = { name, wish: inputs.version, dryRun: inputs.dryRun, commit };
  const published = await publishOnce(wish, opened, file, { registry, host, cache });
  if (!inputs.dryRun) {
    await pointAlias(registry, name, inputs.alias, opened.digest, host);
    host.info(`published ${name}@${published.version}, sha256:${opened.digest}, in ${registry.url}`);
  }
  host.output('reference', `${name}@${published.version}`);
  host.output('version', published.version);
  host.output('sequence', published.sequence);
  host.output('digest', opened.digest);
  host.output('url', registry.locate(published));
  return published;
}

function sayOverride(override: Override | null, host: Host): void {
  if (!override) return;
  const { by, reason, expires } = override;
  host.warning(
    `its gate failed; ${by} answers for it until ${expires}: ${reason}. The version keeps that verdict`,
  );
}

interface Shelf {
  readonly registry: Registry;
  readonly host: Host;
  readonly cache: string;
}

interface Wish {
  readonly name: string;
  /** "auto", or a version. */
  readonly wish: string;
  readonly dryRun: boolean;
  readonly commit: string | undefined;
}

/** The version that the package has already, else a new one. */
async function publishOnce(
  { name, wish, dryRun, commit }: Wish,
  opened: OpenPackage,
  { text }: VerdictFile,
  shelf: Shelf,
): Promise<Published> {
  const { registry, host } = shelf;
  for (let attempt = 1; ; attempt++) {
    const before = await registry.versions(name);
    const existing = before.find(({ digest }) => digest === opened.digest);
    checkWish(wish, existing);
    if (existing) {
      host.info(`${name}@${existing.version} is this package already`);
      return existing;
    }
    const version = wish === 'auto' ? await versionAfter(before, opened, shelf) : parseVersion(wish);
    if (dryRun) {
      host.info(`dry run: would publish ${name}@${version}, sha256:${opened.digest}`);
      return { name, version, sequence: (before.at(-1)?.sequence ?? 0) + 1, digest: opened.digest };
    }
    try {
      return await registry.publish({ name, version, digest: opened.digest, commit }, opened, text);
    } catch (error) {
      if (!(error instanceof VersionTaken) || wish !== 'auto' || attempt === MOST_ATTEMPTS) throw error;
      host.info(`${name}@${version} was taken by somebody else meanwhile; taking the next`);
    }
  }
}

async function versionAfter(
  before: readonly VersionRecord[],
  opened: OpenPackage,
  { registry, cache }: Shelf,
): Promise<string> {
  const last = greatest(before.map(({ version }) => version));
  const standing = before.find(({ version }) => version === last);
  if (last === null || !standing) return nextVersion(null, 'patch');
  const { manifest } = await registry.fetch(standing.digest, join(cache, standing.digest));
  return nextVersion(last, bumpOf(manifest, opened.manifest));
}

function checkWish(wish: string, existing: VersionRecord | undefined): void {
  if (wish === 'auto' || !existing || parseVersion(wish) === existing.version) return;
  throw new UserError(
    `this package is published as ${existing.name}@${existing.version} already`,
    'Leave "version" at auto.',
    'input "version"',
  );
}

async function pointAlias(
  registry: Registry,
  name: string,
  alias: string,
  digest: string,
  host: Host,
): Promise<void> {
  if (alias === 'none') return;
  const current = await registry.alias(name, alias);
  if (current === digest) return;
  await registry.moveAlias(name, alias, digest, current);
  host.info(
    `${name}#${alias} is now sha256:${digest.slice(0, 12)}${current ? `, before it was sha256:${current.slice(0, 12)}` : ''}`,
  );
}

function checkAlias(alias: string): void {
  if (/^[a-z][a-z0-9-]{0,63}$/.test(alias)) return;
  throw new UserError(
    `"${alias}" is not an alias`,
    'Use lower-case letters, digits and "-", starting with a letter.',
    'input "alias"',
  );
}

function modelName(name: string): string {
  if (MODEL_NAME.test(name)) return name;
  throw new UserError(
    `"${name}" is not a model name`,
    'Use 1 to 64 letters, digits, ".", "_" and "-".',
    'input "name"',
  );
}
