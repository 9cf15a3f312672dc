import { join } from 'node:path';
import { z } from 'zod';
import { jsonIn, readTextIfThere } from '../files/index.js';
import type { OpenPackage } from './verify.js';

export const LINEAGE_FILE = 'lineage.json';

const lineageSchema = z.looseObject({
  buildDefinition: z.looseObject({
    internalParameters: z.looseObject({ evaluationCode: z.string().optional() }).optional(),
    externalParameters: z.looseObject({ backend: z.string().optional() }).optional(),
    resolvedDependencies: z.array(
      z.looseObject({
        digest: z.looseObject({ gitCommit: z.string().optional(), sha256: z.string().optional() }).optional(),
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

/** The parts of lineage.json that others look at. */
export interface Lineage {
  /** Null outside a commit. */
  readonly commit: MadeAt | null;
  /** The back end that trained it; null where a command did. */
  readonly backend: string | null;
  /** sha256 of the code that its evaluation rests on; null where its recipe names none. */
  readonly evaluationCode: string | null;
  /** sha256 of the data and of whatever else it was made from. */
  readonly digests: ReadonlySet<string>;
}

/** What a verified package's lineage says; nothing where it has none, or one that somebody else wrote. */
export async function readLineage({ directory, manifest }: OpenPackage): Promise<Lineage> {
  const isListed = manifest.files.some(({ path }) => path === LINEAGE_FILE);
  const parsed = lineageSchema.safeParse(
    isListed ? jsonIn(await readTextIfThere(join(directory, LINEAGE_FILE))) : null,
  );
  if (!parsed.success) return { commit: null, backend: null, evaluationCode: null, digests: new Set() };
  const { internalParameters, externalParameters, resolvedDependencies } = parsed.data.buildDefinition;
  const checkedOut = resolvedDependencies.find(({ digest }) => digest?.gitCommit !== undefined);
  return {
    commit: checkedOut
      ? { sha: checkedOut.digest!.gitCommit!, dirty: checkedOut.annotations?.dirty === true }
      : null,
    backend: externalParameters?.backend ?? null,
    evaluationCode: internalParameters?.evaluationCode ?? null,
    digests: new Set(resolvedDependencies.flatMap(({ digest }) => digest?.sha256 ?? [])),
  };
}

/** The commit that a verified package was made at; null where its lineage says none. */
export async function commitOf(opened: OpenPackage): Promise<MadeAt | null> {
  return (await readLineage(opened)).commit;
}
