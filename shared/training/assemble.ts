import type { Backend } from '../backends/index.js';
import { classesOfTarget, inputFields, sourceText, tensorShape, type Dataset } from '../data/index.js';
import { canonicalJson } from '../files/index.js';
import { VERSION } from '../host/version.js';
import { MODEL_FILE } from '../models/index.js';
import {
  INHERITANCE_FILE,
  type ControlEffect,
  type InheritanceFile,
  type ManifestHead,
  type NewFile,
} from '../package/index.js';
import type { SearchRecord } from '../package/search.js';
import { effectiveRecipe, seedsOf, type Link, type Recipe } from '../recipe/index.js';
import { trainingCurveSvg } from '../report/charts/training-curve.js';
import { modelCard } from './candidate/card.js';
import { dataFile } from './candidate/data.js';
import { candidateFiles } from './candidate/files.js';
import { lineageOf } from './candidate/lineage.js';
import { profileOf } from './candidate/profile.js';
import { controlFiles, runFiles } from './candidate/runs.js';
import { searchFiles } from './candidate/search.js';
import type { Commit } from './commit.js';
import { effectOf } from './inheritance/effect.js';
import { allParents, type Parents } from './inheritance/parent.js';
import type { Trained } from './runs.js';

/** All that training left behind. */
export interface Ingredients {
  readonly recipe: Recipe;
  /** What the recipe was merged from, itself last. */
  readonly links: readonly Link[];
  readonly dataset: Dataset;
  readonly trained: Trained;
  readonly backend: Pick<Backend, 'name' | 'version'>;
  readonly parents: Parents;
  readonly commit: Commit | null;
  /** How the recipe was found; null where it was written. */
  readonly search: SearchRecord | null;
  /** sha256 of the code that its evaluation rests on; null where the recipe names none. */
  readonly evaluationCode: string | null;
}

export interface Candidate {
  readonly head: ManifestHead;
  readonly files: readonly NewFile[];
}

export interface TrainedCandidate extends Candidate {
  /** What inheriting brought, where a control says. */
  readonly effect: ControlEffect | null;
}

/** Gathers everything that the package of a trained model holds. */
export function assembleCandidate(ingredients: Ingredients): TrainedCandidate {
  const { recipe, links, dataset, trained, backend, parents, commit, search, evaluationCode } = ingredients;
  const { model, runs } = trained;
  const inheritance = inheritanceOf(ingredients);
  const { evaluation, history, predictions } = runs[0];
  const signature = {
    inputs: inputFields(dataset.preprocessing),
    tensor: tensorShape(dataset.preprocessing),
    classes: [...classesOfTarget(dataset.target)],
    label: dataset.labelName,
  };
  const effective = effectiveRecipe(recipe);
  const report = dataset.describe();
  const files = candidateFiles({
    ...model.stored,
    preprocessing: dataset.preprocessing,
    recipe: effective,
    metrics: evaluation,
    history,
    predictions,
    lineage: lineageOf({
      recipe: effective,
      links,
      seeds: seedsOf(recipe.training),
      backend,
      sources: dataset.sources,
      parents: allParents(parents),
      commit,
      search,
      heirloomVersion: VERSION,
      evaluationCode,
    }),
    profile: profileOf(dataset),
    golden: model.golden,
    card: modelCard({
      name: recipe.name,
      task: recipe.task,
      signature,
      runs,
      data: report,
      source: sourceText(recipe.data.source),
      search,
      inherited: { parents, inheritance, frozen: model.frozen },
    }),
    trainingCurve: trainingCurveSvg(history),
  });
  const head: ManifestHead = {
    name: recipe.name,
    createdAt: commit?.time ?? null,
    task: recipe.task,
    signature,
    formats: ['tfjs-layers'],
    entry: MODEL_FILE,
    parents: allParents(parents).map(({ opened, reference, mode }) => ({
      digest: opened.digest,
      reference,
      mode,
    })),
    tensors: [...model.tensors],
  };
  const runsApart = [...runFiles(runs), ...controlFiles(trained.control)];
  const told = [dataFile(report), ...inheritanceFiles(inheritance), ...searchFiles(search)];
  return { head, files: [...files, ...told, ...runsApart], effect: inheritance?.control ?? null };
}

/** What was inherited, and what it brought; null from scratch. */
function inheritanceOf({ recipe, trained }: Ingredients): InheritanceFile | null {
  const { model, runs, control } = trained;
  if (!model.inheritance) return null;
  const { task, positive, data } = recipe;
  const contrast = { task, positive, group: data.group, inherited: runs, scratch: control };
  return { ...model.inheritance, control: control.length > 0 ? effectOf(contrast) : null };
}

function inheritanceFiles(inheritance: InheritanceFile | null): NewFile[] {
  if (!inheritance) return [];
  const content = canonicalJson(inheritance);
  return [{ path: INHERITANCE_FILE, role: 'inheritance', mediaType: 'application/json', content }];
}
