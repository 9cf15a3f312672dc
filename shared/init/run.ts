import { readFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { UserError } from '../errors/index.js';
import type { Host } from '../host/host.js';
import { defaultBranch } from './default-branch.js';
import { gateText } from './gate-text.js';
import { withEntries } from './gitignore.js';
import { planPictures } from './pictures-plan.js';
import type { DataPlan, Plan } from './plan.js';
import { recipeText } from './recipe-text.js';
import { drawSample } from './sample.js';
import { findSource, type Source } from './source.js';
import { planTable } from './table-plan.js';
import { workflowText } from './workflow-text.js';
import { writeFiles } from './write-files.js';

export interface InitInputs {
  /** A CSV file, or a folder of class folders; undefined: the only CSV file of the project. */
  readonly data: string | undefined;
  /** The label's column. */
  readonly label: string | undefined;
  /** The model's name; undefined: the data's. */
  readonly name: string | undefined;
  /** Whether files that are there already are replaced. */
  readonly force: boolean;
}

export interface InitDeps {
  readonly host: Host;
  readonly workspace: string;
}

const RECIPE = 'recipe.yml';
const GATE = 'gate.yml';
const GITIGNORE = '.gitignore';
const WORKFLOW = '.github/workflows/model.yml';
/** What Heirloom writes and a repository shouldn't hold. */
const IGNORED = ['heirloom-out/', '.heirloom/'];

/** Writes recipe, gate and workflow for a data file. @throws UserError before anything is written */
export async function runInit(inputs: InitInputs, { host, workspace }: InitDeps): Promise<Plan> {
  const source = await findSource(inputs.data, workspace);
  const plan = await planFor(inputs, source);
  describe(plan, host);
  if (!source.isInside)
    host.warning(
      `${source.path} lies outside this folder: a workflow won't find it. Copy it in, and change "data.source" in ${RECIPE}.`,
    );
  const branch = await defaultBranch(workspace);
  const gitignore = await ignoringOutputs(workspace);
  const files = [
    { path: RECIPE, text: recipeText(plan) },
    { path: GATE, text: gateText(plan) },
    { path: WORKFLOW, text: workflowText({ ...plan, branch, files: [RECIPE, GATE, WORKFLOW] }) },
    ...(gitignore === null ? [] : [{ path: GITIGNORE, text: gitignore, continues: true }]),
  ];
  await writeFiles(workspace, files, inputs.force);
  conclude(plan, host);
  return plan;
}

async function planFor(inputs: InitInputs, source: Source): Promise<Plan> {
  const name = inputs.name ?? nameFrom(source.path);
  if (!/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(name))
    throw new UserError(
      `"${name}" is not a model name`,
      'Use 1 to 64 letters, digits, ".", "_" and "-", starting with a letter or digit.',
      'option "name"',
    );
  const data = await planData(inputs, source);
  return { name, source: source.name, data, ...(await drawSample(source.path, source.name, data)) };
}

function planData({ label }: InitInputs, { kind, path }: Source): Promise<DataPlan> {
  if (kind === 'table') return planTable(path, label);
  if (label === undefined) return planPictures(path);
  throw new UserError(
    'is a folder of pictures: the label is the name of the class folder',
    'Leave --label out.',
    path,
  );
}

/** The file's own name, with what a model name can't hold made "-". */
function nameFrom(path: string): string {
  const stem = basename(path, extname(path)).replaceAll(/[^A-Za-z0-9._-]+/g, '-');
  return stem.replace(/^[^A-Za-z0-9]+/, '').slice(0, 64) || 'model';
}

function describe({ data, sample, source }: Plan, host: Host): void {
  const network = data.kind === 'pictures' || data.image ? 'convolutional network' : 'dense network';
  host.info(`data    ${source}: ${sample.rows} rows, ${sample.testRows} of them for the test`);
  if (data.kind === 'pictures') {
    host.info(`label   the class folder: ${kindOfLabel(sample)}`);
    host.info(`input   pictures of ${data.size.join(' × ')} × ${data.channels} (${data.why}): ${network}`);
  } else {
    host.info(
      `id      ${data.id ? `${data.id.column} (${data.id.why})` : 'none: a row is known by what it holds'}`,
    );
    host.info(`label   ${data.label.column} (${data.label.why}): ${kindOfLabel(sample)}`);
    host.info(
      data.image
        ? `input   pixels "${data.image.pattern}", ${data.image.side} × ${data.image.side}, divided by ${data.image.scale}: ${network}`
        : `input   ${data.inputs} columns: ${network}`,
    );
  }
  if (sample.target.task === 'classification' && sample.target.thinClass !== null)
    host.warning(
      `class "${sample.target.thinClass}" has too few rows to be in every split; the recipe says "stratify: false" for it`,
    );
}

/** The .gitignore to write; null when the one that is there will do. */
async function ignoringOutputs(workspace: string): Promise<string | null> {
  const before = await readFile(join(workspace, GITIGNORE), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  return withEntries(before, IGNORED);
}

function kindOfLabel({ target }: Plan['sample']): string {
  if (target.task === 'classification') return `${target.classes.length} classes`;
  return `a quantity from ${target.least} to ${target.greatest} (regression)`;
}

function conclude({ data, sample }: Plan, host: Host): void {
  host.info(`wrote   ${RECIPE}, ${GATE}, ${WORKFLOW}, and in ${GITIGNORE} ${IGNORED.join(' and ')}`);
  host.info('next    heirloom train');
  host.info('        heirloom evaluate-gate');
  host.info('        heirloom publish-model --alias champion');
  host.output('recipe', RECIPE);
  host.output('gate', GATE);
  host.output('workflow', WORKFLOW);
  host.output('task', sample.target.task);
  host.output('label', data.kind === 'table' ? data.label.column : null);
  host.output('id', data.kind === 'table' ? (data.id?.column ?? null) : null);
}
