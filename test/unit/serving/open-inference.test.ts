import { describe, expect, it } from '@jest/globals';
import { ask, serverFor } from '../../fixtures/serving/server.js';

describe('the Open Inference Protocol', () => {
  const input = { name: 'input', datatype: 'FP32', shape: [2, 3], data: [1, 2, 0, 3, 1, 1] };

  it('tells what is there', async () => {
    const server = await serverFor();
    expect((await ask(server, '/v2')).json).toEqual({ name: 'heirloom', version: '2', extensions: [] });
    expect((await ask(server, '/v2/health/live')).json).toEqual({ live: true });
    expect((await ask(server, '/v2/health/ready')).json).toEqual({ ready: true });
    expect((await ask(server, '/v2/models/flowers/versions/7/ready')).json).toEqual({
      name: 'flowers',
      ready: true,
    });
    expect((await ask(server, '/v2/models/flowers')).json).toEqual({
      name: 'flowers',
      versions: ['7'],
      platform: 'heirloom_tfjs-layers',
      inputs: [{ name: 'input', datatype: 'FP32', shape: [-1, 3] }],
      outputs: [{ name: 'output', datatype: 'FP32', shape: [-1, 2] }],
    });
  });

  it('infers from flat and nested data, and gives the id back', async () => {
    const server = await serverFor();
    const flat = await ask(server, '/v2/models/flowers/infer', { id: 'r1', inputs: [input] });
    expect(flat.json).toMatchObject({
      model_name: 'flowers',
      model_version: '7',
      id: 'r1',
      outputs: [{ name: 'output', datatype: 'FP32', shape: [2, 2] }],
    });
    const [output] = flat.json.outputs as { data: number[] }[];
    expect(output!.data).toHaveLength(4);
    expect(output!.data[0]).toBeCloseTo(1 / (1 + Math.exp(-6)), 6);
    const rows = [
      [1, 2, 0],
      [3, 1, 1],
    ];
    const nested = await ask(server, '/v2/models/flowers/versions/v1.2.3/infer', {
      inputs: [{ ...input, data: rows }],
      outputs: [{ name: 'output' }],
    });
    expect(nested.json.outputs).toEqual(flat.json.outputs);
    expect(nested.json).not.toHaveProperty('id');
  });

  it.each([
    [{}, 'inputs must be an array with the one tensor "input"'],
    [{ inputs: [input, input] }, 'inputs must be an array with the one tensor "input"'],
    [{ inputs: [{ ...input, name: 'x' }] }, 'inputs[0].name must be "input"'],
    [{ inputs: [{ ...input, datatype: 'INT64' }] }, 'inputs[0].datatype must be "FP32"'],
    [{ inputs: [{ ...input, shape: [3, 2] }] }, 'inputs[0].shape must be [rows, 3]'],
    [{ inputs: [{ ...input, shape: [6] }] }, 'inputs[0].shape must be [rows, 3]'],
    [{ inputs: [{ ...input, shape: [0, 3], data: [] }] }, 'inputs[0].shape must be [rows, 3]'],
    [{ inputs: [{ ...input, data: [1, 2, 0] }] }, 'inputs[0].data has 3 values where the shape needs 6'],
    [
      {
        inputs: [
          {
            ...input,
            data: [
              [1, 2, 0, 3],
              [1, 1],
            ],
          },
        ],
      },
      'inputs[0].data[0] has 4 values',
    ],
    [{ inputs: [{ ...input, data: [1, 2, 0, 3, 1, 'x'] }] }, 'inputs[0].data[5] must be a number'],
    [{ id: 4, inputs: [input] }, 'id must be a string'],
    [{ inputs: [input], outputs: [{ name: 'x' }] }, 'outputs may only ask for "output"'],
  ])('refuses %j', async (body, message) => {
    const answer = await ask(await serverFor(), '/v2/models/flowers/infer', body);
    expect(answer.status).toBe(400);
    expect(answer.json.error).toContain(message);
  });

  it('has nothing under another name or version', async () => {
    const server = await serverFor();
    for (const path of [
      '/v2/models/tulips',
      '/v2/models/flowers/versions/8',
      '/v2/models/flowers/versions/8/ready',
    ]) {
      expect((await ask(server, path)).status).toBe(404);
    }
    expect((await ask(server, '/v2/models/tulips/infer', { inputs: [input] })).status).toBe(404);
    expect((await ask(server, '/v2/nothing')).status).toBe(404);
  });
});
