import type { Dataset } from '../../data/index.js';
import { byCodePoint } from '../../files/index.js';
import type { RawInstance } from '../../serving/model.js';

const MOST_REQUESTS = 5;

/** Bytes of JSON that one golden request may take. */
const LARGEST_REQUEST = 256 * 1024;

/**
 * The test rows whose requests a server must answer before it gets traffic: one a class, the first by id, so that the
 * choice is the same on every machine.
 */
export function goldenRows(dataset: Dataset, testRows: Int32Array): number[] {
  const byId = Array.from(testRows).sort((a, b) => byCodePoint(dataset.ids[a]!, dataset.ids[b]!));
  const firsts = dataset.classes.flatMap(
    (_, label) => byId.find((row) => dataset.labels[row] === label) ?? [],
  );
  return [...new Set([...firsts, ...byId])]
    .filter((row) => isSmall(dataset.instanceOf(row)))
    .slice(0, MOST_REQUESTS);
}

function isSmall(instance: RawInstance): boolean {
  return JSON.stringify(instance).length <= LARGEST_REQUEST;
}
