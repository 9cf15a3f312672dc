import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Backend } from '../backends/index.js';
import { RESCORED, rescoredPath, type RescoreFile } from '../contenders/index.js';
import { loadDataset, rowsOf, TemporaryStorage, type Dataset } from '../data/index.js';
import { UserError } from '../errors/index.js';
import { argmax } from '../evaluation/argmax.js';
import { orderClasses } from '../evaluation/index.js';
import { makeFolders, writeFileWhole } from '../files/index.js';
import { isAboutFork, isPrivileged, type GitHubContext } from '../github/index.js';
import type { Host } from '../host/host.js';
import { loadModel, readPreprocessing, shortest } from '../models/index.js';
import { readLineage, type OpenPackage } from '../package/index.js';
import { parseRecipe, withoutCommand, type Recipe } from '../recipe/index.js';
import { answersTo } from '../training/answers.js';
import { predictionsCsv } from '../training/candidate/predictions.js';
import { taskOf, type TrainingTask } from '../training/tasks/index.js';

const AT = 'input "rescore"';

export interface RescorerDeps {
  readonly host: Pick<Host, 'info'>;
  readonly workspace: string;
  /** The recipe that made the candidate: the data are where it says, seen from its folder. */
  readonly recipe: string;
  /** Null outside GitHub Actions. */
  readonly context: Pick<GitHubContext, 'eventName' | 'pullRequest' | 'workflowRun'> | null;
  readonly openBackend: () => Promise<Backend>;
}

/**
 * Has an old model answer today's test rows: those of the candidate's recipe, encoded as the old model's package says.
 * The answers are kept in a predictions file.
 *
 * @throws UserError where the candidate's data are not what it was trained on any more, or don't fit the old model
 */
export function rescorer({ host, workspace, recipe, context, openBackend }: RescorerDeps): RescoreFile {
  return async (old, candidate) => {
    refuseForksRecipe(context);
    const today = await recipeOf(candidate);
    refuseModules(today);
    const storage = new TemporaryStorage(resolve(workspace, RESCORED));
    try {
      await makeFolders(storage.folder);
      const dataset = await loadDataset(today, {
        resolve: (source) => resolve(workspace, dirname(recipe), source),
        inherited: { preprocessing: await readPreprocessing(old.directory), classes: null },
        storage,
        log: (line) => host.info(line),
      });
      await refuseOtherData(dataset, candidate);
      const rows = rowsOf(dataset, 'test');
      const { tf } = await openBackend();
      const model = await loadModel(tf, old);
      const answers = await answersTo(tf, model, dataset, rows);
      model.dispose();
      const { seen, task } = answering(dataset, old.manifest.signature.classes);
      const path = rescoredPath(old.digest);
      const pieces = [...predictionsCsv(seen, task, rows, answers)];
      await writeFileWhole(resolve(workspace, path), Buffer.concat(pieces));
      host.info(`sha256:${old.digest.slice(0, 12)} answered today's ${rows.length} test rows: ${path}`);
      return path;
    } finally {
      storage.close();
    }
  };
}

/** The data are read as the candidate's recipe says, which may name a module: code that then runs. */
function refuseForksRecipe(context: RescorerDeps['context']): void {
  if (!context || !isPrivileged(context) || !isAboutFork(context)) return;
  throw new UserError(
    `this run is about a fork's change with the rights of the repository ("${context.eventName}"), and a fork's recipe is not followed there`,
    'Judge anew in the job on pull_request, or judge without "rescore".',
    AT,
  );
}

/** As the candidate records it, with what was set over it. */
async function recipeOf({ directory, manifest }: OpenPackage): Promise<Recipe> {
  const path = join(directory, 'recipe.json');
  if (!manifest.files.some((file) => file.path === 'recipe.json'))
    throw new UserError(
      "has no recipe, so nobody knows which rows are today's test rows",
      RETRAIN,
      directory,
    );
  return withoutCommand(parseRecipe(await readFile(path, 'utf8'), path), path);
}

/** A module would run to give its rows, and a gate runs no code that a package names. */
function refuseModules({ data: { source, split } }: Recipe): void {
  for (const named of [source, split.test_source])
    if (typeof named === 'object' && 'module' in named)
      throw new UserError(
        `the rows come from the module ${named.module}, and judging runs no code that a package names`,
        'Take the baseline "measure", or evaluate the old model yourself and name its predictions as the baseline.',
        AT,
      );
}

const RETRAIN = 'Train the candidate with "heirloom train", or judge without "rescore".';

/** The candidate answered rows of what it was trained on; the old model has to answer the same. */
async function refuseOtherData({ sources }: Dataset, candidate: OpenPackage): Promise<void> {
  const known = (await readLineage(candidate)).digests;
  const other = sources.find(({ sha256 }) => !known.has(sha256));
  if (!other) return;
  throw new UserError(
    `${other.uri} is not what the candidate was trained on, so both would be asked different things`,
    'Check out the commit of the candidate, or train it again.',
    AT,
  );
}

/**
 * How a model's answers are written where its classes are not quite the data's: a class that it never knew has the
 * score 0, and its rows are answered wrong.
 */
function answering(
  dataset: Dataset,
  known: readonly string[],
): { seen: Dataset; task: Pick<TrainingTask, 'width' | 'answer'> } {
  const { target } = dataset;
  if (target.task === 'regression') return { seen: dataset, task: taskOf(target, null) };
  const classes = orderClasses(new Set([...known, ...target.classes]));
  const places = classes.map((name) => known.indexOf(name));
  return {
    seen: { ...dataset, target: { ...target, classes } },
    task: {
      width: known.length,
      answer: (row, scores) => ({
        label: target.classes[target.labels[row]!]!,
        prediction: known[argmax(scores)]!,
        scores: places.map((place) => (place < 0 ? 0 : shortest(scores[place]!))),
      }),
    },
  };
}
