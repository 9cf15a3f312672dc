import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';
import { canonicalJson } from '../../files/index.js';
import type { Distribution } from '../distributions.js';
import { unitOf, valueAt } from '../range.js';
import type { Point, Space } from '../space.js';
import type { Earlier } from '../strategies/strategy.js';
import { parzen, type Density } from './parzen.js';
import { shares } from './shares.js';

/** Share of the trials that count as good. */
const GOOD_SHARE = 0.15;
/** Draws from the good ones, of which the best is taken. */
const CANDIDATES = 24;

/**
 * Tree-structured Parzen estimator (Bergstra, Bardenet, Bengio & Kégl 2011, "Algorithms for Hyper-Parameter
 * Optimization"): each value is the one of a few draws from the density of the good trials, l, that has the greatest
 * l / g, where g is the density of the others; expected improvement grows with that ratio. A trial whose merit is not
 * known counts as one of the others, so that what is being tried is not tried again.
 */
export function suggestByTpe(space: Space, earlier: readonly Earlier[], random: RandomGenerator): Point {
  const known = earlier.filter(({ merit }) => merit !== null && merit > -Infinity);
  const ranked = [...known].sort((a, b) => b.merit! - a.merit!);
  const good = new Set(ranked.slice(0, Math.ceil(GOOD_SHARE * known.length)));
  return space.map(({ of }, at) => {
    const placeIn = (trials: readonly Earlier[]) => trials.map(({ point }) => placeOf(of, point[at]));
    const likely = densityOf(of, placeIn(earlier.filter((one) => good.has(one))));
    const unlikely = densityOf(of, placeIn(earlier.filter((one) => !good.has(one))));
    return valueIn(of, bestDraw(likely, unlikely, random));
  });
}

function bestDraw(likely: Density<number>, unlikely: Density<number>, random: RandomGenerator): number {
  const ratioAt = (place: number) => likely.densityAt(place) / unlikely.densityAt(place);
  return Array.from({ length: CANDIDATES }, () => likely.draw(random)).reduce((best, place) =>
    ratioAt(place) > ratioAt(best) ? place : best,
  );
}

function densityOf(distribution: Distribution, places: readonly number[]): Density<number> {
  return distribution.kind === 'choice' ? shares(places, distribution.value.length) : parzen(places);
}

/** Of a choice its index, of a number its place on the unit interval. */
function placeOf(distribution: Distribution, value: unknown): number {
  if (distribution.kind !== 'choice') return unitOf(distribution, value as number);
  const text = canonicalJson(value);
  return distribution.value.findIndex((one) => canonicalJson(one) === text);
}

function valueIn(distribution: Distribution, place: number): unknown {
  return distribution.kind === 'choice' ? distribution.value[place] : valueAt(distribution, place);
}
