import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';
import type { Point, Space } from '../space.js';

/** A trial that came before, as far as a suggestion may know it. */
export interface Earlier {
  readonly point: Point;
  /** Greater is better, −Infinity of one that failed; null while nobody knows. */
  readonly merit: number | null;
}

/** How the next point is chosen. */
export interface Strategy {
  /** Whether merits are looked at. */
  readonly learns: boolean;
  /** @param random  of this trial alone   @returns a point that is not among the earlier ones, while there is one */
  suggest(space: Space, earlier: readonly Earlier[], random: RandomGenerator): Point;
}
