import type { CommandRecipe } from '../../recipe/index.js';
import { resolvePackage, type ResolveDeps } from '../../registry/index.js';
import type { Parent } from '../inheritance/parent.js';

/** A verified package of any format, and how the recipe named it. */
export type CommandParent = Pick<Parent, 'opened' | 'reference'>;

/** Finds and verifies the package that a command's recipe inherits from; null where it inherits nothing. @throws UserError */
export async function findParent(
  { inherit }: Pick<CommandRecipe, 'inherit'>,
  deps: ResolveDeps,
): Promise<CommandParent | null> {
  if (!inherit) return null;
  const opened = await resolvePackage(inherit.from, deps);
  return { opened, reference: opened.reference };
}
