import { drawnPoint, pointOf, samePoint, sizeOf, type Point, type Space } from '../space.js';
import type { Earlier, Strategy } from './strategy.js';

/** Draws before the points that are left are counted out. */
const MOST_DRAWS = 100;

/** Independent draws (Bergstra & Bengio 2012), none of them twice. */
export const random: Strategy = {
  learns: false,
  suggest: (space, earlier, generator) => unseen(space, earlier, () => drawnPoint(space, generator)),
};

/** What `draw` gives, unless it was there before, again and again; in the end whichever point is left. */
export function unseen(space: Space, earlier: readonly Earlier[], draw: () => Point): Point {
  const isNew = (point: Point) => !earlier.some((one) => samePoint(one.point, point));
  for (let draws = 0; draws < MOST_DRAWS; draws++) {
    const point = draw();
    if (isNew(point)) return point;
  }
  // One more than there were is enough to hold a new one.
  const most = Math.min(sizeOf(space), earlier.length + 1);
  for (let number = 0; number < most && Number.isFinite(sizeOf(space)); number++) {
    const point = pointOf(space, number);
    if (isNew(point)) return point;
  }
  return draw();
}
