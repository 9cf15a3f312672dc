import type { History } from '../baselines/index.js';
import type { FindCommitModel } from '../contenders/index.js';
import { UserError } from '../errors/index.js';
import { clientOpener } from './open-client.js';
import type { Surroundings } from './surroundings.js';

export interface CommitModelInputs {
  readonly baselineArtifact: string;
  readonly githubToken: string | undefined;
}

/** Finds the models of commits with what this process may ask: GitHub in a workflow run, else the clone. */
export function commitModelsOf(inputs: CommitModelInputs, around: Surroundings): FindCommitModel {
  return async (word, candidate, deps) => {
    if (word === 'measure')
      throw new UserError(
        'the baseline "measure" is not supported yet',
        'Use merge-base, champion, release or parent.',
        'input "baseline"',
      );
    const { modelOfMergeBase } = await import('../baselines/index.js');
    if (candidate.name === null)
      return 'a predictions file has no merge-base model; name a baseline to compare it with';
    const history = await historyOf(inputs, around);
    const { name, digest } = candidate;
    return modelOfMergeBase({ name, candidate: digest, history, artifact: inputs.baselineArtifact }, deps);
  };
}

async function historyOf({ githubToken }: CommitModelInputs, around: Surroundings): Promise<History> {
  const { githubHistoryOf, localHistoryOf } = await import('../baselines/index.js');
  const { context, workspace } = around;
  if (!context) return localHistoryOf(workspace);
  const token = githubToken ?? around.env['GITHUB_TOKEN'];
  const openClient = clientOpener(githubToken, around);
  if (token && openClient) return githubHistoryOf(await openClient(), token, context);
  throw new UserError(
    'the merge-base is asked of GitHub, and there is no token to ask with',
    'Set "github-token"; on a runner the default is the job\'s own.',
    'input "baseline"',
  );
}
