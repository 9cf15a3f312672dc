import { UserError } from '../../errors/index.js';
import { nameFault, type RowPlaces } from '../../evaluation/index.js';
import { sha256 } from '../../files/index.js';
import { computed, type Sequence } from '../storage/sequence.js';
import { KEY_BYTES, RowDigests } from './digest.js';

export interface Identified {
  /** Unique. */
  readonly ids: Sequence<string>;
  /** What the split is decided by: rows with the same content go to the same split, so that none leaks. */
  readonly splitKeys: Sequence<string>;
}

/** Ids from a column. @throws UserError for one that is empty, repeated or holds a tab or line break */
export function idsFromColumn(ids: Sequence<string>, places: RowPlaces): Identified {
  const digests = new RowDigests(ids.length);
  for (let row = 0; row < ids.length; row++) {
    const id = ids.at(row)!;
    const fault = nameFault(id);
    if (fault)
      throw new UserError(
        `the id ${fault}`,
        'Give every row an id without tabs and line breaks.',
        places.at(row),
      );
    digests.put(row, id);
  }
  const firstRows = digests.firstRows();
  const repeated = firstRows.findIndex((first, row) => first < row);
  if (repeated < 0) return { ids, splitKeys: ids };
  throw new UserError(
    `the id "${ids.at(repeated)!}" stands in ${places.name(firstRows[repeated]!)} already`,
    'Give every row its own id, or leave "data.id" out.',
    places.at(repeated),
  );
}

/** Ids from what the rows hold: the key of its content, with "-2", "-3" … for repeated content. */
export function idsFromDigests(digests: RowDigests): Identified {
  const splitKeys = digests.keys();
  const firstRows = digests.firstRows(KEY_BYTES);
  if (firstRows.every((first, row) => first === row)) return { ids: splitKeys, splitKeys };
  const counts = new Uint32Array(digests.length);
  const times = firstRows.map((first) => ++counts[first]!);
  const ids = computed(digests.length, (row) => {
    const key = splitKeys.at(row)!;
    return times[row] === 1 ? key : `${key}-${times[row]}`;
  });
  return { ids, splitKeys };
}

/** The same from contents that are at hand. */
export function idsFromContent(contents: readonly (string | Uint8Array)[]): Identified {
  return idsFromDigests(digestsOf(contents));
}

export function digestsOf(contents: readonly (string | Uint8Array)[]): RowDigests {
  const digests = new RowDigests(contents.length);
  for (const [row, content] of contents.entries()) digests.put(row, content);
  return digests;
}

/** What a row is known by without an id: the first 16 hex digits of its content's sha256. */
export function contentKey(content: string | Uint8Array): string {
  return sha256(content).slice(0, 2 * KEY_BYTES);
}
