import type { ForkRun } from '../forks/index.js';
import type { WorkflowRun } from '../github/index.js';
import type { ArtifactStore } from '../host/host.js';
import { NoSuchArtifact } from '../host/uploads.js';
import { withArtifacts } from '../host/changed-host.js';
import type { StepSurroundings } from './hand-off.js';
import { clientOpener } from './open-client.js';

/** The surroundings of a step that knows of the run that started its own, on `workflow_run`. */
export type AfterRun<Around> = Around & { readonly fork: ForkRun | null };

/**
 * Lets a step find artifacts in the run that started its own: those of the repository as its own, those of a fork only
 * where they are judged as a fork's.
 */
export async function afterRun<Around extends StepSurroundings>(
  inputs: { readonly githubToken: string | undefined },
  around: Around,
): Promise<AfterRun<Around>> {
  const run = around.context?.workflowRun;
  if (!run) return { ...around, fork: null };
  const openClient = clientOpener(inputs.githubToken, around);
  const { forkRunOf } = await import('../forks/index.js');
  const fork = forkRunOf({ ...around, openClient });
  if (fork) return { ...around, fork };
  const artifacts = ofBoth(around.host.artifacts, run, { ...around, openClient });
  return { ...around, host: withArtifacts(around.host, artifacts), fork };
}

type Places = StepSurroundings & { readonly openClient: ReturnType<typeof clientOpener> };

/** This run's own artifacts first. */
function ofBoth(own: ArtifactStore, { id }: WorkflowRun, around: Places): ArtifactStore {
  return {
    get unavailable() {
      return own.unavailable;
    },
    upload: (name, directory) => own.upload(name, directory),
    fetchCommand: (name, directory) => own.fetchCommand?.(name, directory) ?? null,
    async download(name, directory) {
      try {
        if (own.unavailable === null) return await own.download(name, directory);
      } catch (error) {
        if (!(error instanceof NoSuchArtifact)) throw error;
      }
      const { downloadFromRun, runAddress } = await import('../handoff/index.js');
      const { openClient, cache } = around;
      await downloadFromRun(runAddress(around.context!, id), name, directory, {
        ...{ openClient, cache },
        folder: around.handOff.folder,
      });
    },
  };
}
