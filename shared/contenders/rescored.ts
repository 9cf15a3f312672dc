import { resolve } from 'node:path';
import { UserError } from '../errors/index.js';
import { fingerprint, inIdOrder } from '../evaluation/index.js';
import type { OpenPackage } from '../package/index.js';
import { isThere } from '../registry/listing.js';
import type { Baseline } from './baseline.js';
import { readAnswers, type Contender, type ContenderDeps } from './contender.js';

/** Has an old model answer today's test rows. @returns path of the predictions file, relative to the workspace */
export type RescoreFile = (old: OpenPackage, candidate: OpenPackage) => Promise<string>;

export interface Rescoring {
  /** Left out where no model can be loaded. */
  readonly rescoreFile?: RescoreFile;
  /** Whether answers that an earlier step kept will do. */
  readonly reusesKept?: boolean;
}

/** Where the answers of old models lie, in the workspace. */
export const RESCORED = 'heirloom-out/rescored';

/** A package's answers, relative to the workspace. */
export function rescoredPath(digest: string): string {
  return `${RESCORED}/${digest}.csv`;
}

const HOW = ', rescored';

/** Whether a baseline's answers were asked for anew. @param how  of a baseline */
export function wasRescored(how: string): boolean {
  return how.endsWith(HOW);
}

/**
 * A baseline whose model was judged anew on the candidate's test rows.
 * @throws UserError where there is no model that Heirloom can ask
 */
export async function rescored(
  baseline: Baseline,
  candidate: Contender,
  { rescoreFile, reusesKept = false }: Rescoring,
  deps: ContenderDeps,
): Promise<Baseline> {
  const { opened, reference } = baseline;
  if (!rescoreFile)
    throw new UserError('no model can be loaded here', 'Leave "rescore" out.', 'input "rescore"');
  if (!opened || !baseline.isRescorable)
    throw new UserError(
      `${reference} can't be judged anew: ${opened ? `Heirloom can't run a model of the format ${opened.manifest.formats.join(', ')}` : 'it is a predictions file without its model'}`,
      "Evaluate it on today's test set yourself and name its predictions as the baseline, or take another baseline.",
      'input "rescore"',
    );
  if (!candidate.opened)
    throw new UserError(
      "the candidate is a predictions file, and nobody knows which rows are today's test rows",
      'Name a package as the candidate, or evaluate the baseline yourself.',
      'input "rescore"',
    );
  if (baseline.runs.length > 0)
    deps.host.info(`${reference}: its runs with other seeds answered other rows and are left out`);
  const read = (path: string) => readAnswers(opened, resolve(deps.workspace, path), reference, deps);
  const earlier = rescoredPath(baseline.digest);
  const isKept = reusesKept && (await isThere(resolve(deps.workspace, earlier)));
  let predictions = isKept ? await read(earlier) : null;
  // What lies there may be of another day.
  if (!predictions || fingerprintOf(predictions) !== fingerprintOf(candidate.predictions))
    predictions = await read(await rescoreFile(opened, candidate.opened));
  return {
    ...baseline,
    predictions,
    runs: [],
    runReferences: [],
    evaluationCode: candidate.evaluationCode,
    how: `${baseline.how}${HOW}`,
  };
}

function fingerprintOf(predictions: Contender['predictions']): string {
  return fingerprint(inIdOrder(predictions));
}
