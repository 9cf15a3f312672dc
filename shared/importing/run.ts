import { basename, dirname, extname, relative, resolve, sep } from 'node:path';
import type { Backend, BackendChoice } from '../backends/index.js';
import { TemporaryStorage, type Storage } from '../data/index.js';
import { UserError } from '../errors/index.js';
import type { Host } from '../host/host.js';
import type { importModel, InputsOf } from '../inputs/index.js';
import { readKerasModel } from '../models/keras/index.js';
import { MODEL_NAME, refuseToReplace, writePackage, type OpenPackage } from '../package/index.js';
import { openRegistry } from '../registry/index.js';
import { headlineOf } from '../training/candidate/runs.js';
import { skeletonOf, type Purpose, type Skeleton } from './architecture.js';
import { assembleImport } from './assemble.js';
import { readTrialData, type TrialData } from './data.js';
import { madeUpGolden } from './golden.js';
import { fillModel } from './matching/index.js';
import { purposeOfData, purposeWithoutData } from './purpose.js';
import { openSource, readSourceText, type Source } from './sources/index.js';
import { tryOut, type Trial } from './trial.js';

export type ImportInputs = InputsOf<typeof importModel>;

export interface ImportDeps {
  readonly host: Host;
  /** What relative paths are relative to. */
  readonly workspace: string;
  /** A directory for packages that are fetched. */
  readonly cache: string;
  /** URL of the repository, when the run knows it. */
  readonly repository: string | null;
  /** Of the process. */
  readonly env?: NodeJS.ProcessEnv;
  openBackend(choice: BackendChoice): Promise<Backend>;
}

/** Makes a package of a model from elsewhere. */
export async function runImport(inputs: ImportInputs, deps: ImportDeps): Promise<OpenPackage> {
  const out = resolve(deps.workspace, inputs.out);
  await refuseToReplace(out);
  const storage = new TemporaryStorage(dirname(out));
  try {
    return await importThrough(storage, inputs, deps);
  } finally {
    storage.close();
  }
}

async function importThrough(storage: Storage, inputs: ImportInputs, deps: ImportDeps): Promise<OpenPackage> {
  const { host, workspace } = deps;
  const path = resolve(workspace, inputs.path);
  const source = await openWithLayers(path, inputs, workspace);
  const data = await dataOf(storage, inputs, deps);
  const name = inputs.name ?? data?.recipe.name ?? nameOf(path);
  checkName(name);
  const purpose = data ? purposeOfData(data) : purposeWithoutData(source, inputs, path);
  const backend = await deps.openBackend(inputs.backend);
  const skeleton = skeletonOf(backend.tf, data?.recipe.model, source, purpose, path);
  try {
    const { written, layout, trial } = await pack({
      inputs,
      deps,
      backend,
      source,
      data,
      name,
      purpose,
      skeleton,
    });
    host.info(`package ${inputs.out}: sha256:${written.digest}`);
    host.output('package', inputs.out);
    host.output('digest', written.digest);
    host.output('name', name);
    host.output('layout', layout);
    host.output('metrics', trial?.evaluation.metrics ?? null);
    return written;
  } finally {
    skeleton.model.dispose();
  }
}

interface Parts {
  readonly inputs: ImportInputs;
  readonly deps: ImportDeps;
  readonly backend: Backend;
  readonly source: Source;
  readonly data: TrialData | null;
  readonly name: string;
  readonly purpose: Purpose;
  readonly skeleton: Skeleton;
}

/** Fills the layers, asks the model something, and writes the package. */
async function pack({ inputs, deps, backend, source, data, name, purpose, skeleton }: Parts) {
  const { host, workspace } = deps;
  const { tf } = backend;
  const { model, classes, widened, notes } = skeleton;
  for (const note of notes) host.info(note);
  const layout = fillModel(tf, model, source.tensors, {
    layout: inputs.layout,
    renames: inputs.tensors,
    ignored: inputs.ignore,
    widened,
    log: (line) => host.info(line),
  });
  const trial = data && (await tryOut(tf, model, data.dataset, data.recipe));
  if (trial) logTrial(trial, host);
  const { preprocessing, task } = purpose;
  const { head, files } = assembleImport({
    name,
    task,
    classes,
    preprocessing,
    model,
    format: source.format,
    layout,
    tensors: inputs.tensors,
    ignored: inputs.ignore,
    notes,
    backend,
    commit: data?.commit ?? null,
    files: source.files,
    golden: trial?.golden ?? (await madeUpGolden(tf, model, preprocessing, classes)),
    tried: data && trial && { ...data, trial },
  });
  return { written: await writePackage(resolve(workspace, inputs.out), head, files), layout, trial };
}

/** @throws UserError where layers are given to files that have their own */
async function openWithLayers(path: string, { model }: ImportInputs, workspace: string): Promise<Source> {
  const source = await openSource(path, uriOf(path, workspace));
  if (model === undefined) return source;
  if (source.architecture) throw new UserError('has its own layers', 'Leave "model" out.', path);
  const layers = resolve(workspace, model);
  const { text, sha256 } = await readSourceText(layers);
  return {
    ...source,
    architecture: readKerasModel(text, layers, 'given'),
    files: [{ uri: uriOf(layers, workspace), sha256 }, ...source.files],
  };
}

async function dataOf(storage: Storage, inputs: ImportInputs, deps: ImportDeps): Promise<TrialData | null> {
  const { recipe, set, classes, columns, input, task } = inputs;
  if (recipe === undefined) return null;
  if (columns.length > 0 || input !== 'auto' || task !== 'auto')
    throw new UserError(
      'a recipe is given, which says what the inputs and the task are',
      'Leave "columns", "input" and "task" out.',
      'input "recipe"',
    );
  const registry = openRegistry(inputs.registry, deps.workspace);
  const path = resolve(deps.workspace, recipe);
  return deps.host.group('Data', () => readTrialData({ path, set, classes }, { ...deps, registry, storage }));
}

function logTrial({ evaluation }: Trial, host: Host): void {
  const { name, value } = headlineOf(evaluation);
  host.info(`test ${name}: ${value.toFixed(4)}`);
}

/** Of the file, or of the folder where the file is only called "model". */
function nameOf(path: string): string {
  const own = basename(path, extname(path));
  const name = own === 'model' ? basename(resolve(path, '..')) : own;
  return name.replace(/[^A-Za-z0-9._-]+/g, '-').replace(/^[^A-Za-z0-9]+/, '');
}

function checkName(name: string): void {
  if (MODEL_NAME.test(name)) return;
  throw new UserError(
    `"${name}" can't be a model's name`,
    'Give 1 to 64 letters, digits, ".", "_" and "-", starting with a letter or digit.',
    'input "name"',
  );
}

/** Relative to the workspace where it lies in it, with "/". */
function uriOf(path: string, workspace: string): string {
  const inside = relative(workspace, path);
  const isInside = inside !== '' && !inside.startsWith('..') && resolve(workspace, inside) === path;
  return (isInside ? inside : basename(path)).split(sep).join('/');
}
