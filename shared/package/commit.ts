import { join } from 'node:path';
import { z } from 'zod';
import { readTextIfThere } from '../files/index.js';
import type { OpenPackage } from './verify.js';

export const LINEAGE_FILE = 'lineage.json';

const lineageSchema = z.looseObject({
  buildDefinition: z.looseObject({
    resolvedDependencies: z.array(
      z.looseObject({
        digest: z.looseObject({ gitCommit: z.string().optional() }).optional(),
        annotations: z.looseObject({ dirty: z.boolean().optional() }).optional(),
      }),
    ),
  }),
});

/** The commit that a model was made at. */
export interface MadeAt {
  readonly sha: string;
  /** Whether the recipe or the data were not as the commit has them. */
  readonly dirty: boolean;
}

/** What a verified package's lineage says of its commit; null where it says nothing. */
export async function commitOf({ directory, manifest }: OpenPackage): Promise<MadeAt | null> {
  if (!manifest.files.some(({ path }) => path === LINEAGE_FILE)) return null;
  const parsed = lineageSchema.safeParse(jsonIn(await readTextIfThere(join(directory, LINEAGE_FILE))));
  const dependencies = parsed.success ? parsed.data.buildDefinition.resolvedDependencies : [];
  const checkedOut = dependencies.find(({ digest }) => digest?.gitCommit !== undefined);
  if (!checkedOut) return null;
  return { sha: checkedOut.digest!.gitCommit!, dirty: checkedOut.annotations?.dirty === true };
}

/** Null for what is no JSON: a package that somebody else made may hold anything there. */
function jsonIn(text: string | null): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return null;
  }
}
