import { dirname, resolve } from 'node:path';
import type { Host } from '../../host/host.js';
import { writePackage } from '../../package/index.js';
import type { CommandRecipe, Link } from '../../recipe/index.js';
import type { Registry } from '../../registry/index.js';
import { readCommit } from '../commit.js';
import { evaluationCodeOf } from '../evaluation-code.js';
import type { Made } from '../hand-out.js';
import { assembleFromCommand } from './assemble.js';
import { runSeeds } from './command-run.js';
import { openOutFolder } from './out-folder.js';
import { findParent } from './parent.js';
import { sourcesOf } from './sources.js';

export interface CommandTraining {
  readonly recipe: CommandRecipe;
  /** Absolute. */
  readonly recipePath: string;
  /** What the recipe was merged from, itself last. */
  readonly links: readonly Link[];
  /** Absolute path of the package to come. */
  readonly out: string;
  readonly registry: Registry;
  readonly workspace: string;
  /** A directory for packages that are fetched. */
  readonly cache: string;
  /** URL of the repository, when the run knows it. */
  readonly repository: string | null;
  /** Of this process. */
  readonly env?: NodeJS.ProcessEnv;
  readonly host: Host;
}

/**
 * Makes a model by the recipe's command, and a package of what it leaves.
 * @throws UserError   where it fails, or leaves something else than a package can hold: what it wrote then stays
 * @throws Interrupted where this process was told to end meanwhile
 */
export async function trainByCommand(training: CommandTraining): Promise<Made> {
  const { recipe, recipePath, links, out, repository, env = {}, host } = training;
  const folder = dirname(recipePath);
  const inFolder = (path: string) => resolve(folder, path);
  const parent = await findParent(recipe, training);
  const sources = await sourcesOf(recipe, folder);
  const evaluationCode = await evaluationCodeOf(recipe, folder);
  const commit = await readCommit({
    recipe: recipePath,
    parents: links.flatMap(({ path }) => path ?? []),
    // Whatever lies about may be a part of what the command runs.
    sources: [
      folder,
      ...[...sources.map(({ uri }) => uri), ...(recipe.evaluation?.code ?? [])].map(inFolder),
    ],
    repository,
    host,
  });
  const outFolder = await openOutFolder(out, host);
  try {
    const runs = await runSeeds({ recipe, folder, out: outFolder.path, parent, env, host });
    const made = { recipe, links, runs, sources, parent, commit, evaluationCode };
    const { head, files } = await assembleFromCommand(made);
    const written = await writePackage(out, head, files);
    await outFolder.remove();
    return { written, evaluation: runs[0].evaluation, backend: null };
  } catch (error) {
    if (!(await outFolder.removeIfEmpty()))
      host.info(`what the command wrote is kept, and no package: ${outFolder.path}`);
    throw error;
  }
}
