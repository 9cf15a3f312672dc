import type { Manifest, Reported } from '../../package/index.js';
import type { CommandRecipe } from '../../recipe/index.js';
import { sourceText } from '../../data/index.js';
import { runsSection, SHOWN_METRICS } from '../candidate/runs.js';
import type { CommandRuns } from './command-run.js';
import type { CommandParent } from './parent.js';
import { historyOf } from './reported.js';

export interface CommandCardOptions {
  readonly recipe: CommandRecipe;
  readonly runs: CommandRuns;
  readonly manifest: Pick<Manifest, 'formats' | 'entry' | 'tensors'>;
  readonly parent: CommandParent | null;
}

/** README.md of a package that a command made: a model card whose front matter other hubs can read. */
export function commandCard({ recipe, runs, manifest, parent }: CommandCardOptions): string {
  const { name, task, data, inherit } = recipe;
  const { evaluation, reported } = runs[0];
  const pipeline = `tabular-${task}`;
  const shown = SHOWN_METRICS[task];
  const metrics = shown.flatMap((metric) => {
    const value = evaluation.metrics[metric];
    return value === undefined ? [] : [[metric, value.toFixed(4)] as const];
  });
  const dataset = JSON.stringify(data.source === undefined ? 'test' : sourceText(data.source));
  return `---
${parent ? `base_model: ${JSON.stringify(parent.reference)}\n` : ''}model-index:
  - name: ${JSON.stringify(name)}
    results:
      - task: {type: ${pipeline}}
        dataset: {name: ${dataset}, type: ${dataset}, split: test}
        metrics:
${metrics.map(([metric, value]) => `          - {type: ${metric}, value: ${value}}`).join('\n')}
---
# ${name}

Made by a command, and judged by Heirloom on the ${evaluation.rows} rows of its predictions:

${fenced(recipe.command.trim())}

The model is ${code(manifest.entry)} (${manifest.formats.join(', ')}). Heirloom has not opened it.
${parent && inherit ? `\n${inheritance(parent, inherit.mode, manifest.tensors)}\n` : ''}
| metric | test split |
|---|---|
${metrics.map(([metric, value]) => `| ${metric} | ${value} |`).join('\n')}
${runsSection(runs, shown)}${reportedSection(reported)}${historyOf(reported) ? '\n![training curve](training-curve.svg)\n' : ''}`;
}

function inheritance(
  { reference, opened }: CommandParent,
  mode: string,
  tensors: Manifest['tensors'],
): string {
  const from = `Inherits from \`${reference}\` (\`sha256:${opened.digest.slice(0, 12)}\`) by ${mode}`;
  if (tensors.length === 0) return `${from}; no tensors can be read that would show what it kept.`;
  const kept = tensors.filter(({ origin }) => origin !== 'trained').length;
  return `${from}; ${kept} of ${tensors.length} tensors are identical to the parent's.`;
}

function reportedSection({ metrics = {} }: Reported): string {
  const rows = Object.entries(metrics);
  if (rows.length === 0) return '';
  return `
## What the command reports

As it came, and not checked.

| | |
|---|---|
${rows.map(([name, value]) => `| ${code(name)} | ${value} |`).join('\n')}
`;
}

function code(text: string): string {
  return `\`${text.replaceAll('`', "'").replaceAll('|', '\\|').replaceAll(/\s/g, ' ')}\``;
}

/** A fence longer than any in the text. */
function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}sh\n${text}\n${fence}`;
}
