import { resolve } from 'node:path';
import type { Comparison } from '../../comparison/comparison.js';
import { UserError } from '../../errors/index.js';
import { readTextIfThere } from '../../files/index.js';
import type { Annotation } from '../../github/index.js';
import { gateAnnotations, type AnnotatedFile } from './gate.js';
import { recipeAnnotations } from './recipe.js';
import { repositoryPath } from './repository-path.js';

export interface AnnotationSources {
  /** Relative to the workspace, as typed. */
  readonly gate: string;
  readonly recipe: string;
  readonly workspace: string;
}

/** The remarks on gate.yml and, where the verdict is no pass, on recipe.yml; none on a file that isn't there. */
export async function annotationsOf(
  { verdict, rules, recipe }: Comparison,
  sources: AnnotationSources,
): Promise<Annotation[]> {
  const differences = verdict === 'pass' ? [] : (recipe?.differences ?? []);
  return [
    ...(await ifReadable(sources.gate, sources, (file) => gateAnnotations(rules, file))),
    ...(await ifReadable(sources.recipe, sources, (file) => recipeAnnotations(differences, file))),
  ];
}

/** Remarks are an extra: a file that can't be read is somebody else's to complain about. */
async function ifReadable(
  file: string,
  { workspace }: AnnotationSources,
  annotate: (file: AnnotatedFile) => Annotation[],
): Promise<Annotation[]> {
  const path = repositoryPath(file, workspace);
  if (path === null) return [];
  try {
    const text = await readTextIfThere(resolve(workspace, file));
    return text === null ? [] : annotate({ text, path });
  } catch (error) {
    if (error instanceof UserError) return [];
    throw error;
  }
}
