import { byCodePoint } from '../../files/index.js';

/** A recipe of the workspace, as far as its parents go. */
export interface RecipeFile {
  /** Relative to the workspace, with "/". */
  readonly path: string;
  /** The name of its model; null for a part of other recipes. */
  readonly model: string | null;
  readonly parents: readonly ParentName[];
}

export type ParentName =
  | { readonly kind: 'file'; readonly path: string }
  | {
      readonly kind: 'package';
      readonly text: string;
      /** Digest in the recipe's own lock file. */
      readonly pinned: string | null;
      /** Digests that it has in any lock file, or now where none pins it. */
      readonly digests: readonly string[];
      /** The model's name, where the text has it. */
      readonly model: string | null;
    };

/** Whose children are asked for. */
export type Ancestor =
  | { readonly kind: 'file'; readonly path: string; readonly model: string | null }
  | { readonly kind: 'package'; readonly text: string; readonly digest: string | null };

export interface Child {
  readonly recipe: string;
  /** 1 for one that extends the ancestor itself. */
  readonly levels: number;
  /** What it extends of those that lead to the ancestor. */
  readonly extends: readonly { readonly name: string; readonly pinned: string | null }[];
}

/**
 * Every recipe that extends the ancestor, directly or over others, the nearest first. A recipe leads on to those that
 * extend a package of its model's name, too: a change of it arrives there once it is published and pinned.
 */
export function childrenOf(ancestor: Ancestor, files: readonly RecipeFile[]): readonly Child[] {
  const found: Child[] = [];
  const seen = new Set(ancestor.kind === 'file' ? [ancestor.path] : []);
  let above: readonly Ancestor[] = [ancestor];
  for (let levels = 1; above.length > 0; levels++) {
    const below = files.flatMap((file) => {
      const parents = file.parents.filter((parent) => above.some((one) => leadsTo(parent, one)));
      return parents.length === 0 || seen.has(file.path) ? [] : [{ file, parents }];
    });
    for (const { file, parents } of below) {
      seen.add(file.path);
      found.push({ recipe: file.path, levels, extends: parents.map(nameOf) });
    }
    above = below.map(({ file }) => ({ kind: 'file', path: file.path, model: file.model }));
  }
  return found.sort((left, right) => left.levels - right.levels || byCodePoint(left.recipe, right.recipe));
}

function leadsTo(parent: ParentName, ancestor: Ancestor): boolean {
  if (parent.kind === 'file') return ancestor.kind === 'file' && parent.path === ancestor.path;
  if (ancestor.kind === 'file') return ancestor.model !== null && parent.model === ancestor.model;
  return (
    parent.text === ancestor.text || (ancestor.digest !== null && parent.digests.includes(ancestor.digest))
  );
}

function nameOf(parent: ParentName): Child['extends'][number] {
  return parent.kind === 'file'
    ? { name: parent.path, pinned: null }
    : { name: parent.text, pinned: parent.pinned };
}
