import { join } from 'node:path';
import { mkdir } from 'node:fs/promises';
import { evaluate, METRIC_NAMES, readPredictions, type Evaluation } from '../../evaluation/index.js';
import { UserError } from '../../errors/index.js';
import { canonicalJson } from '../../files/index.js';
import type { Host } from '../../host/host.js';
import type { Reported } from '../../package/index.js';
import { effectiveRecipe, seedsOf, type CommandRecipe } from '../../recipe/index.js';
import { headlineOf, runsSummary } from '../candidate/runs.js';
import { runWords, type Place } from '../progress.js';
import { AT } from './ending.js';
import { findPredictions, requireModel, unusedOutputs, type PredictionsName } from './outputs.js';
import type { CommandParent } from './parent.js';
import { readReported } from './reported.js';
import { runCommand } from './run-command.js';

/** What one run of a command with one seed brought. */
export interface CommandRun {
  readonly seed: number;
  /** What it was given as HEIRLOOM_OUT. */
  readonly out: string;
  readonly predictions: { readonly name: PredictionsName; readonly sha256: string };
  readonly evaluation: Evaluation;
  readonly reported: Reported;
}

export interface CommandRunsOptions {
  readonly recipe: CommandRecipe;
  /** The recipe's. */
  readonly folder: string;
  /** An empty one, in which each run gets its own. */
  readonly out: string;
  readonly parent: CommandParent | null;
  /** Of this process. */
  readonly env: NodeJS.ProcessEnv;
  readonly host: Host;
}

export type CommandRuns = readonly [CommandRun, ...CommandRun[]];

/** Runs a recipe's command once with each of its seeds, and judges what it left. @throws UserError */
export async function runSeeds(options: CommandRunsOptions): Promise<CommandRuns> {
  const { recipe, host } = options;
  const seeds = seedsOf(recipe.training);
  const runs: CommandRun[] = [];
  for (const [at, seed] of seeds.entries()) {
    const run = await runOnce(options, { seed, number: at + 1, of: seeds.length });
    const [first] = runs;
    if (first) refuseOtherRows(run, first);
    runs.push(run);
  }
  const same = new Set(runs.map(({ predictions }) => predictions.sha256)).size < runs.length;
  if (same)
    host.warning(
      'runs with different seeds gave the same predictions: their spread says nothing where the command does not heed HEIRLOOM_SEED',
    );
  if (runs.length > 1) host.info(runsSummary(runs.map(({ evaluation }) => evaluation)));
  return runs as [CommandRun, ...CommandRun[]];
}

async function runOnce(
  { recipe, folder, out: parentFolder, parent, env, host }: CommandRunsOptions,
  place: Place,
): Promise<CommandRun> {
  const { seed, number } = place;
  const words = runWords(place).trim();
  const which = words && ` (${words})`;
  const out = join(parentFolder, String(seed));
  await mkdir(out);
  await runCommand({
    command: recipe.command,
    folder,
    handed: {
      // What the package records, number for number.
      recipe: JSON.stringify(JSON.parse(canonicalJson(effectiveRecipe(recipe)))),
      parent: parent?.opened.directory ?? null,
      out,
      seed,
    },
    env,
    which,
    host,
  });
  const name = await findPredictions(out, which);
  if (number === 1) await requireModel(out, which);
  const reported = await readReported(out);
  const { task, positive } = recipe;
  const predictions = await readPredictions(join(out, name), {
    task,
    positive,
    warn: (line) => host.info(line),
  });
  const evaluation = evaluate(predictions);
  say(evaluation, reported, words, host);
  const unused = number === 1 ? await unusedOutputs(out) : [];
  if (unused.length > 0) host.info(`not kept, because a package has no place for it: ${unused.join(', ')}`);
  return { seed, out, predictions: { name, sha256: predictions.source }, evaluation, reported };
}

function say(evaluation: Evaluation, { metrics = {} }: Reported, words: string, host: Host): void {
  const { name, value } = headlineOf(evaluation);
  host.info(`${words && `${words}: `}test ${name} ${value.toFixed(4)} on ${evaluation.rows} rows`);
  for (const [metric, claimed] of Object.entries(metrics)) {
    const own = METRIC_NAMES.includes(metric) ? evaluation.metrics[metric] : undefined;
    if (own === undefined || Math.abs(own - claimed) <= roundingOf(claimed)) continue;
    host.warning(
      `the command reports ${metric} ${claimed}, and its predictions give ${own.toPrecision(6)}, which counts`,
    );
  }
}

/** The most by which a fraction that is written so differs from what it was rounded from. */
function roundingOf(value: number): number {
  const [, decimals, exponent = '0'] = /^-?\d+(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? [];
  const least = 1e-9 * Math.abs(value);
  return decimals === undefined ? least : Math.max(least, 0.5 * 10 ** (Number(exponent) - decimals.length));
}

/** Runs are compared row by row. */
function refuseOtherRows(run: CommandRun, first: CommandRun): void {
  if (run.evaluation.fingerprint === first.evaluation.fingerprint) return;
  throw new UserError(
    `the runs with the seeds ${first.seed} and ${run.seed} were tested on different rows, or on other labels of them`,
    'Have the command split its data in the same way whatever HEIRLOOM_SEED is.',
    AT,
  );
}
