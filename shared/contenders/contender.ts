import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { UserError } from '../errors/index.js';
import { readPredictions, type Predictions } from '../evaluation/index.js';
import type { OpenPackage } from '../package/index.js';
import { parseReference, resolvePackage, type ResolveDeps } from '../registry/index.js';
import { readRecipeFile } from './package-files.js';

const PREDICTIONS_FILE = 'predictions.csv';

/** One side of a comparison: a verified package, or a bare predictions file. */
export interface Contender {
  /** The package id, or the sha256 of the predictions file. */
  readonly digest: string;
  /** As the user named it. */
  readonly reference: string;
  /** The model's name; null for a bare predictions file. */
  readonly name: string | null;
  readonly predictions: Predictions;
  readonly opened: OpenPackage | null;
}

export interface ContenderDeps extends ResolveDeps {
  /** The positive class that the gate names; else each recipe's counts, and both have to agree. */
  readonly positive: string | undefined;
  /** What a bare predictions file is read as; inferred from its columns unless the gate says it. */
  readonly task: Predictions['task'] | undefined;
}

/** Reads a contender by any name of a package, or the path of a predictions file. @throws UserError */
export async function loadContender(text: string, deps: ContenderDeps): Promise<Contender> {
  const file = await predictionsFile(text, deps.workspace);
  return file ? fromFile(file, text, deps) : fromPackage(await resolvePackage(text, deps), text, deps);
}

/** A contender from a package that is open already. */
export async function fromPackage(
  opened: OpenPackage,
  reference: string,
  deps: ContenderDeps,
): Promise<Contender> {
  if (!opened.manifest.files.some(({ path }) => path === PREDICTIONS_FILE))
    throw new UserError(
      `holds no ${PREDICTIONS_FILE}, so there is nothing to judge`,
      'Make the package with "heirloom train", or name a predictions file.',
      reference,
    );
  const recipe = await readRecipeFile(opened);
  const predictions = await readPredictions(join(opened.directory, PREDICTIONS_FILE), {
    positive: deps.positive ?? recipe?.positive,
    task: opened.manifest.task,
    warn: (line) => deps.host.info(`${reference}: ${line}`),
  });
  return { digest: opened.digest, reference, name: opened.manifest.name, predictions, opened };
}

async function fromFile(path: string, text: string, deps: ContenderDeps): Promise<Contender> {
  const predictions = await readPredictions(path, {
    positive: deps.positive,
    task: deps.task,
    warn: (line) => deps.host.info(`${text}: ${line}`),
  });
  return { digest: predictions.source, reference: text, name: null, predictions, opened: null };
}

async function predictionsFile(text: string, workspace: string): Promise<string | null> {
  const reference = parseReference(text);
  if (reference.kind !== 'path') return null;
  const path = resolve(workspace, reference.path);
  const status = await stat(path).catch(() => null);
  return status?.isFile() ? path : null;
}
