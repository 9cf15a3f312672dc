import { UserError } from '../errors/index.js';
import type { GitHubContext } from '../github/index.js';
import type { Host } from '../host/host.js';
import type { deploy, InputsOf } from '../inputs/index.js';
import { requireLayers } from '../package/index.js';
import {
  openRegistry,
  publishedAs,
  resolvePackage,
  type Published,
  type Registry,
  type ResolvedPackage,
  type VersionRecord,
} from '../registry/index.js';
import { deployLocally, type DeployResult } from './local.js';
import { defaultStateHome } from './paths.js';
import { stopDeployment } from './stop.js';

export type DeployInputs = InputsOf<typeof deploy>;

export interface DeployDeps {
  readonly host: Host;
  readonly workspace: string;
  /** A directory for packages that are fetched. */
  readonly cache: string;
  /** Says where deployments keep their state: XDG_STATE_HOME, or ~/.local/state. */
  readonly env: NodeJS.ProcessEnv;
  /** Null outside GitHub Actions. */
  readonly context: Pick<GitHubContext, 'tag'> | null;
  /** What stands before `serve …` and `route …` to start those processes. */
  readonly command: readonly string[];
}

/** The environment whose active version is the model's champion. */
const CHAMPIONS = 'production';

/** Deploys a published version, or ends a deployment. @returns the state that it left */
export async function runDeploy(
  inputs: DeployInputs,
  deps: DeployDeps,
): Promise<DeployResult['state'] | 'stopped'> {
  return inputs.stop ? stop(inputs, deps) : rollOut(inputs, deps);
}

async function stop({ environment }: DeployInputs, { host, env }: DeployDeps): Promise<'stopped'> {
  const { digest } = await stopDeployment(environment, {
    stateHome: defaultStateHome(env),
    log: (line) => host.info(line),
  });
  host.info(
    digest
      ? `${environment}: stopped; sha256:${digest.slice(0, 12)} was serving`
      : `${environment}: nothing was running`,
  );
  host.output('state', 'stopped');
  host.output('url', null);
  host.output('digest', null);
  host.output('previous-digest', digest);
  host.output('deployment-id', null);
  return 'stopped';
}

async function rollOut(inputs: DeployInputs, deps: DeployDeps): Promise<DeployResult['state']> {
  const { host, workspace, cache } = deps;
  const registry = openRegistry(inputs.registry, workspace);
  const opened = await resolvePackage(modelOf(inputs, deps), { registry, host, workspace, cache });
  const { record, aliases } = await requirePublished(registry, opened);
  requireLayers(opened, opened.reference, 'served');
  const champion = await registry.alias(record.name, 'champion');
  const result = await deployLocally(
    {
      packageDirectory: opened.directory,
      digest: opened.digest,
      name: record.name,
      version: { sequence: record.sequence, semver: record.version, aliases },
      port: inputs.port,
      environment: inputs.environment,
      timeoutSeconds: inputs.timeout,
    },
    { command: deps.command, stateHome: defaultStateHome(deps.env), log: (line) => host.info(line) },
  );
  say(host, inputs.environment, record, result);
  host.output('state', result.state);
  host.output('url', result.url);
  host.output('digest', result.state === 'rolled-back' ? result.previousDigest : result.digest);
  host.output('previous-digest', result.previousDigest);
  host.output('deployment-id', result.deploymentId);
  if (result.state !== 'rolled-back' && inputs.environment === CHAMPIONS)
    await crown(registry, record, champion, host);
  return result.state;
}

function modelOf({ model }: DeployInputs, { context }: DeployDeps): string {
  const named = model ?? context?.tag;
  if (named) return named;
  throw new UserError(
    'no model is named, and this is not a tag push',
    'Give "model", for example digits@v1.0.0 or digits#candidate.',
    'input "model"',
  );
}

/** Only what was published is deployed, since only that has a verdict. @throws UserError */
async function requirePublished(registry: Registry, opened: ResolvedPackage): Promise<Published> {
  const { reference, digest, manifest } = opened;
  const published = await publishedAs(registry, reference, { name: manifest.name, digest });
  if (published) return published;
  throw new UserError(
    `${reference} (sha256:${digest.slice(0, 12)}…) is not published in ${registry.url}`,
    'Publish it first with publish-model; to try an unpublished package, use "heirloom serve".',
    'input "model"',
  );
}

/**
 * Points "champion" at what serves now, and "previous" at what was champion before.
 * @param champion  as it stood before the rollout: whoever moved it meanwhile wins
 */
async function crown(
  registry: Registry,
  { name, digest }: VersionRecord,
  champion: string | null,
  host: Host,
): Promise<void> {
  if (champion === digest) return;
  // First the way back: a step that ends between the two moves must not lose it.
  const previous = await registry.alias(name, 'previous');
  if (champion && champion !== previous) await registry.moveAlias(name, 'previous', champion, previous);
  await registry.moveAlias(name, 'champion', digest, champion);
  host.info(`${name}#champion is now sha256:${digest.slice(0, 12)}`);
}

function say(host: Host, environment: string, { name, version }: VersionRecord, result: DeployResult): void {
  const serves = `${name}@${version}`;
  switch (result.state) {
    case 'promoted':
      return host.info(`${environment}: ${serves} serves at ${result.url}`);
    case 'unchanged':
      return host.info(`${environment}: ${serves} was serving already, at ${result.url}`);
    case 'rolled-back':
      return host.error(
        `${environment}: ${serves} was not deployed: ${result.reason}. Traffic is where it was${result.previousDigest ? `, on sha256:${result.previousDigest.slice(0, 12)}` : ''}.`,
      );
  }
}
