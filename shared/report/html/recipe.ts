import type { Comparison } from '../../comparison/index.js';
import { cleanBlock } from '../clean-text.js';
import { markup, name, type Markup } from '../markup.js';
import { dataTable, section } from './figure.js';

/** The effective recipe, and where it differs from the baseline's. */
export function recipeSection({ recipe }: Comparison): Markup | null {
  if (!recipe) return null;
  const json = cleanBlock(JSON.stringify(recipe.candidate, null, 2));
  return section('Recipe', [
    differenceTable(recipe.differences),
    markup`<details><summary>The candidate's effective recipe</summary><pre>${json}</pre></details>`,
  ]);
}

function differenceTable(differences: NonNullable<Comparison['recipe']>['differences']): Markup {
  if (differences === null) return markup``;
  if (differences.length === 0) return markup`<p>The same as the baseline's.</p>`;
  const rows = differences.map((row) => [
    name(row.path),
    row.kind === 'added' ? '–' : name(JSON.stringify(row.baseline)),
    row.kind === 'removed' ? '–' : name(JSON.stringify(row.candidate)),
  ]);
  return dataTable([{ title: 'key' }, { title: 'baseline' }, { title: 'candidate' }], rows);
}
