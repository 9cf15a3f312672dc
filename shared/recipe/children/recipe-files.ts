import { readdir, realpath, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { UserError } from '../../errors/index.js';
import { byCodePoint, readTextIfThere } from '../../files/index.js';
import { digestBehind, parseReference, type Registry } from '../../registry/index.js';
import { lockOf, readPins, type Pins } from '../extends/lock-file.js';
import { readTree } from '../extends/read-tree.js';
import { valueOf } from '../extends/tree.js';
import type { ParentName, RecipeFile } from './find-children.js';

export interface ScanOptions {
  readonly workspace: string;
  readonly registry: Registry;
  readonly warn: (line: string) => void;
}

/** Folders that hold no recipes of the workspace's own. */
const SKIPPED = new Set(['node_modules', 'heirloom-out']);

/** Every recipe under the workspace that extends something. What can't be read and seems to is told. */
export async function recipeFiles({
  workspace,
  registry,
  warn,
}: ScanOptions): Promise<readonly RecipeFile[]> {
  const paths = await yamlFiles(workspace);
  const read: { path: string; head: Head; pins: Pins }[] = [];
  for (const path of paths) {
    const head = await headOf(path, (reason) => warn(`${reason} It may extend what is asked for.`));
    if (head.parents.length > 0)
      read.push({ path, head, pins: await readPins(lockOf(path, workspace).path) });
  }
  const locks = read.map(({ pins }) => pins);
  const files = read.map(async ({ path, head, pins }): Promise<RecipeFile> => {
    const names = head.parents.map((text) => parentName(text, path, { workspace, registry, pins, locks }));
    return {
      path: workspacePath(path, workspace),
      model: head.model,
      parents: await Promise.all(names),
    };
  });
  return Promise.all(files);
}

/** Relative to the workspace, as a child names it too: through every link. */
export function workspacePath(path: string, workspace: string): string {
  return relative(workspace, path).split(sep).join('/');
}

async function yamlFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  entries.sort((left, right) => byCodePoint(left.name, right.name));
  const found: string[] = [];
  for (const entry of entries) {
    if (entry.name.startsWith('.') || SKIPPED.has(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) found.push(...(await yamlFiles(path)));
    else if (entry.isFile() && /(?<!\.lock)\.ya?ml$/.test(entry.name)) found.push(path);
  }
  return found;
}

/** What a recipe says of itself and its parents. */
interface Head {
  readonly model: string | null;
  readonly parents: readonly string[];
}

const NO_RECIPE: Head = { model: null, parents: [] };

/** YAML of another sort extends nothing. */
async function headOf(path: string, doubt: (reason: string) => void): Promise<Head> {
  try {
    const text = await readTextIfThere(path);
    return text?.includes('extends') ? headIn(text, path) : NO_RECIPE;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    doubt(error.message);
    return NO_RECIPE;
  }
}

/** The head of a recipe's text. @throws UserError for what is not YAML */
export function headIn(text: string, file: string): Head {
  const value = valueOf(readTree(text, file)) as { name?: unknown; extends?: unknown } | null;
  const parents = Array.isArray(value?.extends) ? value.extends : [];
  return {
    model: typeof value?.name === 'string' ? value.name : null,
    parents: parents.filter((one) => typeof one === 'string'),
  };
}

interface Around {
  readonly workspace: string;
  readonly registry: Registry;
  /** Of the recipe itself. */
  readonly pins: Pins;
  /** Of every recipe. */
  readonly locks: readonly Pins[];
}

async function parentName(text: string, from: string, around: Around): Promise<ParentName> {
  const { workspace, registry, pins, locks } = around;
  const reference = parseReference(text);
  const path = resolve(dirname(from), text);
  if (reference.kind === 'path' && !(await stat(path).catch(() => null))?.isDirectory())
    return {
      kind: 'file',
      path: workspacePath(await realpath(path).catch(() => path), workspace),
    };
  const pinned = locks.flatMap((lock) => lock.get(text) ?? []);
  const now = pinned.length > 0 ? null : await digestBehind(reference, registry);
  return {
    kind: 'package',
    text,
    pinned: pins.get(text) ?? null,
    digests: now === null ? pinned : [now],
    model: 'name' in reference ? reference.name : null,
  };
}
