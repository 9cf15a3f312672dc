import type { SourceFile } from '../data/index.js';
import type { Evaluation } from '../evaluation/index.js';
import type { Manifest } from '../package/index.js';
import { SHOWN_METRICS } from '../training/candidate/runs.js';

export interface CardOptions {
  readonly name: string;
  readonly task: Manifest['task'];
  readonly signature: Manifest['signature'];
  readonly files: readonly SourceFile[];
  readonly notes: readonly string[];
  /** Of the recipe's test rows; null without a recipe. */
  readonly tried: { readonly evaluation: Evaluation; readonly rows: number; readonly source: string } | null;
}

/** README.md of the package of an imported model. */
export function importCard({ name, task, signature, files, notes, tried }: CardOptions): string {
  const { inputs, classes, label } = signature;
  const rows = inputs[0]?.kind === 'image' ? 'pictures' : 'rows of a table';
  const pipeline =
    inputs[0]?.kind === 'image' && task === 'classification' ? 'image-classification' : `tabular-${task}`;
  const purpose =
    task === 'regression'
      ? `Predicts the number ${code(label)} of ${rows}.`
      : `Classifies ${rows} into ${classes.length} classes: ${classes.map(code).join(', ')}.`;
  return `---
library_name: tfjs-layers
pipeline_tag: ${pipeline}
---
# ${name}

${purpose}

Imported, not trained here: who trained it, and on what, its files don't tell.

| file | sha256 |
|---|---|
${files.map(({ uri, sha256 }) => `| ${code(uri)} | ${code(sha256)} |`).join('\n')}
${notes.map((note) => `\nChanged on the way: ${note}.\n`).join('')}
${tried ? trial(tried, task) : "It was not tried on data: this package has no predictions and no metrics. The requests of `golden.json` are made up; its answers to them are the model's."}
`;
}

function trial(
  { evaluation, rows, source }: NonNullable<CardOptions['tried']>,
  task: Manifest['task'],
): string {
  const shown = SHOWN_METRICS[task].flatMap((metric) => {
    const value = evaluation.metrics[metric];
    return value === undefined ? [] : [`| ${metric} | ${value.toFixed(4)} |`];
  });
  return `Tried on ${rows} test rows of ${code(source)}. Whether its makers trained it on some of them is not known here.

| metric | test split |
|---|---|
${shown.join('\n')}`;
}

function code(text: string): string {
  return `\`${text.replaceAll('`', "'")}\``;
}
