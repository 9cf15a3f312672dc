import type { Context } from 'hono';
import { classify } from './classify.js';
import type { ServingContext } from './context.js';
import { HttpError } from './http-error.js';
import { parseModelPath } from './model-path.js';
import { answerPrediction, type JsonObject } from './prediction-request.js';
import { outputWidth, requireServed } from './select.js';
import { describe, nest, readBatch } from './tensor.js';

/** The names of the one input and the one output; a Heirloom package has exactly one of each. */
export const INPUT_NAME = 'input';
export const OUTPUT_NAME = 'output';
const SIGNATURE_NAME = 'serving_default';

/** TensorFlow Serving's REST API (https://www.tensorflow.org/tfx/serving/api_rest) under /v1/models, and `:classify`. */
export async function tfServing(serving: ServingContext, c: Context): Promise<Response> {
  const path = parseModelPath(new URL(c.req.url).pathname);
  if (!path) throw new HttpError(404, 'not a path of /v1/models/<name>[/versions/<n>|/labels/<alias>]');
  requireServed(serving, path.name, path.selector);

  requireMethod(c, path.ask.kind === 'verb' ? 'POST' : 'GET');
  switch (path.ask.kind) {
    case 'status':
      return c.json(status(serving));
    case 'metadata':
      return c.json(metadata(serving));
    case 'verb':
      if (path.ask.verb === 'predict') return answerPrediction(serving, c, (body) => predict(serving, body));
      if (path.ask.verb === 'classify')
        return answerPrediction(serving, c, (body) => classify(serving, body));
      throw new HttpError(404, `":${path.ask.verb}" is not known here; :predict and :classify are`);
  }
}

/** HEAD is answered by Hono as GET without a body. */
function requireMethod(c: Context, method: 'GET' | 'POST'): void {
  const asked = c.req.method === 'HEAD' ? 'GET' : c.req.method;
  if (asked === method) return;
  c.header('Allow', method);
  throw new HttpError(405, `send this request with ${method}, not ${c.req.method}`);
}

function status({ readiness, version }: ServingContext): object {
  const failed = readiness.state === 'failed';
  const state = { loading: 'LOADING', ready: 'AVAILABLE', draining: 'UNLOADING', failed: 'END' };
  return {
    model_version_status: [
      {
        version: String(version.sequence),
        state: state[readiness.state],
        status: {
          error_code: failed ? 'FAILED_PRECONDITION' : 'OK',
          error_message: failed ? readiness.reason : '',
        },
      },
    ],
  };
}

function metadata(serving: ServingContext): object {
  const { manifest } = serving.model;
  const tensorInfo = (name: string, shape: readonly number[]): object => ({
    dtype: 'DT_FLOAT',
    tensor_shape: {
      dim: [-1, ...shape].map((size) => ({ size: String(size), name: '' })),
      unknown_rank: false,
    },
    name,
  });
  return {
    model_spec: { name: manifest.name, signature_name: '', version: String(serving.version.sequence) },
    metadata: {
      signature_def: {
        signature_def: {
          [SIGNATURE_NAME]: {
            inputs: { [INPUT_NAME]: tensorInfo(INPUT_NAME, manifest.signature.tensor) },
            outputs: { [OUTPUT_NAME]: tensorInfo(OUTPUT_NAME, [outputWidth(serving)]) },
            method_name: 'tensorflow/serving/predict',
          },
        },
      },
    },
  };
}

/** Row format `{"instances": […]}` → `{"predictions": […]}`, column format `{"inputs": …}` → `{"outputs": …}`. */
async function predict(serving: ServingContext, body: JsonObject): Promise<object> {
  requireSignature(body.signature_name);
  const inRows = body.instances !== undefined;
  if (inRows === (body.inputs !== undefined)) {
    throw new HttpError(400, 'the body needs either "instances" (rows) or "inputs" (columns), and not both');
  }
  const rows = inRows ? unnameRows(body.instances) : unname(body.inputs, 'inputs');
  const { tensor } = serving.model.manifest.signature;
  const batch = readBatch(rows, tensor, inRows ? 'instances' : 'inputs', serving.limits.rows);
  const answer = nest(await serving.model.predict(batch.values, batch.rows), [
    batch.rows,
    outputWidth(serving),
  ]);
  return inRows ? { predictions: answer } : { outputs: answer };
}

function requireSignature(name: unknown): void {
  if (name === undefined || name === '' || name === SIGNATURE_NAME) return;
  throw new HttpError(400, `signature_name must be "${SIGNATURE_NAME}" or left out`);
}

function unnameRows(rows: unknown): unknown {
  return Array.isArray(rows) ? rows.map((row, i) => unname(row, `instances[${i}]`)) : rows;
}

/** A tensor may be bare, or named as `{"input": tensor}`. */
function unname(value: unknown, at: string): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const names = Object.keys(value);
  if (names.length === 1 && names[0] === INPUT_NAME) return (value as Record<string, unknown>)[INPUT_NAME];
  throw new HttpError(
    400,
    `${at} must be ${describe([])} or {"${INPUT_NAME}": …}, not an object with ${names.join(', ') || 'nothing'}`,
  );
}
