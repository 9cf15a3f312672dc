import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../errors/index.js';
import { writeDirectoryWhole } from '../files/index.js';
import type { GitHubClient, GitHubContext, WorkflowRun } from '../github/index.js';
import { downloadRunArtifact } from '../github/run-artifact.js';
import { PREDICTIONS_PATH } from '../package/index.js';
import { unpackZip } from '../zip/index.js';

/** The run that started this one, by what it left. Nothing of a fork's is taken but predictions. */
export interface TriggeringRun {
  readonly isFork: boolean;
  /**
   * Downloads an artifact into a directory and tells what it is; of a fork only predictions are taken.
   * @throws UserError
   */
  fetch(name: string, directory: string): Promise<Fetched>;
}

/** A directory to verify as a package, or the path of predictions that nobody vouches for. */
export type Fetched = { readonly package: string } | { readonly predictions: string };

export interface TriggeringDeps {
  readonly context: Pick<GitHubContext, 'repository' | 'workflowRun'> | null;
  /** A directory for what is gone at the end. */
  readonly cache: string;
  /** Null without a token. */
  readonly openClient: (() => Promise<GitHubClient>) | null;
}

/** Larger ones are refused before they are downloaded, and before they are unpacked. */
export const LIMITS = {
  fork: { archiveBytes: 2 ** 28, bytes: 2 ** 29, files: 1 },
  own: { archiveBytes: 2 ** 34, bytes: 2 ** 35, files: 10_000 },
} as const;

/** @returns null where no other run started this one */
export function triggeringRunOf({ context, cache, openClient }: TriggeringDeps): TriggeringRun | null {
  const run = context?.workflowRun;
  if (!run) return null;
  const { repository } = context;
  return {
    isFork: run.isFork,
    async fetch(name, directory) {
      if (!openClient) throw withoutToken(name, run);
      const limits = run.isFork ? LIMITS.fork : LIMITS.own;
      const folder = await mkdtemp(join(cache, 'archive-'));
      try {
        const archive = join(folder, 'artifact.zip');
        const request = { repository, runId: run.id, name, mostBytes: limits.archiveBytes };
        await downloadRunArtifact(await openClient(), request, archive);
        let paths: readonly string[] = [];
        const accept = run.isFork ? (found: readonly string[]) => onlyPredictions(found, name) : undefined;
        await writeDirectoryWhole(directory, async (fresh) => {
          paths = await unpackZip(archive, fresh, limits, accept);
        });
        return whatIs(paths, directory);
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },
  };
}

function whatIs(paths: readonly string[], directory: string): Fetched {
  const [only, ...more] = paths;
  if (only === undefined || more.length > 0 || !PREDICTIONS_PATH.test(only)) return { package: directory };
  return { predictions: join(directory, only) };
}

/** A package holds what a fork says of itself: metrics, lineage, a model that somebody might load. */
function onlyPredictions(paths: readonly string[], name: string): void {
  const [only, ...more] = paths;
  if (only !== undefined && more.length === 0 && PREDICTIONS_PATH.test(only)) return;
  const shown = paths.slice(0, 3).map((path) => JSON.stringify(path));
  throw new UserError(
    `artifact "${name}" of a fork's run holds ${[...shown, ...(paths.length > 3 ? ['…'] : [])].join(', ') || 'nothing'}, and of a fork only one predictions.csv, .jsonl or .parquet is taken`,
    'Train there with "upload: predictions".',
  );
}

function withoutToken(name: string, { id }: WorkflowRun): UserError {
  return new UserError(
    `there is no GitHub token to download artifact "${name}" of run ${id} with`,
    'Set "github-token"; the default is the job\'s own, with "actions: read" under "permissions:".',
  );
}
