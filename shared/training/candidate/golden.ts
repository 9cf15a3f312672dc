import type { LayersModel } from '@tensorflow/tfjs-layers';
import type { Tf } from '../../backends/index.js';
import { classesOfTarget, computed, rowsOf, type Dataset } from '../../data/index.js';
import { PackedTexts } from '../../evaluation/index.js';
import { classify, type LabelScale } from '../../models/index.js';
import type { RawInstance } from '../../serving/model.js';

const MOST_REQUESTS = 5;

/** Bytes of JSON that one golden request may take. */
const LARGEST_REQUEST = 256 * 1024;

/** Largest difference of a score that a server on another back end may show. */
const TOLERANCE = 1e-3;

/**
 * golden.json: requests with the answers that a server must give before it gets traffic. Asked the way a caller asks,
 * through the stored preprocessing, so that a difference to training would show.
 */
export async function goldenOf(
  tf: Tf,
  model: LayersModel,
  dataset: Dataset,
  scale: LabelScale | null,
): Promise<object> {
  const instances = goldenRows(dataset).map((row) => dataset.instanceOf(row));
  const answers = await classify(
    tf,
    model,
    dataset.preprocessing,
    classesOfTarget(dataset.target),
    instances,
  );
  return {
    tolerance: TOLERANCE,
    // Numbers are as far apart as their unit makes them.
    ...(scale && { unit: scale.deviation }),
    requests: instances.map((instance, at) => ({ instance, answer: answers[at]! })),
  };
}

/** Test rows: one a class, the first by id, so that the choice is the same on every machine. */
function goldenRows(dataset: Dataset): number[] {
  const rows = rowsOf(dataset, 'test');
  const ids = PackedTexts.of(computed(rows.length, (at) => dataset.ids.at(rows[at]!)!));
  const byId = Array.from(ids.order(), (at) => rows[at]!);
  const { target } = dataset;
  const firsts =
    target.task === 'regression'
      ? []
      : target.classes.flatMap((_, label) => byId.find((row) => target.labels[row] === label) ?? []);
  const chosen = new Set<number>();
  for (const row of [...firsts, ...byId]) {
    if (chosen.size === MOST_REQUESTS) break;
    if (isSmall(dataset.instanceOf(row))) chosen.add(row);
  }
  return [...chosen];
}

function isSmall(instance: RawInstance): boolean {
  return JSON.stringify(instance).length <= LARGEST_REQUEST;
}
