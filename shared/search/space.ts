import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';
import { canonicalJson } from '../files/index.js';
import type { Distribution } from './distributions.js';
import { shapeOf, valueAt } from './range.js';

/** A place in the recipe that a search fills in. */
export interface Dimension {
  /** Dotted, as in `training.optimizer.adam.learning_rate`. */
  readonly path: string;
  readonly of: Distribution;
}

export type Space = readonly Dimension[];

/** A value for each dimension, in its order; plain JSON. */
export type Point = readonly unknown[];

/** How many points there are; infinite where a dimension is continuous. */
export function sizeOf(space: Space): number {
  return space.reduce((size, { of }) => size * countOf(of), 1);
}

function countOf(distribution: Distribution): number {
  if (distribution.kind === 'choice') return distribution.value.length;
  if (!shapeOf(distribution).whole) return Infinity;
  const [low, high] = distribution.value;
  return high - low + 1;
}

/** A point of a finite space by its number, from 0; the last dimension changes the fastest. */
export function pointOf(space: Space, number: number): Point {
  let left = number;
  const reversed = [...space].reverse().map(({ of }) => {
    const count = countOf(of);
    const at = left % count;
    left = Math.floor(left / count);
    return of.kind === 'choice' ? of.value[at] : of.value[0] + at;
  });
  return reversed.reverse();
}

export function drawnPoint(space: Space, random: RandomGenerator): Point {
  return space.map(({ of }) => drawnValue(of, random));
}

function drawnValue(distribution: Distribution, random: RandomGenerator): unknown {
  const unit = uniformFloat64(random);
  if (distribution.kind !== 'choice') return valueAt(distribution, unit);
  return distribution.value[Math.floor(unit * distribution.value.length)];
}

export function samePoint(left: Point, right: Point): boolean {
  return canonicalJson(left) === canonicalJson(right);
}

/** Points that show whether every value fits the recipe: the first, and it with each other choice and end in turn. */
export function cornersOf(space: Space): Point[] {
  const ends = space.map(({ of }) => of.value);
  const first = ends.map(([value]) => value);
  const others = ends.flatMap(([, ...values], at) =>
    values.map((value) => first.map((own, index) => (index === at ? value : own))),
  );
  return [first, ...others];
}
