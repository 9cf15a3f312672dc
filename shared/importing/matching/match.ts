import { UserError } from '../../errors/index.js';
import type { Layout, Place, Shape } from '../layouts/index.js';
import { listed, type Group } from './groups.js';

/** A layer and the tensors of the file that fill it. */
export interface Match {
  readonly place: Place;
  readonly group: Group;
}

interface Wanted {
  readonly place: Place;
  readonly shapes: ReadonlyMap<string, Shape>;
}

/**
 * Finds the tensors of each layer: by the names of the layers where the file has every one of them, else by shapes that
 * only one layer and only one group of tensors have. What `renamed` names is taken by its name.
 *
 * @param renamed  layers that the user gave tensors to
 * @throws UserError for a layer without tensors, tensors without a layer, or more than one way
 */
export function matchLayers(
  places: readonly Place[],
  groups: readonly Group[],
  layout: Layout,
  renamed: ReadonlySet<string>,
): Match[] {
  const wanted = places.map((place) => ({ place, shapes: layout.expects(place) }));
  const named = byName(wanted, groups);
  const hasAllNames = wanted.every(({ place }) => named.has(place.layer.name));
  const fixed = wanted.filter(({ place }) => hasAllNames || renamed.has(place.layer.name));
  const matches = fixed.flatMap((one): Match[] => {
    const group = named.get(one.place.layer.name);
    if (group) checkShapes(one, group);
    return group ? [{ place: one.place, group }] : [];
  });
  const isLeft = (one: Wanted) => !matches.some(({ place }) => place === one.place);
  const left = groups.filter((group) => !matches.some((match) => match.group === group));
  matches.push(...byShape(wanted.filter(isLeft), left));
  refuseLeft(groups.filter((group) => !matches.some((match) => match.group === group)));
  return places.map((place) => matches.find((match) => match.place === place)!);
}

/** A layer's name is the last step of a module's path; of two modules that end in one name, neither is taken. */
function byName(wanted: readonly Wanted[], groups: readonly Group[]): Map<string, Group> {
  return new Map(
    wanted.flatMap(({ place }) => {
      const { name } = place.layer;
      const ending = groups.filter(({ module }) => module === name || module.endsWith(`/${name}`));
      return ending.length === 1 ? [[name, ending[0]!] as const] : [];
    }),
  );
}

function byShape(wanted: readonly Wanted[], groups: readonly Group[]): Match[] {
  return wanted.map(({ place, shapes }) => {
    const signature = signatureOf(shapes);
    const rivals = wanted.filter((other) => signatureOf(other.shapes) === signature);
    const fitting = groups.filter(({ parts }) => signatureOf(shapesOf(parts)) === signature);
    if (rivals.length === 1 && fitting.length === 1) return { place, group: fitting[0]! };
    const { name } = place.layer;
    if (fitting.length === 0)
      throw new UserError(
        `no tensors have the shapes of the layer "${name}": ${shown(shapes)}`,
        `Mend the layers; what is left in the file: ${listed(groups.flatMap(({ parts }) => [...parts.values()])) || 'nothing'}.`,
        'recipe model',
      );
    const modules = fitting.map(({ module }) => `"${module}"`).join(', ');
    const layers = rivals.map((rival) => `"${rival.place.layer.name}"`).join(', ');
    throw new UserError(
      `which of the tensors of ${modules} belong to which of the layers ${layers} can't be told by their shapes`,
      `Say it with lines "theirs=ours" in "tensors", as in ${fitting[0]!.module}=${name}.`,
      'input "tensors"',
    );
  });
}

function checkShapes({ place, shapes }: Wanted, { module, parts }: Group): void {
  if (signatureOf(shapesOf(parts)) === signatureOf(shapes)) return;
  throw new UserError(
    `the tensors of "${module}" are ${shown(shapesOf(parts))}, and the layer "${place.layer.name}" wants ${shown(shapes)}`,
    'Mend the layers, or say with "layout" how the file orders its axes.',
    'recipe model',
  );
}

function refuseLeft(groups: readonly Group[]): void {
  if (groups.length === 0) return;
  throw new UserError(
    `no layer takes the tensors ${listed(groups.flatMap(({ parts }) => [...parts.values()]))}`,
    'Add the layers that they belong to, or leave them out with "ignore".',
    'input "ignore"',
  );
}

function shapesOf(parts: Group['parts']): ReadonlyMap<string, Shape> {
  return new Map([...parts].map(([part, { shape }]) => [part, shape]));
}

function signatureOf(shapes: ReadonlyMap<string, Shape>): string {
  return [...shapes]
    .map(([part, shape]) => `${part}[${shape.join()}]`)
    .sort()
    .join(' ');
}

function shown(shapes: ReadonlyMap<string, Shape>): string {
  return [...shapes].map(([part, shape]) => `${part} [${shape.join(', ')}]`).join(', ');
}
