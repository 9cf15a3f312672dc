import { join } from 'node:path';
import { z } from 'zod';
import { readTextIfThere } from '../../files/index.js';
import type { OpenPackage } from '../../package/index.js';

const recipeSchema = z.looseObject({
  data: z.looseObject({
    source: z.string(),
    id: z.string().optional(),
    label: z.string().default('label'),
    image: z
      .looseObject({
        columns: z.string().optional(),
        shape: z.tuple([z.int().positive(), z.int().positive(), z.int().positive()]).optional(),
        scale: z.number().positive().default(255),
      })
      .optional(),
  }),
});

const lineageSchema = z.looseObject({
  buildDefinition: z.looseObject({
    resolvedDependencies: z.array(
      z.looseObject({ uri: z.string(), digest: z.looseObject({ sha256: z.string().optional() }) }),
    ),
  }),
});

/** What a package says of the pictures that it was trained on. */
export interface PictureSource {
  readonly data: z.output<typeof recipeSchema>['data'];
  /** sha256 that the lineage has for the source; null where it has none. */
  readonly sha256: string | null;
}

/** Null where a package says nothing of its data: a package may hold anything there, and a picture is no matter to fail for. */
export async function readPictureSource({ directory, manifest }: OpenPackage): Promise<PictureSource | null> {
  const read = async (path: string) =>
    manifest.files.some((file) => file.path === path)
      ? jsonOf(await readTextIfThere(join(directory, path)))
      : null;
  const recipe = recipeSchema.safeParse(await read('recipe.json'));
  if (!recipe.success) return null;
  const { data } = recipe.data;
  const lineage = lineageSchema.safeParse(await read('lineage.json'));
  const dependencies = lineage.success ? lineage.data.buildDefinition.resolvedDependencies : [];
  return { data, sha256: dependencies.find(({ uri }) => uri === data.source)?.digest.sha256 ?? null };
}

function jsonOf(text: string | null): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return null;
  }
}
