import { mkdtemp } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { UserError } from '../../errors/index.js';
import { pair, readPredictions, type Predictions } from '../../evaluation/index.js';
import type { Baseline } from '../baseline.js';
import { WITHOUT_PACKAGE, type Contender, type ContenderDeps } from '../contender.js';
import type { Claims } from './claims.js';
import { joinClaims, writeTruth } from './join.js';
import { readTrustedRows, rowsOfBaseline, type TrustedRows } from './trusted-rows.js';

export interface Witnesses {
  /** The input "labels". */
  readonly labels: string | undefined;
  /** In the order in which their rows are taken. */
  readonly baselines: readonly Baseline[];
}

const OF_A_FORK =
  "The predictions were made by a fork's own run: metrics were computed anew from them, with this repository's labels and slices, and no model was seen. Publishing trains again.";

/**
 * A candidate by its predictions and the trusted rows: the labels' table, else the baseline's own rows.
 * @throws UserError where there are neither, or the predictions are of other examples
 */
export async function believe(claims: Claims, witnesses: Witnesses, deps: ContenderDeps): Promise<Contender> {
  const trusted = await trustedRows(claims, witnesses, deps);
  deps.host.info(
    `${claims.reference}: labels are those of ${trusted.source}, for ${trusted.rowOf.size} rows`,
  );
  const folder = await mkdtemp(join(deps.cache, 'joined-'));
  const joined = join(folder, 'predictions.csv');
  const { source, missing } = await joinClaims(claims.path, trusted, deps.reading, joined);
  const options = {
    ...deps.reading,
    mayLackColumns: true,
    task: claims.opened?.manifest.task ?? trusted.task,
    positive: deps.reading.positive ?? trusted.positive,
    warn: (line: string) => deps.host.info(`${claims.reference}: ${line}`),
  };
  const answered = { ...(await readPredictions(joined, options)), source };
  const cautions = claims.isFork ? [OF_A_FORK] : [];
  // With a baseline the gate itself counts what was left out.
  if (missing === 0 || witnesses.baselines.length > 0)
    return contenderOf(claims, trusted, answered, cautions);
  const truth = join(folder, 'truth.csv');
  writeTruth(trusted, deps.reading, truth);
  const testSet = await readPredictions(truth, { ...options, task: answered.task, names: factNames(deps) });
  const note = `The candidate left out ${missing} of the ${trusted.rowOf.size} rows of ${trusted.source}, which count as wrong.`;
  const whole = { ...pair(answered, testSet).candidate, source };
  return contenderOf(claims, trusted, whole, [...cautions, note]);
}

/** The truth has no scores. */
function factNames({ reading: { names } }: ContenderDeps): ContenderDeps['reading']['names'] {
  return { ...names, score: undefined };
}

async function trustedRows(
  { isFork, reference }: Claims,
  { labels, baselines: [baseline] }: Witnesses,
  { workspace, reading }: ContenderDeps,
): Promise<TrustedRows> {
  if (labels !== undefined) return readTrustedRows(resolve(workspace, labels), labels, reading);
  if (baseline) return rowsOfBaseline(baseline.predictions, baseline.reference, reading);
  throw new UserError(
    `${isFork ? "is a fork's, and " : ''}there is nothing to judge it by: neither a table of labels nor a baseline`,
    'Give "labels" (id, label and the columns of slices, from your own checkout), or a baseline that is there: a package by name, or "name" for champion, release or merge-base.',
    reference,
  );
}

function contenderOf(
  claims: Claims,
  { source: factsFrom }: TrustedRows,
  predictions: Predictions,
  cautions: readonly string[],
): Contender {
  const { digest, reference, name, refetch, contender } = claims;
  const known = contender ?? WITHOUT_PACKAGE;
  return { ...known, digest, reference, name, refetch, predictions, cautions, factsFrom };
}
