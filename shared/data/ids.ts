import { UserError } from '../errors/index.js';
import { nameFault, type RowPlaces } from '../evaluation/index.js';
import { sha256 } from '../files/index.js';

export interface Identified {
  /** Unique. */
  readonly ids: readonly string[];
  /** What the split is decided by: rows with the same content go to the same split, so that none leaks. */
  readonly splitKeys: readonly string[];
}

/** Ids from a column. @throws UserError for one that is empty, repeated or holds a tab or line break */
export function idsFromColumn(ids: readonly string[], places: RowPlaces): Identified {
  const rowOf = new Map<string, number>();
  for (const [row, id] of ids.entries()) {
    const fault = nameFault(id);
    if (fault)
      throw new UserError(
        `the id ${fault}`,
        'Give every row an id without tabs and line breaks.',
        places.at(row),
      );
    const first = rowOf.get(id);
    if (first !== undefined) {
      throw new UserError(
        `the id "${id}" stands in ${places.name(first)} already`,
        'Give every row its own id, or leave "data.id" out.',
        places.at(row),
      );
    }
    rowOf.set(id, row);
  }
  return { ids, splitKeys: ids };
}

/** Ids from what the rows hold: the first 16 hex digits of a sha256, with "-2", "-3" … for repeated content. */
export function idsFromContent(contents: Iterable<string | Uint8Array>): Identified {
  const splitKeys = Array.from(contents, (content) => sha256(content).slice(0, 16));
  const times = new Map<string, number>();
  const ids = splitKeys.map((key) => {
    const time = (times.get(key) ?? 0) + 1;
    times.set(key, time);
    return time === 1 ? key : `${key}-${time}`;
  });
  return { ids, splitKeys };
}
