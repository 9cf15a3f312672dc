import { Hono } from 'hono';
import type { ServingContext } from './context.js';
import { HttpError } from './http-error.js';
import { answerPrediction, type JsonObject } from './prediction-request.js';
import { outputWidth, requireServed } from './select.js';
import { checkRows, describe, finiteNumbers, readBatch, readFloat, sizeOf, type Batch } from './tensor.js';
import { INPUT_NAME, OUTPUT_NAME } from './tf-serving.js';

/** The Open Inference Protocol, REST, version 2 (https://github.com/kserve/open-inference-protocol). */
export function openInference(serving: ServingContext): Hono {
  const app = new Hono();
  app.get('/', (c) => c.json({ name: 'heirloom', version: '2', extensions: [] }));
  app.get('/health/live', (c) => c.json({ live: true }));
  app.get('/health/ready', (c) => c.json({ ready: isReady(serving) }, isReady(serving) ? 200 : 503));

  for (const path of ['/models/:model', '/models/:model/versions/:version'] as const) {
    app.use(`${path}/*`, async (c, next) => {
      requireModel(serving, c.req.param('model'), c.req.param('version'));
      await next();
    });
    app.get(path, (c) => c.json(metadata(serving)));
    app.get(`${path}/ready`, (c) =>
      c.json({ name: serving.model.manifest.name, ready: isReady(serving) }, isReady(serving) ? 200 : 503),
    );
    app.post(`${path}/infer`, (c) => answerPrediction(serving, c, (body) => infer(serving, body)));
  }
  return app;
}

function isReady(serving: ServingContext): boolean {
  return serving.readiness.state === 'ready';
}

function requireModel(serving: ServingContext, name: string, version: string | undefined): void {
  requireServed(serving, name, version === undefined ? { by: 'any' } : { by: 'version', version });
}

function metadata(serving: ServingContext): object {
  const { manifest } = serving.model;
  return {
    name: manifest.name,
    versions: [String(serving.version.sequence)],
    platform: `heirloom_${manifest.formats[0]}`,
    inputs: [{ name: INPUT_NAME, datatype: 'FP32', shape: [-1, ...manifest.signature.tensor] }],
    outputs: [{ name: OUTPUT_NAME, datatype: 'FP32', shape: [-1, outputWidth(serving)] }],
  };
}

async function infer(serving: ServingContext, body: JsonObject): Promise<object> {
  if (body.id !== undefined && typeof body.id !== 'string') throw new HttpError(400, 'id must be a string');
  requireOutputs(body.outputs);
  const batch = readInput(serving, body.inputs);
  const values = await serving.model.predict(batch.values, batch.rows);
  return {
    model_name: serving.model.manifest.name,
    model_version: String(serving.version.sequence),
    ...(body.id === undefined ? {} : { id: body.id }),
    outputs: [
      {
        name: OUTPUT_NAME,
        shape: [batch.rows, outputWidth(serving)],
        datatype: 'FP32',
        data: finiteNumbers(values),
      },
    ],
  };
}

function requireOutputs(outputs: unknown): void {
  if (outputs === undefined) return;
  if (Array.isArray(outputs) && outputs.every((output) => asObject(output).name === OUTPUT_NAME)) return;
  throw new HttpError(400, `outputs may only ask for "${OUTPUT_NAME}"`);
}

function readInput(serving: ServingContext, inputs: unknown): Batch {
  if (!Array.isArray(inputs) || inputs.length !== 1) {
    throw new HttpError(400, `inputs must be an array with the one tensor "${INPUT_NAME}"`);
  }
  const input = asObject(inputs[0]);
  if (input.name !== INPUT_NAME) throw new HttpError(400, `inputs[0].name must be "${INPUT_NAME}"`);
  if (input.datatype !== 'FP32') throw new HttpError(400, 'inputs[0].datatype must be "FP32"');
  const { tensor } = serving.model.manifest.signature;
  const rows = readShape(input.shape, tensor, serving.limits.rows);
  return { rows, values: readData(input.data, rows, tensor) };
}

function asObject(value: unknown): JsonObject {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as JsonObject;
  throw new HttpError(400, `a tensor must be an object, not ${describe(value)}`);
}

/** @returns the number of rows */
function readShape(shape: unknown, wanted: readonly number[], maxRows: number): number {
  const fits =
    Array.isArray(shape) &&
    shape.length === wanted.length + 1 &&
    Number.isSafeInteger(shape[0]) &&
    shape[0] >= 1 &&
    wanted.every((length, i) => shape[i + 1] === length);
  if (!fits)
    throw new HttpError(400, `inputs[0].shape must be [rows, ${wanted.join(', ')}], rows at least 1`);
  checkRows(shape[0] as number, 'inputs[0]', maxRows);
  return shape[0] as number;
}

/** Row-major numbers; the protocol allows them flat, or nested as the shape says. */
function readData(data: unknown, rows: number, shape: readonly number[]): Float32Array {
  const at = 'inputs[0].data';
  if (!Array.isArray(data)) throw new HttpError(400, `${at} must be an array, not ${describe(data)}`);
  const nested = data.some(Array.isArray);
  const length = nested ? rows : rows * sizeOf(shape);
  if (data.length !== length) {
    throw new HttpError(400, `${at} has ${data.length} values where the shape needs ${length}`);
  }
  if (nested) return readBatch(data, shape, at, rows).values;
  return Float32Array.from(data, (value, i) => readFloat(value, `${at}[${i}]`));
}
