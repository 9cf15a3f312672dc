import type { Tf } from '../../backends/index.js';
import type { Preprocessing } from '../../data/index.js';
import { UserError } from '../../errors/index.js';
import { loadModel, readPreprocessing, splitLabelScale, type ScaledModel } from '../../models/index.js';
import type { OpenPackage } from '../../package/index.js';
import type { Inherit, Recipe } from '../../recipe/index.js';
import { resolvePackage, type Registry, type ResolveDeps } from '../../registry/index.js';

/** A verified package that a recipe inherits from, and how the recipe named it. */
export interface Parent {
  readonly opened: OpenPackage;
  readonly reference: string;
  /** "fine-tune", "compose" and so on; "distil" for a teacher. */
  readonly mode: string;
  readonly preprocessing: Preprocessing;
}

/** The packages behind a recipe. */
export interface Parents {
  /** Those of `inherit`, in its order; none without. */
  readonly members: readonly Parent[];
  /** Of `distil`. */
  readonly teacher: Parent | null;
}

export const NO_PARENTS: Parents = { members: [], teacher: null };

/** Finds and verifies every package that a recipe inherits from, each pinned to a digest. @throws UserError */
export async function findParents(
  { inherit, distil }: Pick<Recipe, 'inherit' | 'distil'>,
  registry: Registry,
  deps: Omit<ResolveDeps, 'registry'>,
): Promise<Parents> {
  const find = async (reference: string, mode: string): Promise<Parent> => {
    const opened = await resolvePackage(reference, { ...deps, registry });
    const { manifest, directory } = opened;
    if (!manifest.formats.includes('tfjs-layers'))
      throw new UserError(
        `the parent ${reference} is of the format ${manifest.formats.join(', ')}, whose layers can't be inherited`,
        'Name a package that Heirloom trained or imported, or inherit by "command".',
        'recipe',
      );
    return { opened, reference: opened.reference, mode, preprocessing: await readPreprocessing(directory) };
  };
  const members: Parent[] = [];
  for (const reference of inherit ? referencesOf(inherit) : [])
    members.push(await find(reference, inherit!.mode));
  return { members, teacher: distil ? await find(distil.from, 'distil') : null };
}

/** As a recipe names its parents, in order. */
export function referencesOf(inherit: Inherit): string[] {
  return inherit.mode === 'compose' ? inherit.members.map(({ from }) => from) : [inherit.from];
}

/** Members first. */
export function allParents({ members, teacher }: Parents): readonly Parent[] {
  return teacher ? [...members, teacher] : members;
}

/** "leaves#champion (sha256:0123456789ab)" */
export function nameOf({ reference, opened }: Parent): string {
  return `${reference} (sha256:${opened.digest.slice(0, 12)})`;
}

/** The model of a parent, ready to be trained on. @throws UserError where it has no weights */
export async function modelOf(tf: Tf, parent: Parent): Promise<ScaledModel> {
  const model = splitLabelScale(tf, await loadModel(tf, parent.opened));
  if (model.core.weights.length > 0) return model;
  throw new UserError(
    `the parent ${parent.reference} has no weights, so there is nothing to inherit`,
    'Name another parent.',
    'recipe inherit',
  );
}
