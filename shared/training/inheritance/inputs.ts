import picomatch from 'picomatch';
import { hasIds, type Inherited, type Preprocessing } from '../../data/index.js';
import { UserError } from '../../errors/index.js';
import { orderClasses } from '../../evaluation/index.js';
import { canonicalJson } from '../../files/index.js';
import type { Recipe } from '../../recipe/index.js';
import type { Parent } from './parent.js';
import { keepsHead } from './ranges.js';

/** What a child takes over before its data are read. @throws UserError when the recipe wants other inputs */
export async function inheritedFrom(members: readonly Parent[], recipe: Recipe): Promise<Inherited> {
  for (const { opened, reference } of members) {
    const { task } = opened.manifest;
    if (task !== recipe.task)
      throw misfit(
        reference,
        `its task is ${recipe.task}, and the parent's is ${task}`,
        `Write "task: ${task}", or train without "inherit".`,
      );
  }
  const preprocessing = encodingOf(members, recipe);
  const difference =
    preprocessing.kind === 'columns'
      ? columnsDifference(recipe, preprocessing.columns)
      : imageDifference(recipe, preprocessing);
  if (difference)
    throw misfit(
      members.map(({ reference }) => reference).join(' and '),
      difference,
      'A child keeps its parent\'s inputs: leave them out of the recipe, or train without "inherit".',
    );
  return { preprocessing, classes: await classesFrom(members, recipe) };
}

function misfit(reference: string, what: string, mend: string): UserError {
  return new UserError(`doesn't fit the parent ${reference}: ${what}`, mend, 'recipe');
}

/** Classes that the data have to keep to; null where the child's own labels are its classes. */
async function classesFrom(
  members: readonly Parent[],
  { inherit }: Recipe,
): Promise<readonly string[] | null> {
  const classesOf = ({ opened }: Parent) => opened.manifest.signature.classes;
  if (inherit!.mode === 'transfer') return null;
  if (inherit!.mode !== 'compose') return classesOf(members[0]!);
  if (inherit!.combine === 'weighted_sum') return orderClasses(new Set(members.flatMap(classesOf)));
  if (inherit!.combine === 'joined') return null;
  const last = members.at(-1)!;
  return (await keepsHead(last, inherit!.members.at(-1)!.layers!)) ? classesOf(last) : null;
}

/** How rows become numbers: as for the one parent, or for each of several, their numbers one behind the other. */
function encodingOf(members: readonly Parent[], { inherit }: Recipe): Preprocessing {
  const [first] = members;
  const isStacked = inherit!.mode === 'compose' && inherit!.combine === 'stacked';
  if (isStacked || haveOneEncoding(members)) return first!.preprocessing;
  const columns = members.flatMap(({ preprocessing, reference }) => {
    if (preprocessing.kind === 'columns' && !hasIds(preprocessing)) return preprocessing.columns;
    throw misfit(
      reference,
      preprocessing.kind === 'image'
        ? 'its pictures are of another shape or scale than those of the other members'
        : "its features are ids of its own vocabulary, which the other members don't share",
      'Compose members that were trained on the same features.',
    );
  });
  return { kind: 'columns', columns };
}

/** Whether all of them turn a row into the same numbers. */
export function haveOneEncoding(members: readonly Parent[]): boolean {
  const encodings = members.map(({ preprocessing }) => canonicalJson({ ...preprocessing, missing: null }));
  return encodings.every((encoding) => encoding === encodings[0]);
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
