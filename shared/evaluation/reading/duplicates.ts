import { UserError } from '../../errors/index.js';
import type { PackedTexts } from '../texts/index.js';
import type { RowPlaces } from './row-places.js';

/** @throws UserError for the first row that repeats the id of an earlier one */
export function refuseDuplicates(ids: PackedTexts, places: RowPlaces): void {
  const { order, ties } = ids.ranking();
  let earlier = -1;
  let repeat = ids.length;
  for (let i = 1; i < order.length; i++) {
    const row = order[i]!;
    if (ties[i] === 0 || row >= repeat) continue;
    repeat = row;
    earlier = order[i - 1]!;
  }
  if (earlier < 0) return;
  throw new UserError(
    `repeats the id "${ids.at(repeat)}" of ${places.name(earlier)}`,
    'Give each test example one row with an id of its own.',
    places.at(repeat),
  );
}
