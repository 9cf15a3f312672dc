import type { Context } from 'hono';
import type { ServingContext } from './context.js';
import { errorAnswer, HttpError } from './http-error.js';
import { describe } from './tensor.js';

export type JsonObject = Readonly<Record<string, unknown>>;

/**
 * The way of every request that asks the model: ready? JSON object? a place in the queue, an answer or an error, and
 * one count in the metrics.
 */
export async function answerPrediction(
  serving: ServingContext,
  c: Context,
  compute: (body: JsonObject) => Promise<object>,
): Promise<Response> {
  const started = performance.now();
  const answer = await attempt(serving, c, compute).catch((error: unknown) =>
    errorAnswer(error, serving.log),
  );
  serving.metrics.observe(answer.status, (performance.now() - started) / 1000);
  if (answer.status === 503) c.header('Retry-After', '1');
  return c.json(answer.body, answer.status);
}

async function attempt(
  serving: ServingContext,
  c: Context,
  compute: (body: JsonObject) => Promise<object>,
): Promise<{ status: 200; body: object }> {
  if (serving.readiness.state !== 'ready') {
    throw new HttpError(503, `the model is not ready (${serving.readiness.state})`);
  }
  const body = parseObject(await c.req.text());
  return { status: 200, body: await serving.queue.run(() => compute(body)) };
}

function parseObject(text: string): JsonObject {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    throw new HttpError(400, 'the body is not JSON');
  }
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw new HttpError(400, `the body must be a JSON object, not ${describe(body)}`);
  }
  return body as JsonObject;
}
