import picomatch from 'picomatch';
import type { Inherited, Preprocessing } from '../data/index.js';
import { UserError } from '../errors/index.js';
import { canonicalJson } from '../files/index.js';
import { readPreprocessing } from '../models/index.js';
import type { Recipe } from '../recipe/index.js';
import type { Parent } from './parent.js';

/** What a child takes over before its data are read. @throws UserError when the recipe wants other inputs */
export async function inheritedFrom({ opened, reference }: Parent, recipe: Recipe): Promise<Inherited> {
  const { task } = opened.manifest;
  if (task !== recipe.task)
    throw new UserError(
      `doesn't fit the parent ${reference}: its task is ${recipe.task}, and the parent's is ${task}`,
      `Write "task: ${task}", or train without "inherit".`,
      'recipe',
    );
  const preprocessing = await readPreprocessing(opened.directory);
  const difference =
    preprocessing.kind === 'columns'
      ? columnsDifference(recipe, preprocessing.columns)
      : imageDifference(recipe, preprocessing);
  if (difference)
    throw new UserError(
      `doesn't fit the parent ${reference}: ${difference}`,
      'Fine-tuning keeps the parent\'s inputs: leave them out of the recipe, or train without "inherit".',
      'recipe',
    );
  return { preprocessing, classes: opened.manifest.signature.classes };
}

type Columns = Extract<Preprocessing, { kind: 'columns' }>['columns'];
type Image = Extract<Preprocessing, { kind: 'image' }>;

function columnsDifference({ data, features }: Recipe, parents: Columns): string | null {
  if (data.image) return '"data.image" is given, and the parent takes the columns of a table';
  if (!features) return null;
  const wanted = features.flatMap((feature) => wishesOf(feature));
  const fits = (wish: Wish, { step, column }: Columns[number]): boolean =>
    wish.step === step && (wish.pattern === column || wish.matches(column));
  const stranger = wanted.find((wish) => !parents.some((column) => fits(wish, column)));
  if (stranger) return `its feature ${stranger.pattern} (${stranger.step}) is not an input of the parent`;
  const left = parents.find((column) => !wanted.some((wish) => fits(wish, column)));
  if (left) return `its features lack the parent's input ${left.column} (${left.step})`;
  for (const parent of parents) {
    const { options } = wanted.find((wish) => fits(wish, parent))!;
    const other = optionsDifference(options, parent.options);
    if (other) return `of its feature ${parent.column} (${parent.step}), ${other}`;
  }
  return null;
}

/** What a recipe says of the columns that a pattern names. */
interface Wish {
  readonly step: string;
  readonly pattern: string;
  readonly matches: (column: string) => boolean;
  readonly options: Readonly<Record<string, unknown>>;
}

function wishesOf({ kind, value }: NonNullable<Recipe['features']>[number]): Wish[] {
  if (kind === 'expression')
    return [{ step: kind, pattern: value.name, matches: () => false, options: value }];
  const { columns, ...options } = value;
  return columns.map((pattern) => ({ step: kind, pattern, matches: picomatch(pattern), options }));
}

/** @param parents  undefined for a parent that was trained before packages kept them: nothing to compare */
function optionsDifference(own: Wish['options'], parents: Columns[number]['options']): string | null {
  if (!parents) return null;
  const keys = [...new Set([...Object.keys(own), ...Object.keys(parents)])];
  const other = keys.find((key) => canonicalJson(own[key]) !== canonicalJson(parents[key]));
  return other === undefined
    ? null
    : `"${other}" is ${shown(own[other])}, and the parent's is ${shown(parents[other])}`;
}

function imageDifference({ data, features }: Recipe, { shape, scale, columns }: Image): string | null {
  if (features) return '"features" are given, and the parent takes pixels';
  const { image } = data;
  if (image?.columns && columns === null)
    return '"data.image.columns" is given, and the parent takes pictures';
  const matches = image?.columns === undefined ? () => true : picomatch(image.columns);
  const left = columns?.find((column) => !matches(column));
  if (left) return `"data.image.columns" leaves out the parent's pixel ${left}`;
  const wishes = [
    ['shape', image?.shape, shape],
    ['size', image?.size, shape.slice(0, 2)],
    ['channels', image?.channels, shape[2]],
    ['scale', image?.scale, scale],
  ] as const;
  const other = wishes.find(([, wanted, had]) => wanted !== undefined && String(wanted) !== String(had));
  return other
    ? `data.image.${other[0]} is ${shown(other[1])}, and the parent's is ${shown(other[2])}`
    : null;
}

function shown(value: unknown): string {
  if (value === undefined) return 'not given';
  if (Array.isArray(value)) return `[${value.join(', ')}]`;
  return typeof value === 'string' ? value : JSON.stringify(value);
}
