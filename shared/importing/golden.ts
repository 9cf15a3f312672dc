import type { LayersModel } from '@tensorflow/tfjs-layers';
import { PNG } from 'pngjs';
import type { Tf } from '../backends/index.js';
import { inputFields, type Preprocessing } from '../data/index.js';
import { classify } from '../models/index.js';
import type { Golden, RawInstance } from '../serving/model.js';
import { checkFinite } from './trial.js';

/** Largest difference of a score that a server on another back end may show. */
const TOLERANCE = 1e-3;

const REQUESTS = 5;

type Picture = Extract<Preprocessing, { kind: 'image' }>;

/** golden.json of a model without data: made-up requests, with its answers to them. */
export async function madeUpGolden(
  tf: Tf,
  model: LayersModel,
  preprocessing: Preprocessing,
  classes: readonly string[],
): Promise<Golden> {
  const instances = Array.from({ length: REQUESTS }, (_, at) =>
    preprocessing.kind === 'image' ? pictureOf(preprocessing, at) : rowOf(preprocessing, at),
  );
  const answers = await classify(tf, model, preprocessing, classes, instances);
  const numbers = answers.flatMap(({ prediction, scores }) =>
    classes.length > 0 ? Object.values(scores) : [Number(prediction)],
  );
  checkFinite(numbers);
  const largest = Math.max(...numbers.map(Math.abs));
  return {
    tolerance: TOLERANCE,
    // Numbers are as far apart as their unit makes them.
    ...(classes.length === 0 && largest > 1 && { unit: largest }),
    requests: instances.map((instance, at) => ({ instance, answer: answers[at]! })),
  };
}

/** Numbers from -1 to 1, which differ from column to column and from row to row. */
function rowOf(preprocessing: Preprocessing, request: number): RawInstance {
  const fields = inputFields(preprocessing);
  return Object.fromEntries(
    fields.map(({ name }, at) => [name, Number(Math.sin(1 + at + request * fields.length).toFixed(3))]),
  );
}

/** Stripes of grey, of another width in each request; the first is black. */
function pictureOf({ shape: [height, width] }: Picture, request: number): RawInstance {
  const png = new PNG({ width, height });
  for (let at = 0; at < width * height; at++) {
    const grey = request === 0 ? 0 : (Math.floor(at / request) * 37) % 256;
    png.data.set([grey, grey, grey, 255], 4 * at);
  }
  return { image: { b64: PNG.sync.write(png).toString('base64') } };
}
