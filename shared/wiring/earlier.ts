import { UserError } from '../errors/index.js';
import { downloadFromRun, findVerdict, type RunAddress } from '../handoff/index.js';
import { NoSuchArtifact } from '../host/uploads.js';
import { train, type InputsOf, type publishModel } from '../inputs/index.js';
import type { Earlier } from '../publishing/earlier.js';
import { openRegistry } from '../registry/index.js';
import type { StepSurroundings } from './hand-off.js';
import { clientOpener } from './open-client.js';

/** What a publishing job finds of earlier jobs and runs; undefined outside a workflow run. */
export function earlierOf(
  inputs: InputsOf<typeof publishModel>,
  around: StepSurroundings,
): Earlier | undefined {
  const { context, host, cache, workspace, handOff } = around;
  if (!context) return undefined;
  const openClient = clientOpener(inputs.githubToken, around);
  const deps = { openClient, folder: handOff.folder, cache };
  const download = (run: RunAddress, name: string, directory: string) =>
    downloadFromRun(run, name, directory, deps);
  return {
    async merged(artifact) {
      if (!openClient)
        throw new UserError(
          'GitHub is asked which pull request was merged, and there is no token to ask with',
          'Set "github-token"; on a runner the default is the job\'s own.',
          'input "candidate"',
        );
      const { findMerged } = await import('../publishing/merged/index.js');
      const name = artifact ?? train.inputs['artifact-name'].fallback;
      return findMerged(name, { context, host, cache, download, client: await openClient() });
    },
    async differences(opened, checkout) {
      const { differencesHere } = await import('../training/retrace/index.js');
      const registry = openRegistry(inputs.registry, workspace);
      return differencesHere(opened, checkout, { ...around, registry });
    },
    verdict: (candidate, gate, merged) =>
      findVerdict(
        candidate,
        gate,
        (name, directory) =>
          merged
            ? fromAny(merged.runs, (run) => download(run, name, directory))
            : host.artifacts.download(name, directory),
        { folder: handOff.folder, cache },
      ),
  };
}

/** By the first run that has it. @throws NoSuchArtifact */
async function fromAny(
  runs: readonly RunAddress[],
  download: (run: RunAddress) => Promise<unknown>,
): Promise<void> {
  let last: NoSuchArtifact | null = null;
  for (const run of runs) {
    try {
      await download(run);
      return;
    } catch (error) {
      if (!(error instanceof NoSuchArtifact)) throw error;
      last = error;
    }
  }
  throw last ?? new NoSuchArtifact('verdict', []);
}
