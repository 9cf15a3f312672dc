import type { SourceFile } from '../../data/index.js';
import { canonicalJson, sha256 } from '../../files/index.js';
import type { SearchRecord } from '../../package/search.js';
import type { Link } from '../../recipe/index.js';
import type { Parent } from '../inheritance/parent.js';
import type { Commit } from '../commit.js';

export interface Dependencies {
  /** What the recipe was merged from, the weakest first and itself last. */
  readonly links: readonly Link[];
  readonly sources: readonly SourceFile[];
  readonly parents: readonly Pick<Parent, 'opened' | 'reference'>[];
  readonly commit: Commit | null;
}

export interface LineageOptions extends Dependencies {
  readonly recipe: Record<string, unknown>;
  /** One a run. */
  readonly seeds: readonly number[];
  readonly backend: { readonly name: string; readonly version: string };
  /** How the recipe was found; null where it was written. */
  readonly search: SearchRecord | null;
  readonly heirloomVersion: string;
  /** sha256 of the code that its evaluation rests on; null where the recipe names none. */
  readonly evaluationCode: string | null;
}

/** lineage.json: SLSA provenance v1 of the training, without anything that differs between two runs of the same. */
export function lineageOf(options: LineageOptions): object {
  const { recipe, seeds, search } = options;
  return {
    predicateType: 'https://slsa.dev/provenance/v1',
    buildDefinition: {
      buildType: 'https://heirloom.dev/train/v1',
      externalParameters: {
        recipe: { sha256: sha256(canonicalJson(recipe)) },
        ...(seeds.length === 1 ? { seed: seeds[0] } : { seeds }),
        backend: options.backend.name,
        ...(search && { search: searched(search) }),
      },
      internalParameters: {
        heirloom: options.heirloomVersion,
        backendVersion: options.backend.version,
        ...(options.evaluationCode !== null && { evaluationCode: options.evaluationCode }),
      },
      resolvedDependencies: dependenciesOf(options),
    },
  };
}

/** What a model is made from, as in-toto ResourceDescriptors. */
export function dependenciesOf({ commit, links, sources, parents }: Dependencies): object[] {
  return [
    ...(commit ? [checkedOut(commit)] : []),
    ...chainOf(links),
    ...sources.map((source) => ({ uri: source.uri, digest: { sha256: source.sha256 } })),
    ...parents.map(({ reference, opened }) => ({ uri: reference, digest: { sha256: opened.digest } })),
  ];
}

/** Nothing for a recipe that extends nothing: its file adds nothing to the effective recipe. */
function chainOf(links: readonly Link[]): object[] {
  if (links.length <= 1) return [];
  return links.map(({ name, sha256 }) => ({ name: 'recipe', uri: name, digest: { sha256 } }));
}

/** What was asked of the search; what came of it is in search.json. */
function searched({ strategy, metric, trials, space, stop }: SearchRecord): object {
  return { strategy, metric, trials: trials.length, space, ...(stop !== null && { stop }) };
}

/** An in-toto ResourceDescriptor; what a descriptor has no field for stands in its annotations. */
function checkedOut({ uri, sha, dirty }: Commit): object {
  return { uri, digest: { gitCommit: sha }, ...(dirty && { annotations: { dirty } }) };
}
