import type { History } from '../baselines/index.js';
import type { FindCommitModel } from '../contenders/index.js';
import { UserError } from '../errors/index.js';
import { trainerOf } from './measurement.js';
import { clientOpener } from './open-client.js';
import type { Surroundings } from './surroundings.js';

export interface CommitModelInputs {
  readonly baselineArtifact: string;
  readonly recipe: string;
  readonly registry: string;
  readonly githubToken: string | undefined;
}

/** Finds the models of commits with what this process may ask: GitHub in a workflow run, else the clone. */
export function commitModelsOf(inputs: CommitModelInputs, around: Surroundings): FindCommitModel {
  return async (word, candidate, deps) => {
    const { measuredModel, modelOfMergeBase } = await import('../baselines/index.js');
    const history = await historyOf(inputs, around);
    if (word === 'measure') {
      const { context } = around;
      const token = tokenOf(inputs, around);
      return measuredModel(
        {
          ...{ history, context, recipe: inputs.recipe, candidate: candidate.opened },
          access: context && token ? { serverUrl: context.serverUrl, token } : null,
          ...trainerOf(inputs.registry, around),
        },
        deps,
      );
    }
    const { name, digest } = candidate;
    if (name === null)
      return 'a predictions file has no merge-base model; name a baseline to compare it with, give the "name" of its model, or take "measure"';
    return modelOfMergeBase({ name, candidate: digest, history, artifact: inputs.baselineArtifact }, deps);
  };
}

async function historyOf(inputs: CommitModelInputs, around: Surroundings): Promise<History> {
  const { githubHistoryOf, localHistoryOf } = await import('../baselines/index.js');
  const { context, workspace } = around;
  if (!context) return localHistoryOf(workspace);
  const token = tokenOf(inputs, around);
  const openClient = clientOpener(inputs.githubToken, around);
  if (token && openClient) return githubHistoryOf(await openClient(), token, context);
  throw new UserError(
    'the merge-base is asked of GitHub, and there is no token to ask with',
    'Set "github-token"; on a runner the default is the job\'s own.',
    'input "baseline"',
  );
}

function tokenOf({ githubToken }: CommitModelInputs, { env }: Surroundings): string | undefined {
  return githubToken ?? env['GITHUB_TOKEN'];
}
