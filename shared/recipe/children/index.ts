import { realpath, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { UserError } from '../../errors/index.js';
import { readTextIfThere } from '../../files/index.js';
import { digestBehind, parseReference } from '../../registry/index.js';
import { childrenOf, type Ancestor, type Child } from './find-children.js';
import { headIn, recipeFiles, workspacePath, type ScanOptions } from './recipe-files.js';

export { type Child } from './find-children.js';

/**
 * The recipes under the workspace that a recipe file, or a package, hands something down to.
 * @throws UserError where there is neither a file nor a package of that name
 */
export async function recipeChildren(of: string, options: ScanOptions): Promise<readonly Child[]> {
  const workspace = await realpath(options.workspace);
  const ancestor = await ancestorNamed(of, { ...options, workspace });
  return childrenOf(ancestor, await recipeFiles({ ...options, workspace }));
}

async function ancestorNamed(of: string, { workspace, registry }: ScanOptions): Promise<Ancestor> {
  const reference = parseReference(of);
  if (reference.kind !== 'path')
    return { kind: 'package', text: of, digest: await digestBehind(reference, registry) };
  const path = resolve(workspace, of);
  if (!(await stat(path).catch(() => null))?.isFile())
    throw new UserError('is no recipe', 'Name a file, or a package as in "digits#champion".', of);
  const file = await realpath(path);
  const { model } = headIn((await readTextIfThere(file)) ?? '', of);
  return { kind: 'file', path: workspacePath(file, workspace), model };
}

/** `b.yml  extends a.yml, digits#champion (sha256:0123456789ab)` */
export function childLine({ recipe, extends: parents }: Child): string {
  const names = parents.map(({ name, pinned }) =>
    pinned === null ? name : `${name} (sha256:${pinned.slice(0, 12)})`,
  );
  return `${recipe}  extends ${names.join(', ')}`;
}
