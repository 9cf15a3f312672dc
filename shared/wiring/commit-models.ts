import type { History } from '../baselines/index.js';
import type { FindCommitModel } from '../contenders/index.js';
import { UserError } from '../errors/index.js';
import { trainerOf } from './measurement.js';
import type { StepSurroundings } from './hand-off.js';
import { clientOpener, tokenOf } from './open-client.js';

export interface CommitModelInputs {
  readonly baselineArtifact: string;
  readonly recipe: string;
  readonly registry: string;
  readonly githubToken: string | undefined;
}

/** Finds the models of commits with what this process may ask: GitHub in a workflow run, else the clone. */
export function commitModelsOf(inputs: CommitModelInputs, around: StepSurroundings): FindCommitModel {
  return async (word, candidate, deps) => {
    const { measuredModel, modelOfMergeBase } = await import('../baselines/index.js');
    const history = await historyOf(inputs, around);
    if (word === 'measure') {
      const { context, env, cache } = around;
      const token = tokenOf(inputs.githubToken, around);
      return measuredModel(
        {
          ...{ history, context, recipe: inputs.recipe, candidate: candidate.opened },
          access: context && token ? { serverUrl: context.serverUrl, token } : null,
          notes: context ? env['RUNNER_TEMP'] || cache : null,
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

async function historyOf(inputs: CommitModelInputs, around: StepSurroundings): Promise<History> {
  const { githubHistoryOf, localHistoryOf } = await import('../baselines/index.js');
  const { context, workspace, cache, handOff } = around;
  if (!context) return localHistoryOf(workspace);
  const openClient = clientOpener(inputs.githubToken, around);
  if (!openClient)
    throw new UserError(
      'the merge-base is asked of GitHub, and there is no token to ask with',
      'Set "github-token"; on a runner the default is the job\'s own.',
      'input "baseline"',
    );
  const { downloadFromRun, runAddress } = await import('../handoff/index.js');
  const deps = { openClient, cache, folder: handOff.folder };
  return githubHistoryOf(await openClient(), context, (id, name, directory) =>
    downloadFromRun(runAddress(context, id), name, directory, deps),
  );
}
