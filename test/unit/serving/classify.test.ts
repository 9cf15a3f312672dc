import { describe, expect, it } from '@jest/globals';
import { PNG } from 'pngjs';
import { TILES } from '../../fixtures/serving/centroid-model.js';
import { FLOWER_INSTANCES } from '../../fixtures/serving/centroid-package.js';
import { ask, DIGEST, serverFor } from '../../fixtures/serving/server.js';

describe(':classify', () => {
  it('takes raw rows and answers with scores, model, version and digest', async () => {
    const { json, headers } = await ask(await serverFor(), '/v1/models/flowers:classify', {
      instances: FLOWER_INSTANCES,
    });
    expect(json).toMatchObject({
      predictions: [{ prediction: 'rose' }, { prediction: 'lily' }],
      model: 'flowers',
      version: 'v1.2.3',
      digest: DIGEST,
    });
    const [first] = json.predictions as { scores: Record<string, number> }[];
    expect(first!.scores.rose! + first!.scores.lily!).toBeCloseTo(1, 6);
    expect(headers.get('x-heirloom-digest')).toBe(DIGEST);
  });

  it('takes an image', async () => {
    const png = new PNG({ width: 2, height: 2 });
    png.data.fill(255);
    png.data.fill(0, 0, 8);
    const b64 = PNG.sync.write(png).toString('base64');
    const { json } = await ask(await serverFor({ spec: TILES }), '/v1/models/tiles:classify', {
      instances: [{ image: { b64 } }],
    });
    expect(json).toMatchObject({ predictions: [{ prediction: 'below' }] });
  });

  it('passes on what the model says about a row that does not fit', async () => {
    const answer = await ask(await serverFor(), '/v1/models/flowers:classify', {
      instances: [FLOWER_INSTANCES[0], { length: 'long' }],
    });
    expect(answer.status).toBe(400);
    expect(answer.json).toEqual({
      error: 'instances[1] field "length" must be a number. Send every field of the model.',
    });
    const bare = await ask(await serverFor(), '/v1/models/flowers:classify', { instances: [[1, 2, 0]] });
    expect(bare.json.error).toContain('instances[0] must be an object of named fields, not an array');
  });

  it('answers a bug with 500 and no detail, and logs the stack', async () => {
    const log: string[] = [];
    const server = await serverFor({ log });
    const broken = await serverFor({
      log,
      change: (model) => {
        let calls = 0;
        return {
          ...model,
          classify: (rows) =>
            ++calls > 2 ? Promise.reject(new Error('secret detail')) : model.classify(rows),
          predict: () => Promise.resolve(Float32Array.of(NaN, 1)),
        };
      },
    });
    const body = { instances: [FLOWER_INSTANCES[0]] };
    expect((await ask(server, '/v1/models/flowers:classify', body)).status).toBe(200);
    const answer = await ask(broken, '/v1/models/flowers:classify', body);
    expect([answer.status, answer.json]).toEqual([
      500,
      { error: 'internal error; the server log has the details' },
    ]);
    expect(log.join()).toMatch(/secret detail\n\s+at /);
    expect((await ask(broken, '/v1/models/flowers:predict', { instances: [[1, 2, 0]] })).status).toBe(500);
  });
});
