import { extname, join } from 'node:path';
import { canonicalJson } from '../../files/index.js';
import type { TrainingHistory } from '../../package/history.js';
import { fileContent, REPORTED_FILE, type NewFile } from '../../package/index.js';
import { trainingCurveSvg } from '../../report/charts/training-curve.js';
import type { CommandRun, CommandRuns } from './command-run.js';
import { historyOf } from './reported.js';

export interface CommandContents {
  readonly model: readonly NewFile[];
  readonly recipe: object;
  readonly runs: CommandRuns;
  readonly lineage: object;
  readonly card: string;
}

/** The files of a package that a command made, under their contract names. */
export function commandFiles({ model, recipe, runs, lineage, card }: CommandContents): NewFile[] {
  const [main, ...others] = runs;
  const { reported } = main;
  return [
    ...model,
    json('recipe.json', 'recipe', recipe),
    json('metrics.json', 'metrics', main.evaluation),
    ...(Object.keys(reported).length > 0 ? [json(REPORTED_FILE, 'reported', reported)] : []),
    ...historyFiles(historyOf(reported)),
    predictionsFile(main, 'predictions'),
    ...others.flatMap((run) => runFiles(run, historyOf(run.reported))),
    json('lineage.json', 'lineage', lineage),
    { path: 'README.md', role: 'card', mediaType: 'text/markdown', content: card },
  ];
}

function historyFiles(history: TrainingHistory | null): NewFile[] {
  if (!history) return [];
  const curve = trainingCurveSvg(history);
  return [
    json('history.json', 'history', history),
    { path: 'training-curve.svg', role: 'plot', mediaType: 'image/svg+xml', content: curve },
  ];
}

function runFiles(run: CommandRun, history: TrainingHistory | null): NewFile[] {
  const name = `runs/${run.seed}`;
  return [predictionsFile(run, name), ...(history ? [json(`${name}.history.json`, 'history', history)] : [])];
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

function json(path: string, role: NewFile['role'], value: object): NewFile {
  return { path, role, mediaType: 'application/json', content: canonicalJson(value) };
}
