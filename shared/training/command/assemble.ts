import { extname, join } from 'node:path';
import type { SourceFile } from '../../data/index.js';
import { canonicalJson } from '../../files/index.js';
import {
  fileContent,
  readTensors,
  REPORTED_FILE,
  type ManifestHead,
  type NewFile,
} from '../../package/index.js';
import { effectiveRecipe, type CommandRecipe, type Link } from '../../recipe/index.js';
import { trainingCurveSvg } from '../../report/charts/training-curve.js';
import type { Candidate } from '../assemble.js';
import type { Commit } from '../commit.js';
import type { CommandParent } from './parent.js';
import { commandCard } from './card.js';
import type { CommandRun, CommandRuns } from './command-run.js';
import { commandLineage } from './lineage.js';
import { collectModel } from './model-files.js';
import { historyOf } from './reported.js';
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
}

/** Gathers everything that the package of a command's model holds. @throws UserError for what no package may hold */
export async function assembleFromCommand(ingredients: CommandIngredients): Promise<Candidate> {
  const { recipe, runs, parent, commit } = ingredients;
  const [main, ...others] = runs;
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
  const history = historyOf(main.reported);
  const json = (path: string, role: NewFile['role'], value: object): NewFile => ({
    path,
    role,
    mediaType: 'application/json',
    content: canonicalJson(value),
  });
  const card = commandCard({ recipe, runs, manifest: head, parent, hasCurve: history !== null });
  const files: NewFile[] = [
    ...model.files,
    json('recipe.json', 'recipe', effectiveRecipe(recipe)),
    json('metrics.json', 'metrics', main.evaluation),
    ...(Object.keys(main.reported).length > 0 ? [json(REPORTED_FILE, 'reported', main.reported)] : []),
    ...(history
      ? [
          json('history.json', 'history', history),
          {
            path: 'training-curve.svg',
            role: 'plot' as const,
            mediaType: 'image/svg+xml',
            content: trainingCurveSvg(history),
          },
        ]
      : []),
    predictionsFile(main, 'predictions'),
    ...others.map((run) => predictionsFile(run, `runs/${run.seed}`)),
    json('lineage.json', 'lineage', commandLineage(ingredients)),
    { path: 'README.md', role: 'card', mediaType: 'text/markdown', content: card },
  ];
  return { head, files };
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.csv': 'text/csv',
  '.jsonl': 'application/jsonl',
  '.parquet': 'application/vnd.apache.parquet',
};

/** @param name  in the package, without its extension */
function predictionsFile({ out, predictions }: CommandRun, name: string): NewFile {
  const extension = extname(predictions.name);
  return {
    path: `${name}${extension}`,
    role: 'predictions',
    mediaType: MEDIA_TYPES[extension]!,
    content: fileContent(join(out, predictions.name)),
  };
}
