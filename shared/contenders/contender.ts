import { basename, join, resolve } from 'node:path';
import { UserError } from '../errors/index.js';
import {
  PREDICTIONS_EXTENSIONS,
  readPredictions,
  type Predictions,
  type ReadOptions,
} from '../evaluation/index.js';
import type { ForkRun } from '../forks/index.js';
import { predictionsFileOf, readLineage, type OpenPackage } from '../package/index.js';
import { parseReference, resolvePackage, type ResolveDeps } from '../registry/index.js';
import { bareFile, refuseMissingFile } from './bare-file.js';
import type { FindCommitModel } from './commit-model.js';
import { readRecipeFile } from './package-files.js';
import { resourcesOf } from './resources.js';

/** Predictions of runs with other seeds, in a package. */
const RUN_FILE = new RegExp(`^runs/[^/]+\\.(${PREDICTIONS_EXTENSIONS.join('|')})$`);

/** One side of a comparison: a verified package, or a bare predictions file. */
export interface Contender {
  /** The package id, or the sha256 of the predictions file. */
  readonly digest: string;
  /** As the user named it. */
  readonly reference: string;
  /** The model's name; null for a bare predictions file. */
  readonly name: string | null;
  readonly predictions: Predictions;
  /** Predictions of the same recipe trained with other seeds. */
  readonly runs: readonly Predictions[];
  /** Paths of those of `runs` that were named beside it. */
  readonly runReferences: readonly string[];
  /** What it costs, by name; empty for a bare predictions file. */
  readonly resources: ReadonlyMap<string, number>;
  readonly opened: OpenPackage | null;
  /** sha256 of the code that its evaluation rests on; null where nobody says. */
  readonly evaluationCode: string | null;
  /** Whether its model can answer other rows. */
  readonly isRescorable: boolean;
  /** What a reader has to know of where its predictions come from; a sentence each. */
  readonly cautions?: readonly string[];
  /** Whose word its labels, slices, groups and weights are, where they are not its own. */
  readonly factsFrom?: string;
  /** How somebody else gets the same predictions; null where the reference says so. */
  readonly refetch?: Refetch | null;
}

export interface Refetch {
  /** The words of the shell command that brings them; null where the name alone does. */
  readonly first: readonly string[] | null;
  /** What to name them by then. */
  readonly name: string;
}

/** What is known of a side that is no package. */
export const WITHOUT_PACKAGE = {
  runs: [],
  runReferences: [],
  resources: new Map<string, number>(),
  opened: null,
  evaluationCode: null,
  isRescorable: false,
} as const satisfies Partial<Contender>;

/** What a candidate's baseline is found by. */
export type KnownContender = Pick<Contender, 'digest' | 'name' | 'opened'>;

export interface ContenderDeps extends ResolveDeps {
  /**
   * How the gate has predictions read. Without a positive class each recipe's counts, and both have to agree; a
   * package says its task and has Heirloom's column names.
   */
  readonly reading: Omit<ReadOptions, 'warn'>;
  /** The fork's run that started this one, where the candidate is what it left; null where there is none. */
  readonly fork?: ForkRun | null;
  /** Finds the models of commits; left out where there are no commits. */
  readonly findCommitModel?: FindCommitModel;
}

/**
 * Reads a contender by any name of a package, or the path of a predictions file.
 * @param runs  paths of more predictions files, of the same recipe trained with other seeds
 * @throws UserError
 */
export async function loadContender(
  text: string,
  deps: ContenderDeps,
  runs: readonly string[] = [],
): Promise<Contender> {
  const file = await bareFile(text, deps);
  if (!file) await refuseMissingFile(text, deps.workspace);
  const contender = file
    ? await fromFile(file, text, deps)
    : await fromPackage(await resolvePackage(text, deps), text, deps);
  return withRuns({ ...contender, refetch: refetchOf(text, file, deps) }, runs, deps);
}

/** An artifact has its name in its run only. @param file  of bare predictions; null for a package */
function refetchOf(text: string, file: string | null, { host }: ContenderDeps): Refetch | null {
  const reference = parseReference(text);
  if (reference.kind !== 'artifact') return null;
  const directory = `heirloom-out/${reference.artifact}`;
  const first = host.artifacts.fetchCommand?.(reference.artifact, directory);
  if (!first) return null;
  return { first, name: file === null ? directory : `${directory}/${basename(file)}` };
}

/** A contender from a package that is open already. */
export async function fromPackage(
  opened: OpenPackage,
  reference: string,
  deps: ContenderDeps,
): Promise<Contender> {
  const paths = opened.manifest.files.map(({ path }) => path);
  const main = predictionsFileOf(opened.manifest)?.path;
  if (main === undefined)
    throw new UserError(
      'holds no predictions.csv, so there is nothing to judge',
      'Make the package with "heirloom train", or name a predictions file.',
      reference,
    );
  const read = (path: string) => readAnswers(opened, join(opened.directory, path), reference, deps);
  const predictions = await read(main);
  const runs: Predictions[] = [];
  for (const path of paths.filter((path) => RUN_FILE.test(path))) runs.push(await read(path));
  const resources = await resourcesOf(opened);
  return {
    digest: opened.digest,
    reference,
    name: opened.manifest.name,
    predictions,
    runs,
    runReferences: [],
    resources,
    opened,
    evaluationCode: (await readLineage(opened)).evaluationCode,
    isRescorable: opened.manifest.formats.includes('tfjs-layers'),
  };
}

/** Reads predictions of a package's model as its recipe means them. @param path  absolute */
export async function readAnswers(
  opened: OpenPackage,
  path: string,
  reference: string,
  deps: ContenderDeps,
): Promise<Predictions> {
  const recipe = await readRecipeFile(opened);
  return readPredictions(path, {
    ...optionsOf(reference, deps),
    names: undefined,
    positive: deps.reading.positive ?? recipe?.positive,
    task: opened.manifest.task,
  });
}

async function fromFile(path: string, text: string, deps: ContenderDeps): Promise<Contender> {
  const predictions = await readPredictions(path, optionsOf(text, deps));
  return { digest: predictions.source, reference: text, name: null, predictions, ...WITHOUT_PACKAGE };
}

/** With more predictions of the same recipe, trained with other seeds. @param paths  of predictions files */
export async function withRuns(
  contender: Contender,
  paths: readonly string[],
  deps: ContenderDeps,
): Promise<Contender> {
  const runs = [...contender.runs];
  for (const path of paths) {
    runs.push(await readPredictions(resolve(deps.workspace, path), optionsOf(path, deps)));
  }
  return { ...contender, runs, runReferences: paths };
}

function optionsOf(reference: string, { host, reading }: ContenderDeps): ReadOptions {
  return { ...reading, warn: (line) => host.info(`${reference}: ${line}`) };
}
