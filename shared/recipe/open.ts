import type { Host } from '../host/host.js';
import type { ResolveDeps } from '../registry/index.js';
import { lockOf, pinnedPackages, readPins, settlePins, type Pins } from './extends/index.js';
import { openRecipe, type OpenRecipe } from './read-recipe.js';

/** What a recipe with parents is read with. */
export interface RecipeDeps extends ResolveDeps {
  readonly host: Pick<Host, 'kind' | 'artifacts' | 'info' | 'warning'>;
  /** Of the process; `CI` counts. */
  readonly env?: NodeJS.ProcessEnv;
}

/** Reads a recipe without writing anything; what isn't pinned is as the registry has it now. */
export async function openToRead(
  path: string,
  overrides: readonly string[],
  deps: RecipeDeps,
): Promise<OpenRecipe> {
  const pins = await readPins(lockOf(path, deps.workspace).path);
  return openRecipe(path, overrides, packagesOf(path, pins, false, deps));
}

/**
 * Reads a recipe to train it: in CI every package that it extends must be pinned; elsewhere the lock file is brought up
 * to date.
 *
 * @throws UserError for a missing or stale pin in CI
 */
export async function openToTrain(
  path: string,
  overrides: readonly string[],
  deps: RecipeDeps,
): Promise<OpenRecipe> {
  const pins = await readPins(lockOf(path, deps.workspace).path);
  const frozen = isCi(deps);
  const opened = await openRecipe(path, overrides, packagesOf(path, pins, frozen, deps));
  await settle(path, pins, opened.pins, frozen, deps);
  return opened;
}

/** Writes the lock file of a recipe. @param update  whether pins that are there move to what their names mean now */
export async function lockRecipe(path: string, update: boolean, deps: RecipeDeps): Promise<Pins> {
  const before = await readPins(lockOf(path, deps.workspace).path);
  const kept: Pins = update ? new Map() : before;
  const { pins } = await openRecipe(path, [], packagesOf(path, kept, false, deps));
  await settle(path, before, pins, false, deps);
  return pins;
}

function packagesOf(path: string, pins: Pins, frozen: boolean, deps: RecipeDeps) {
  const warn = (line: string): void => deps.host.warning(line);
  return pinnedPackages({ pins, lock: lockOf(path, deps.workspace), frozen, resolve: deps, warn });
}

function settle(path: string, before: Pins, after: Pins, frozen: boolean, deps: RecipeDeps): Promise<void> {
  const say = (line: string): void => deps.host.info(line);
  return settlePins(before, after, { lock: lockOf(path, deps.workspace), frozen, say });
}

/** A runner is in CI; so is a terminal that says so, by the variable that CI services agree on. */
function isCi({ host, env = {} }: RecipeDeps): boolean {
  return host.kind === 'runner' || !['', '0', 'false'].includes(env['CI'] ?? '');
}
