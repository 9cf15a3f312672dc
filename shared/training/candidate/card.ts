import type { DataReport } from '../../data/index.js';
import type { Manifest } from '../../package/index.js';
import type { SearchRecord } from '../../package/search.js';
import type { TrainedRun } from '../one-run.js';
import { allParents } from '../inheritance/parent.js';
import { dataCardSection } from './data.js';
import { inheritanceParagraphs, type InheritanceFacts } from './inheritance.js';
import { runsSection, SHOWN_METRICS } from './runs.js';
import { searchSection } from './search.js';

export interface CardOptions {
  readonly name: string;
  readonly task: Manifest['task'];
  readonly signature: Manifest['signature'];
  /** The model's own first. */
  readonly runs: readonly [TrainedRun, ...TrainedRun[]];
  readonly data: DataReport;
  readonly source: string;
  readonly search: SearchRecord | null;
  readonly inherited: InheritanceFacts;
}

/** README.md of a package: a model card whose front matter other hubs can read. */
export function modelCard({
  name,
  task,
  signature,
  runs,
  data,
  source,
  search,
  inherited,
}: CardOptions): string {
  const { evaluation } = runs[0];
  const { rows } = data;
  const shown = SHOWN_METRICS[task];
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
${baseModels(inherited)}model-index:
  - name: ${JSON.stringify(name)}
    results:
      - task: {type: ${pipeline}}
        dataset: {name: ${JSON.stringify(source)}, type: ${JSON.stringify(source)}, split: test}
        metrics:
${metrics.map(([metric, value]) => `          - {type: ${metric}, value: ${value}}`).join('\n')}
---
# ${name}

${purposeOf(signature, task)}

${inheritanceParagraphs(inherited)}Trained on ${rows.train} rows of \`${source}\`, watched on ${rows.validation}, and tested on ${rows.test} that training never saw.

| metric | test split |
|---|---|
${metrics.map(([metric, value]) => `| ${metric} | ${value} |`).join('\n')}
${runsSection(runs, shown)}${dataCardSection(data)}${searchSection(search)}
![training curve](training-curve.svg)
`;
}

/** One, or a list, as the hubs take it. */
function baseModels({ parents }: InheritanceFacts): string {
  const references = allParents(parents).map(({ reference }) => JSON.stringify(reference));
  if (references.length === 0) return '';
  return `base_model: ${references.length === 1 ? references[0]! : `[${references.join(', ')}]`}\n`;
}

function purposeOf({ inputs, classes, label }: Manifest['signature'], task: Manifest['task']): string {
  const code = (text: string) => `\`${text.replaceAll('`', "'")}\``;
  const of = inputs[0]?.kind === 'image' ? 'pictures' : 'rows of a table';
  return task === 'regression'
    ? `Predicts the number ${code(label)} of ${of}.`
    : `Classifies ${of} into ${classes.length} classes: ${classes.map(code).join(', ')}.`;
}
