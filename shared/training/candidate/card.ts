import type { Manifest } from '../../package/index.js';
import type { Parent } from '../parent.js';
import type { TrainedRun } from '../runs.js';
import { runsSection } from './runs.js';

export interface CardOptions {
  readonly name: string;
  readonly task: Manifest['task'];
  readonly signature: Manifest['signature'];
  /** The model's own first. */
  readonly runs: readonly [TrainedRun, ...TrainedRun[]];
  readonly rows: { readonly train: number; readonly validation: number; readonly test: number };
  readonly source: string;
  readonly parent: {
    readonly parent: Parent;
    readonly mode: string;
    readonly frozen: readonly string[];
  } | null;
}

const SHOWN: Readonly<Record<Manifest['task'], readonly string[]>> = {
  classification: ['accuracy', 'balanced_accuracy', 'f1_macro', 'log_loss', 'roc_auc', 'roc_auc_ovr_macro'],
  regression: ['mae', 'rmse', 'median_absolute_error', 'r2'],
};

/** README.md of a package: a model card whose front matter other hubs can read. */
export function modelCard({ name, task, signature, runs, rows, source, parent }: CardOptions): string {
  const { evaluation } = runs[0];
  const shown = SHOWN[task];
  const isOfPictures = signature.inputs[0]?.kind === 'image';
  // No hub has a name for numbers told from pictures.
  const pipeline = isOfPictures && task === 'classification' ? 'image-classification' : `tabular-${task}`;
  const metrics = shown.flatMap((metric) => {
    const value = evaluation.metrics[metric];
    return value === undefined ? [] : [[metric, value.toFixed(4)] as const];
  });
  return `---
library_name: tfjs-layers
pipeline_tag: ${pipeline}
${parent ? `base_model: ${JSON.stringify(parent.parent.reference)}\n` : ''}model-index:
  - name: ${JSON.stringify(name)}
    results:
      - task: {type: ${pipeline}}
        dataset: {name: ${JSON.stringify(source)}, type: ${JSON.stringify(source)}, split: test}
        metrics:
${metrics.map(([metric, value]) => `          - {type: ${metric}, value: ${value}}`).join('\n')}
---
# ${name}

${purposeOf(signature, task)}

${parent ? `Inherits from \`${parent.parent.reference}\` (\`sha256:${parent.parent.opened.digest.slice(0, 12)}\`) by ${parent.mode}; ${parent.frozen.length > 0 ? `frozen layers, identical to the parent's: ${parent.frozen.map((layer) => `\`${layer}\``).join(', ')}` : 'no layer was frozen'}.\n\n` : ''}Trained on ${rows.train} rows of \`${source}\`, watched on ${rows.validation}, and tested on ${rows.test} that training never saw.

| metric | test split |
|---|---|
${metrics.map(([metric, value]) => `| ${metric} | ${value} |`).join('\n')}
${runsSection(runs, shown)}
![training curve](training-curve.svg)
`;
}

function purposeOf({ inputs, classes, label }: Manifest['signature'], task: Manifest['task']): string {
  const code = (text: string) => `\`${text.replaceAll('`', "'")}\``;
  const of = inputs[0]?.kind === 'image' ? 'pictures' : 'rows of a table';
  return task === 'regression'
    ? `Predicts the number ${code(label)} of ${of}.`
    : `Classifies ${of} into ${classes.length} classes: ${classes.map(code).join(', ')}.`;
}
