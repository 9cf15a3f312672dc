import { stringify } from 'yaml';
import type { UseCase } from '../shared/inputs/index.js';

const BRANDING: Readonly<Record<string, { icon: string; color: string }>> = {
  train: { icon: 'cpu', color: 'blue' },
  'evaluate-gate': { icon: 'shield', color: 'green' },
  'compare-to-baseline': { icon: 'bar-chart-2', color: 'purple' },
  'publish-model': { icon: 'package', color: 'orange' },
  deploy: { icon: 'upload-cloud', color: 'red' },
  run: { icon: 'git-merge', color: 'gray-dark' },
};

/** The action.yml of a use case. @param folder  of the action, relative to the repository; empty for the root */
export function actionYml({ name, summary, inputs, outputs }: UseCase, folder: string): string {
  const up = folder === '' ? '' : '../../';
  const action = {
    name: name === 'run' ? 'Heirloom' : `Heirloom: ${name}`,
    description: summary,
    author: 'The Heirloom authors',
    branding: BRANDING[name],
    inputs: Object.fromEntries(
      Object.entries(inputs).map(([input, field]) => [
        input,
        {
          description: field.description,
          required: false,
          default: input === 'github-token' ? '${{ github.token }}' : (field.fallback ?? ''),
        },
      ]),
    ),
    outputs: Object.fromEntries(
      Object.entries(outputs).map(([output, description]) => [output, { description }]),
    ),
    runs: { using: 'node24', main: `${up}dist/${name}.js` },
  };
  return `# Written by scripts/generate.ts from shared/inputs/use-cases/${name}.ts.\n${stringify(action, { lineWidth: 110 })}`;
}
