import { describe, expect, it } from '@jest/globals';
import { TILES } from '../../fixtures/serving/centroid-model.js';
import { ask, serverFor } from '../../fixtures/serving/server.js';

describe("TF Serving's REST API", () => {
  it('tells the status by name, version and label', async () => {
    const server = await serverFor();
    const available = {
      model_version_status: [
        { version: '7', state: 'AVAILABLE', status: { error_code: 'OK', error_message: '' } },
      ],
    };
    for (const path of ['', '/versions/7', '/versions/v1.2.3', '/versions/1.2.3', '/labels/champion']) {
      expect((await ask(server, `/v1/models/flowers${path}`)).json).toEqual(available);
    }
  });

  it.each([
    ['/v1/models/tulips', 'there is no model "tulips" here'],
    ['/v1/models/flowers/versions/8', 'model "flowers" has no version "8" here'],
    ['/v1/models/flowers/labels/canary', 'model "flowers" has no label "canary" here'],
    ['/v1/models/flowers/stages/1', 'not a path of'],
    ['/v1/models', 'not a path of'],
  ])('has nothing at %s', async (path, message) => {
    const answer = await ask(await serverFor(), path);
    expect(answer.status).toBe(404);
    expect(answer.json.error).toContain(message);
  });

  it('describes the tensors', async () => {
    const { json } = await ask(await serverFor({ spec: TILES }), '/v1/models/tiles/metadata');
    expect(json).toMatchObject({
      model_spec: { name: 'tiles', version: '7' },
      metadata: {
        signature_def: {
          signature_def: {
            serving_default: {
              inputs: {
                input: {
                  dtype: 'DT_FLOAT',
                  tensor_shape: { dim: [{ size: '-1' }, { size: '2' }, { size: '2' }, { size: '1' }] },
                },
              },
              outputs: { output: { tensor_shape: { dim: [{ size: '-1' }, { size: '2' }] } } },
            },
          },
        },
      },
    });
  });

  it('predicts rows and columns, bare and named', async () => {
    const server = await serverFor();
    const rows = [
      [1, 2, 0],
      [3, 1, 1],
    ];
    const { json } = await ask(server, '/v1/models/flowers:predict', { instances: rows });
    const predictions = json.predictions as number[][];
    // Squared distances 0 and 6 for the first row: 1 / (1 + e^-6).
    expect(predictions[0]![0]).toBeCloseTo(1 / (1 + Math.exp(-6)), 6);
    expect(predictions.map((row) => row.length)).toEqual([2, 2]);
    const outputs = { outputs: predictions };
    const same = '/v1/models/flowers/versions/7:predict';
    expect((await ask(server, same, { instances: rows.map((input) => ({ input })) })).json).toEqual(json);
    expect((await ask(server, same, { inputs: rows })).json).toEqual(outputs);
    expect(
      (await ask(server, same, { inputs: { input: rows }, signature_name: 'serving_default' })).json,
    ).toEqual(outputs);
  });

  it.each([
    ['{', 'the body is not JSON'],
    ['[]', 'the body must be a JSON object, not an array'],
    [{}, 'either "instances" (rows) or "inputs" (columns)'],
    [{ instances: [[1, 2, 0]], inputs: [[1, 2, 0]] }, 'either "instances" (rows) or "inputs" (columns)'],
    [{ instances: [[1, 2]] }, 'instances[0] has 2 values where the model takes 3'],
    [{ instances: [{ other: [1, 2, 0] }] }, 'instances[0] must be an array or {"input": …}'],
    [{ instances: [[1, 2, 0]], signature_name: 'other' }, 'signature_name must be "serving_default"'],
  ])('refuses %j', async (body, message) => {
    const answer = await ask(await serverFor(), '/v1/models/flowers:predict', body);
    expect(answer.status).toBe(400);
    expect(answer.json.error).toContain(message);
  });

  it('refuses the wrong method and an unknown verb', async () => {
    const server = await serverFor();
    const get = await ask(server, '/v1/models/flowers:predict');
    expect([get.status, get.headers.get('allow')]).toEqual([405, 'POST']);
    expect((await ask(server, '/v1/models/flowers', {})).status).toBe(405);
    expect((await ask(server, '/v1/models/flowers:regress', {})).json.error).toContain(
      '":regress" is not known',
    );
  });
});
