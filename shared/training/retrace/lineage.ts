import { join } from 'node:path';
import { z } from 'zod';
import { UserError } from '../../errors/index.js';
import { jsonIn, readTextIfThere } from '../../files/index.js';

import { LINEAGE_FILE, type OpenPackage } from '../../package/index.js';

const schema = z.looseObject({
  buildDefinition: z.looseObject({
    resolvedDependencies: z.array(
      z.looseObject({
        name: z.string().optional(),
        uri: z.string(),
        digest: z.looseObject({ sha256: z.string().optional() }),
      }),
    ),
  }),
});

/**
 * The data, and the files with its layers or its command, that a package was made from: sha256 by path.
 * @throws UserError for a package that doesn't say what it was made from
 */
export async function readSources({ directory, manifest }: OpenPackage): Promise<Map<string, string>> {
  const path = join(directory, LINEAGE_FILE);
  const parsed = schema.safeParse(jsonIn(await readTextIfThere(path)));
  if (!parsed.success)
    throw new UserError(
      "doesn't say what the package was made from",
      'Train it with "heirloom train".',
      path,
    );
  const parents = new Set(manifest.parents.map(({ digest }) => digest));
  return new Map(
    parsed.data.buildDefinition.resolvedDependencies
      // Files that the recipe was merged from have a name; what they say together is compared as the recipe.
      .filter(({ name }) => name === undefined)
      .flatMap(({ uri, digest: { sha256 } }): [string, string][] =>
        sha256 === undefined || parents.has(sha256) ? [] : [[uri, sha256]],
      ),
  );
}
