import { dirname, join, resolve } from 'node:path';
import type { Worker } from 'node:worker_threads';
import type { Backend, BackendChoice } from '../backends/index.js';
import { dataFilesOf, TemporaryStorage } from '../data/index.js';
import { UserError } from '../errors/index.js';
import type { Host } from '../host/host.js';
import type { InputsOf, train } from '../inputs/index.js';
import { refuseToReplace, writePackage, type OpenPackage } from '../package/index.js';
import { openToTrain } from '../recipe/index.js';
import { openRegistry } from '../registry/index.js';
import { controlSentence } from '../report/sentences/control.js';
import { assembleCandidate } from './assemble.js';
import { checkpointFolder, originOf } from './checkpoints/index.js';
import { trainByCommand } from './command/index.js';
import { readCommit } from './commit.js';
import { evaluationCodeOf } from './evaluation-code.js';
import { handOut } from './hand-out.js';
import { findParents } from './inheritance/parent.js';
import { settleModel } from './network/settle.js';
import { prepareData } from './prepare.js';
import { ResourceMeter, resourcesLine, thisMachine, type Machine } from './resources/index.js';
import { trainRuns } from './runs.js';
import { runSearch, type TrialSetup } from './search/index.js';
import { runEvents } from './tensorboard/index.js';
import { uploadsOf } from './upload.js';

export type TrainInputs = InputsOf<typeof train>;

export interface TrainDeps {
  readonly host: Host;
  /** What relative paths are relative to. */
  readonly workspace: string;
  /** A directory for packages that are fetched. */
  readonly cache: string;
  /** URL of the repository, when the run knows it. */
  readonly repository: string | null;
  /** Of the process. */
  readonly env?: NodeJS.ProcessEnv;
  /** The clock, for event files only. */
  readonly now?: () => Date;
  /** Measured while the model trains. */
  readonly machine?: Machine;
  /** What the cells of a table, and its inputs, may take of memory each; without, a default for small machines. */
  readonly bytesInMemory?: number;
  /** @param threads  of the back end `wasm` */
  openBackend(choice: BackendChoice, threads: number): Promise<Backend>;
  /** Starts a thread for a search's trials; without, they run one by one in this one. */
  readonly startTrialThread?: (setup: TrialSetup) => Worker;
}

/** Trains the recipe's model, once with each seed, and writes the candidate package. */
export async function runTrain(inputs: TrainInputs, deps: TrainDeps): Promise<OpenPackage> {
  const out = resolve(deps.workspace, inputs.out);
  const storage = new TemporaryStorage(dirname(out), deps.bytesInMemory);
  try {
    return await trainInto(out, storage, inputs, deps);
  } finally {
    storage.close();
  }
}

async function trainInto(
  out: string,
  storage: TemporaryStorage,
  inputs: TrainInputs,
  deps: TrainDeps,
): Promise<OpenPackage> {
  const { host, workspace } = deps;
  const meter = new ResourceMeter(deps.machine ?? thisMachine(deps.env ?? process.env));
  const recipePath = resolve(workspace, inputs.recipe);
  const registry = openRegistry(inputs.registry, workspace);
  const { recipe: asWritten, links, tree } = await openToTrain(recipePath, inputs.set, { ...deps, registry });
  await refuseToReplace(out);
  const uploads = uploadsOf(inputs.upload, host);
  if ('command' in asWritten) {
    refuseBackend(inputs);
    const made = await trainByCommand({ recipe: asWritten, recipePath, links, out, registry, ...deps });
    return handOut(made, { uploads, inputs, cache: deps.cache, host });
  }
  const parents = await findParents(asWritten, registry, deps);
  const openBackend = () => deps.openBackend(inputs.backend, inputs.threads);
  const found = await runSearch({
    ...{ recipe: asWritten, tree, recipePath, parents, host, storage, openBackend },
    directory: inputs.resume === 'never' ? null : `${out}.search`,
    startThread: deps.startTrialThread,
  });
  const chosen = found?.recipe ?? asWritten;
  const data =
    found?.dataset ??
    (await host.group('Data', () => prepareData(chosen, recipePath, parents.members, { host, storage })));
  const { recipe, files } = await settleModel(chosen, recipePath, data, (line) => host.info(line));
  const dataset = { ...data, sources: [...data.sources, ...files] };
  const evaluationCode = await evaluationCodeOf(recipe, dirname(recipePath));
  const commit = await readCommit({
    recipe: recipePath,
    parents: links.flatMap(({ path }) => path ?? []),
    sources: [
      ...dataFilesOf(recipe.data),
      ...files.map(({ uri }) => uri),
      ...(recipe.evaluation?.code ?? []),
    ].map((source) => resolve(dirname(recipePath), source)),
    repository: deps.repository,
    host,
  });
  const backend = found?.backend ?? (await openBackend());
  const checkpoints =
    inputs.resume === 'never'
      ? null
      : checkpointFolder({
          directory: `${out}.checkpoints`,
          origin: originOf({ recipe, dataset, parents, backend }),
          log: (line) => host.info(line),
        });
  const logs = `${out}.logs`;
  const trained = await meter.watchGpus(
    () =>
      trainRuns({
        recipe,
        dataset,
        backend,
        parents,
        host,
        checkpoints,
        stopwatches: meter,
        events: (run) => runEvents(join(logs, run), deps.now ?? (() => new Date())),
      }),
    (line) => host.info(line),
  );
  const candidate = assembleCandidate({
    ...{ recipe, links, dataset, trained, backend, parents, commit, evaluationCode },
    search: found?.record ?? null,
  });
  const resources = meter.resources(backend.name);
  const written = await writePackage(out, candidate.head, candidate.files, resources);
  await checkpoints?.remove();
  await found?.forget();
  if (candidate.effect) host.info(controlSentence(candidate.effect, null));
  host.info(resourcesLine(resources));
  if (resources.rows > 0) host.info(`curves: tensorboard --logdir ${inputs.out}.logs`);
  const made = { written, evaluation: trained.runs[0].evaluation, backend: backend.name };
  return handOut(made, { uploads, inputs, cache: deps.cache, host });
}

function refuseBackend({ backend }: TrainInputs): void {
  if (backend === 'auto') return;
  throw new UserError(
    `the recipe's command chooses what it computes on, and "${backend}" is asked for`,
    'Leave "backend" at auto, and tell the command by its "parameters".',
    'input "backend"',
  );
}
