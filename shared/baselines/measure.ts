import { stat } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { CommitModel } from '../contenders/index.js';
import { UserError } from '../errors/index.js';
import { writeFileWhole } from '../files/index.js';
import { shortSha } from '../git/short-sha.js';
import { linkIfMissing, withWorktree, type RemoteAccess } from '../git/worktree.js';
import { isPrivileged, type GitHubContext } from '../github/context.js';
import { readLineage, verifyPackage, type OpenPackage } from '../package/index.js';
import type { ResolveDeps } from '../registry/index.js';
import type { History } from './history.js';

/** Where the measured package lies, in the workspace. */
const MEASURED = 'heirloom-out/baseline';

const AT = 'input "baseline"';

export interface Measurement {
  readonly history: Pick<History, 'mergeBase'>;
  /** The recipe, relative to the workspace. */
  readonly recipe: string;
  /** The candidate's package; null for a bare predictions file. */
  readonly candidate: OpenPackage | null;
  readonly context: Pick<GitHubContext, 'eventName'> | null;
  readonly access: RemoteAccess | null;
  /** A folder that nothing but this job writes to, and that it leaves empty; null in a terminal. */
  readonly notes: string | null;
  /** Paths of the data that a recipe names, for what no commit has. @param recipe  absolute */
  dataOf(recipe: string): Promise<readonly string[]>;
  /** Trains a recipe into a package. @param recipe, out  absolute   @param backend  null: the fastest there is */
  train(recipe: string, out: string, backend: string | null): Promise<OpenPackage>;
}

/**
 * The merge-base's own recipe, trained now: same machine, same back end, same job. What an earlier step of the job
 * measured is found again.
 *
 * @returns why there is none where the merge-base has no such recipe
 * @throws UserError where the commit can't be had or its recipe can't be trained
 */
export async function measuredModel(
  measurement: Measurement,
  { host, workspace, cache }: Pick<ResolveDeps, 'host' | 'workspace' | 'cache'>,
): Promise<CommitModel | string> {
  const { candidate, history, context } = measurement;
  if (context && isPrivileged(context))
    throw new UserError(
      `the baseline "measure" trains, and a job on "${context.eventName}" holds rights that no training should have`,
      'Measure in the job on pull_request, or take the baseline "merge-base".',
      AT,
    );
  const recipe = relative(workspace, resolve(workspace, measurement.recipe));
  if (isAbsolute(recipe) || recipe.startsWith(`..${sep}`))
    throw new UserError('is outside the workspace', 'Name a recipe of the repository.', 'input "recipe"');
  const base = await history.mergeBase();
  const backend = candidate && (await readLineage(candidate)).backend;
  const out = resolve(workspace, MEASURED);
  const earlier = await measuredEarlier(out, base.sha, candidate, backend);
  if (earlier && (await isNoted(earlier, measurement.notes)))
    return modelOf(earlier, base.sha, 'measured by an earlier step');
  host.info(`training the baseline: ${recipe} as commit ${shortSha(base.sha)} has it`);
  const made = await withWorktree(
    { workspace, sha: base.sha, directory: join(cache, 'merge-base'), access: measurement.access },
    async (folder) => {
      const path = join(folder, recipe);
      if (!(await stat(path).catch(() => null))) return null;
      for (const source of await measurement.dataOf(path)) {
        const name = relative(folder, source);
        if (isAbsolute(name) || name.startsWith('..')) continue;
        if (await linkIfMissing(join(workspace, name), source))
          host.info(`commit ${shortSha(base.sha)} has no ${name}: the one that is here is taken`);
      }
      return measurement.train(path, out, backend);
    },
  );
  if (made === null)
    return `the merge-base ${shortSha(base.sha)} has no ${recipe} yet, so this change brings the first model`;
  const { commit } = await readLineage(made);
  if (commit?.sha === base.sha && !commit.dirty) {
    if (measurement.notes !== null) await writeFileWhole(noteOn(made, measurement.notes), '');
    return modelOf(made, base.sha, 'measured now');
  }
  throw new UserError(
    `the measured baseline is not of commit ${shortSha(base.sha)} as it stands`,
    'Let no training write to the recipe or to committed data.',
    out,
  );
}

/** Whether this job measured it: the checkout may bring a package that says of itself that it is of that commit. */
async function isNoted(measured: OpenPackage, notes: string | null): Promise<boolean> {
  return notes === null || (await stat(noteOn(measured, notes)).catch(() => null)) !== null;
}

function noteOn({ digest }: OpenPackage, notes: string): string {
  return join(notes, `heirloom-measured-${digest}`);
}

async function measuredEarlier(
  directory: string,
  sha: string,
  candidate: OpenPackage | null,
  backend: string | null,
): Promise<OpenPackage | null> {
  if (!(await stat(directory).catch(() => null))) return null;
  try {
    const opened = await verifyPackage(directory);
    const lineage = await readLineage(opened);
    const isOfCommit = lineage.commit?.sha === sha && !lineage.commit.dirty;
    // Another model of the same repository may have been measured before.
    const isOfModel = candidate === null || opened.manifest.name === candidate.manifest.name;
    const isOfBackend = backend === null || lineage.backend === backend;
    return isOfCommit && isOfModel && isOfBackend ? opened : null;
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
}

function modelOf(opened: OpenPackage, sha: string, provenance: string): CommitModel {
  return {
    opened,
    reference: `${opened.manifest.name} of commit ${shortSha(sha)}`,
    provenance,
    mergeBase: sha,
    refetch: { first: null, name: 'measure' },
  };
}
