import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { filesOf, type Storage } from '../../data/index.js';
import { readPictureFolder } from '../../data/images/folder.js';
import { readModule } from '../../data/modules/read-module.js';
import { sha256File } from '../../files/index.js';
import type { AnyRecipe, Recipe } from '../../recipe/index.js';
import { sourcesOf } from '../command/sources.js';

type Digests = Map<string, string | null>;

/**
 * What training would read at this checkout: sha256 by path as a lineage has them; null for what is not there.
 *
 * @param folder   the recipe's
 * @param storage  for the rows of a data module, whose code runs
 */
export async function sourcesHere(
  recipe: AnyRecipe,
  { folder, storage }: { readonly folder: string; readonly storage: Storage },
): Promise<Digests> {
  if ('command' in recipe)
    return new Map((await sourcesOf(recipe, folder)).map(({ uri, sha256 }) => [uri, sha256]));
  const found: Digests = new Map();
  for (const uri of namedBy(recipe)) found.set(uri, await digestAt(resolve(folder, uri)));
  for (const module of modulesOf(recipe)) {
    if (found.get(module) === null) continue;
    const context = { folder, log: () => undefined };
    const { rowsSha256 } = await readModule(resolve(folder, module), context, storage);
    found.set(`${module}#rows`, rowsSha256);
  }
  return found;
}

function namedBy({ data, model }: Recipe): Set<string> {
  const tests = data.split.test_source;
  const layers = model?.file ?? model?.module;
  return new Set([
    ...filesOf(data.source),
    ...(tests === undefined ? [] : filesOf(tests)),
    ...(layers === undefined ? [] : [layers]),
  ]);
}

function modulesOf({ data }: Recipe): string[] {
  const sources = [data.source, data.split.test_source];
  return sources.flatMap((source) =>
    typeof source === 'object' && 'module' in source ? [source.module] : [],
  );
}

/** Of a file, or of all pictures in a folder; null where there is none. */
async function digestAt(path: string): Promise<string | null> {
  const status = await stat(path).catch(() => null);
  if (!status) return null;
  return status.isDirectory() ? (await readPictureFolder(path)).sha256 : sha256File(path);
}
