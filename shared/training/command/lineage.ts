import type { SourceFile } from '../../data/index.js';
import { canonicalJson, sha256 } from '../../files/index.js';
import { VERSION } from '../../host/version.js';
import { effectiveRecipe, seedsOf, type CommandRecipe, type Link } from '../../recipe/index.js';
import { dependenciesOf } from '../candidate/lineage.js';
import type { Commit } from '../commit.js';
import type { CommandParent } from './parent.js';

export interface CommandLineageOptions {
  readonly recipe: CommandRecipe;
  /** What the recipe was merged from, the weakest first and itself last. */
  readonly links: readonly Link[];
  readonly sources: readonly SourceFile[];
  readonly parent: CommandParent | null;
  readonly commit: Commit | null;
  /** sha256 of the code that its evaluation rests on; null where the recipe names none. */
  readonly evaluationCode: string | null;
}

/**
 * lineage.json of a model that a command made: SLSA provenance v1. What the command used besides, such as its interpreter
 * and its libraries, nobody saw, and so nothing is said of it.
 */
export function commandLineage({
  recipe,
  links,
  sources,
  parent,
  commit,
  evaluationCode,
}: CommandLineageOptions): object {
  const seeds = seedsOf(recipe.training);
  return {
    predicateType: 'https://slsa.dev/provenance/v1',
    buildDefinition: {
      buildType: 'https://heirloom.dev/command/v1',
      externalParameters: {
        recipe: { sha256: sha256(canonicalJson(effectiveRecipe(recipe))) },
        command: recipe.command,
        ...(seeds.length === 1 ? { seed: seeds[0] } : { seeds }),
      },
      internalParameters: { heirloom: VERSION, ...(evaluationCode !== null && { evaluationCode }) },
      resolvedDependencies: dependenciesOf({ commit, links, sources, parents: parent ? [parent] : [] }),
    },
  };
}
