import { existsSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../../errors/index.js';
import { canonicalJson, makeFolders, writeDirectoryWhole, writeFileWhole } from '../../files/index.js';
import { compileAddon } from './addon.js';
import type { InstallDependencies } from './dependencies.js';
import { withInstallLock } from './lock.js';
import { installPackages } from './npm/install.js';
import type { InstallPlan, TensorFlowParts } from './plan.js';
import { checkSpace, findTools, type Tools } from './prerequisites.js';
import { fetchWheel } from './wheels/fetch.js';
import { unpackLibraries } from './wheels/libraries.js';

export interface Installed {
  /** The folder whose node_modules has the back end. */
  readonly directory: string;
  readonly version: string;
  /** It was there before. */
  readonly already: boolean;
  /** What this machine lacks to use it; null where it computes. */
  readonly lacking: string | null;
}

/**
 * Installs a back end into the tool cache as `<tool>/<version>/<arch>`, with `<arch>.complete` beside it as the last
 * step. An installation that breaks off leaves nothing that counts; the wheels it had fetched are kept for the next.
 *
 * @throws UserError when something is missing, can't be fetched, is not what was pinned, or does not compute
 */
export async function installBackend(plan: InstallPlan, deps: InstallDependencies): Promise<Installed> {
  const home = join(deps.toolCache, plan.tool, plan.version);
  const directory = join(home, deps.machine.arch);
  const marker = `${directory}.complete`;
  const installed = { directory, version: plan.version, already: true, lacking: null };
  if (existsSync(marker)) return installed;
  const tools = await findTools(plan, deps);
  return withInstallLock(join(home, '.lock'), deps.log, async () => {
    if (existsSync(marker)) return installed;
    await checkSpace(plan, home);
    const downloads = join(home, '.downloads');
    await removeLeftovers(home, `.${deps.machine.arch}-`);
    await removeLeftovers(downloads, '.pip-');
    let lacking: string | null = null;
    await writeDirectoryWhole(directory, async (fresh) => {
      await fill(fresh, downloads, plan, tools, deps);
      lacking = await tryOut(fresh, plan, deps);
    });
    await writeFileWhole(marker, canonicalJson(recordOf(plan)));
    await rm(downloads, { recursive: true, force: true });
    return { ...installed, already: false, lacking };
  });
}

/** What killed installations had begun to fill. */
async function removeLeftovers(folder: string, prefix: string): Promise<void> {
  await makeFolders(folder);
  for (const name of await readdir(folder)) {
    if (name.startsWith(prefix)) await rm(join(folder, name), { recursive: true, force: true });
  }
}

async function fill(
  fresh: string,
  downloads: string,
  plan: InstallPlan,
  { compiler, python }: Tools,
  deps: InstallDependencies,
): Promise<void> {
  const { env, log } = deps;
  const wheels: string[] = [];
  for (const wheel of plan.tensorFlow?.wheels ?? [])
    wheels.push(await fetchWheel(wheel, downloads, { env, python, log }));
  log(`installing ${plan.packages.wanted.join(' and ')} by npm`);
  await installPackages(plan.packages, fresh, env);
  if (plan.tensorFlow) await addTensorFlow(fresh, wheels, plan.tensorFlow, compiler!, deps);
}

/** @returns what this machine lacks, or null: an image for GPU machines may be built on one that has none */
async function tryOut(
  fresh: string,
  { name }: InstallPlan,
  { smokeTest, log }: InstallDependencies,
): Promise<string | null> {
  log('trying it out in a process of its own');
  const outcome = await smokeTest(fresh);
  if (outcome.state === 'open') return null;
  if (outcome.lacksDevice) return outcome.reason;
  throw new UserError(
    `the back end "${name}" was built but does not work: ${outcome.reason}`,
    'Nothing was installed. Mend what it names, and install it again; what was fetched is kept.',
  );
}

async function addTensorFlow(
  fresh: string,
  wheels: readonly string[],
  { packageName }: TensorFlowParts,
  compiler: string,
  { env, log }: InstallDependencies,
): Promise<void> {
  log("unpacking TensorFlow's libraries");
  for (const path of wheels) await unpackLibraries(path, join(fresh, 'node_modules', packageName, 'deps'));
  log(`compiling the addon of ${packageName} with ${compiler}`);
  await compileAddon(fresh, packageName, compiler, env);
}

function recordOf({ version, packages, tensorFlow }: InstallPlan) {
  return {
    version,
    npm: [...packages.wanted],
    wheels: (tensorFlow?.wheels ?? []).map(({ file, sha256 }) => ({ file, sha256 })),
  };
}
