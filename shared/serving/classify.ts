import type { ServingContext } from './context.js';
import { HttpError } from './http-error.js';
import type { Answer, RawInstance } from './model.js';
import type { JsonObject } from './prediction-request.js';
import { countRows, describe } from './tensor.js';
import { versionText } from './version.js';

/** What `:classify` answers. */
export interface ClassifyAnswer {
  readonly predictions: readonly Answer[];
  readonly model: string;
  readonly version: string;
  readonly digest: string;
}

/** `{"instances": [{"age": 3, …}]}` → predictions with scores; the package's own preprocessing is applied. */
export async function classify(serving: ServingContext, body: JsonObject): Promise<ClassifyAnswer> {
  const instances = countRows(body.instances, 'instances', serving.limits.rows);
  const predictions = await serving.model.classify(instances.map(readInstance));
  for (const answer of predictions) requireFinite(answer);
  return {
    predictions,
    model: serving.model.manifest.name,
    version: versionText(serving.version),
    digest: serving.model.digest,
  };
}

function readInstance(instance: unknown, i: number): RawInstance {
  if (typeof instance === 'object' && instance !== null && !Array.isArray(instance)) {
    return instance as RawInstance;
  }
  throw new HttpError(
    400,
    `instances[${i}] must be an object of named fields, not ${describe(instance)}; bare tensors go to :predict`,
  );
}

function requireFinite({ prediction, scores }: Answer): void {
  const numbers = [...Object.values(scores), ...(typeof prediction === 'number' ? [prediction] : [])];
  if (!numbers.every(Number.isFinite)) throw new Error('the model answered with a value that is not finite');
}
