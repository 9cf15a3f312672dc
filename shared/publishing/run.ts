import { join, resolve } from 'node:path';
import { UserError } from '../errors/index.js';
import { readVerdict } from '../gate/read-verdict.js';
import type { Host } from '../host/host.js';
import type { InputsOf, publishModel } from '../inputs/index.js';
import { readManifest, type OpenPackage } from '../package/index.js';
import { openRegistry, resolvePackage, type Registry, type VersionRecord } from '../registry/index.js';
import { admit } from './admission.js';
import { bumpOf, greatest, nextVersion, parseVersion } from './version.js';

export type PublishInputs = InputsOf<typeof publishModel>;

export interface PublishDeps {
  readonly host: Host;
  readonly workspace: string;
  /** A directory for packages that are fetched. */
  readonly cache: string;
}

type Plan = Omit<VersionRecord, 'publishedAt' | 'verdict'>;

/** Publishes a package that passed its gate. Publishing the same package again changes nothing. */
export async function runPublish(inputs: PublishInputs, deps: PublishDeps): Promise<Plan> {
  const { host, workspace, cache } = deps;
  const registry = openRegistry(inputs.registry, workspace);
  const opened = await resolvePackage(inputs.candidate, { registry, host, workspace, cache });
  const file = admit(opened, await readVerdict(resolve(workspace, inputs.verdict)), inputs.verdict);
  const name = modelName(inputs.name ?? opened.manifest.name);
  const before = await registry.versions(name);
  const existing = before.find(({ digest }) => digest === opened.digest);
  const plan = existing ?? (await planVersion(name, inputs.version, opened, before, registry, cache));
  checkWish(inputs.version, existing);

  const reference = `${name}@${plan.version}`;
  if (inputs.dryRun) {
    host.info(`dry run: would publish ${reference}, sha256:${opened.digest}`);
  } else {
    if (existing) host.info(`${reference} is this package already`);
    else await registry.publish(plan, opened, file.text);
    await pointAlias(registry, name, inputs.alias, opened.digest, host);
    host.info(`published ${reference}, sha256:${opened.digest}, in ${registry.url}`);
  }
  host.output('reference', reference);
  host.output('version', plan.version);
  host.output('sequence', plan.sequence);
  host.output('digest', opened.digest);
  host.output('url', registry.locate({ ...plan, verdict: '', publishedAt: '' }));
  return plan;
}

async function planVersion(
  name: string,
  wish: string,
  opened: OpenPackage,
  before: readonly VersionRecord[],
  registry: Registry,
  cache: string,
): Promise<Plan> {
  const last = greatest(before.map(({ version }) => version));
  const lastDigest = before.find(({ version }) => version === last)?.digest;
  const version =
    wish === 'auto'
      ? nextVersion(last, lastDigest ? await bumpFrom(lastDigest, opened, registry, cache) : 'patch')
      : parseVersion(wish);
  return { name, version, sequence: (before.at(-1)?.sequence ?? 0) + 1, digest: opened.digest };
}

async function bumpFrom(
  digest: string,
  opened: OpenPackage,
  registry: Registry,
  cache: string,
): Promise<ReturnType<typeof bumpOf>> {
  const { directory } = await registry.fetch(digest, join(cache, digest));
  return bumpOf((await readManifest(directory)).manifest, opened.manifest);
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
  if (!/^[a-z][a-z0-9-]{0,63}$/.test(alias))
    throw new UserError(
      `"${alias}" is not an alias`,
      'Use lower-case letters, digits and "-", starting with a letter.',
      'input "alias"',
    );
  const current = await registry.alias(name, alias);
  if (current === digest) return;
  await registry.moveAlias(name, alias, digest, current);
  host.info(
    `${name}#${alias} is now sha256:${digest.slice(0, 12)}${current ? `, before it was sha256:${current.slice(0, 12)}` : ''}`,
  );
}

function modelName(name: string): string {
  if (/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(name)) return name;
  throw new UserError(
    `"${name}" is not a model name`,
    'Use 1 to 64 letters, digits, ".", "_" and "-".',
    'input "name"',
  );
}
