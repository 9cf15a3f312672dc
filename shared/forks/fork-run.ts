import { join } from 'node:path';
import { UserError } from '../errors/index.js';
import { fetchArtifact } from '../github/fetch-artifact.js';
import type { GitHubClient, GitHubContext } from '../github/index.js';
import { fetchCommand } from '../host/fetch-command.js';
import { PREDICTIONS_PATH } from '../package/index.js';
import { ARTIFACT_LIMITS } from '../zip/index.js';

/** A fork's run that started this one. Of what it left nothing is taken but predictions. */
export interface ForkRun {
  /**
   * Downloads an artifact into a directory.
   * @returns path of the predictions, which nobody vouches for
   * @throws UserError for everything else that an artifact may hold
   */
  fetchPredictions(artifact: string, directory: string): Promise<string>;
  /** The words of a shell command by which somebody else gets the artifact. */
  fetchCommand(artifact: string, directory: string): readonly string[];
}

export interface ForkRunDeps {
  readonly context: Pick<GitHubContext, 'repository' | 'workflowRun'> | null;
  /** A directory for what is gone at the end. */
  readonly cache: string;
  /** Null without a token. */
  readonly openClient: (() => Promise<GitHubClient>) | null;
}

/** @returns null where no fork's run started this one */
export function forkRunOf({ context, cache, openClient }: ForkRunDeps): ForkRun | null {
  const run = context?.workflowRun;
  if (!run?.isFork) return null;
  const { repository } = context!;
  return {
    async fetchPredictions(name, directory) {
      if (!openClient) throw withoutToken(name, run.id);
      const [file] = await fetchArtifact(await openClient(), { repository, runId: run.id, name }, directory, {
        ...{ cache, limits: ARTIFACT_LIMITS.fork },
        accept: (paths) => requirePredictions(paths, name),
      });
      return join(directory, file!);
    },
    fetchCommand: (name, directory) => fetchCommand({ run: run.id, repository, name, directory }),
  };
}

/** A package holds what a fork says of itself: metrics, lineage, a model that somebody might load. */
function requirePredictions(paths: readonly string[], name: string): void {
  const [only, ...more] = paths;
  if (only !== undefined && more.length === 0 && PREDICTIONS_PATH.test(only)) return;
  const shown = paths.slice(0, 3).map((path) => JSON.stringify(path));
  const held = [...shown, ...(paths.length > 3 ? ['…'] : [])].join(', ') || 'nothing';
  throw new UserError(
    `artifact "${name}" of a fork's run holds ${held}, and of a fork only one predictions.csv, .jsonl or .parquet is taken`,
    'Train there with "upload: predictions".',
  );
}

function withoutToken(name: string, runId: number): UserError {
  return new UserError(
    `there is no GitHub token to download artifact "${name}" of run ${runId} with`,
    'Set "github-token"; the default is the job\'s own, with "actions: read" under "permissions:".',
  );
}
