import type { SourceFile } from '../../data/index.js';
import { readTensors, type ManifestHead } from '../../package/index.js';
import { effectiveRecipe, type CommandRecipe, type Link } from '../../recipe/index.js';
import type { Candidate } from '../assemble.js';
import type { Commit } from '../commit.js';
import { commandCard } from './card.js';
import type { CommandRuns } from './command-run.js';
import { commandFiles } from './files.js';
import { commandLineage } from './lineage.js';
import { collectModel } from './model-files.js';
import type { CommandParent } from './parent.js';
import { tensorOrigins } from './tensors.js';

/** All that a command left behind. */
export interface CommandIngredients {
  readonly recipe: CommandRecipe;
  /** What the recipe was merged from, itself last. */
  readonly links: readonly Link[];
  readonly runs: CommandRuns;
  readonly sources: readonly SourceFile[];
  readonly parent: CommandParent | null;
  readonly commit: Commit | null;
  /** sha256 of the code that its evaluation rests on; null where the recipe names none. */
  readonly evaluationCode: string | null;
}

/** Gathers everything that the package of a command's model holds. @throws UserError for what no package may hold */
export async function assembleFromCommand(ingredients: CommandIngredients): Promise<Candidate> {
  const { recipe, runs, parent, commit } = ingredients;
  const [main] = runs;
  const model = await collectModel(main.out);
  const stored = await readTensors(
    main.out,
    model.files.map(({ path }) => path),
  );
  const { inherit } = recipe;
  const tensors = tensorOrigins(stored, parent?.opened.manifest ?? null, inherit?.freeze ?? []);
  const head: ManifestHead = {
    name: recipe.name,
    createdAt: commit?.time ?? null,
    task: recipe.task,
    signature: {
      inputs: [],
      tensor: [],
      classes: [...main.evaluation.classes],
      label: recipe.data.label ?? 'label',
    },
    formats: [...model.formats],
    entry: model.entry,
    parents:
      parent && inherit
        ? [{ digest: parent.opened.digest, reference: parent.reference, mode: inherit.mode }]
        : [],
    tensors,
  };
  const files = commandFiles({
    model: model.files,
    recipe: effectiveRecipe(recipe),
    runs,
    lineage: commandLineage(ingredients),
    card: commandCard({ recipe, runs, manifest: head, parent }),
  });
  return { head, files };
}
