import { request } from 'node:http';
import { describe, expect, it } from '@jest/globals';
import type { ServableModel } from '../../../shared/serving/index.js';
import { FLOWER_INSTANCES } from '../../fixtures/serving/centroid-package.js';
import { ask, DIGEST, serverFor } from '../../fixtures/serving/server.js';

describe('a server that is not ready', () => {
  it('is live, says so everywhere, and refuses to predict', async () => {
    const server = await serverFor({ ready: false });
    expect((await ask(server, '/v2/health/live')).status).toBe(200);
    expect((await ask(server, '/v2/health/ready')).status).toBe(503);
    expect((await ask(server, '/v2/models/flowers/ready')).json.ready).toBe(false);
    expect((await ask(server, '/healthz')).json).toMatchObject({ status: 'loading', digest: DIGEST });
    expect((await ask(server, '/v1/models/flowers')).json).toMatchObject({
      model_version_status: [{ state: 'LOADING' }],
    });
    const answer = await ask(server, '/v1/models/flowers:predict', { instances: [[1, 2, 0]] });
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '1']);
  });

  it('stays so when a golden answer differs, and tells which', async () => {
    const server = await serverFor({
      ready: false,
      change: (model) => ({
        ...model,
        classify: async (rows) =>
          (await model.classify(rows)).map((answer) => ({ ...answer, prediction: 'lily' })),
      }),
    });
    await expect(server.becomeReady()).rejects.toThrow(
      'golden request 1 of 2: prediction is "lily", recorded "rose"',
    );
    expect((await ask(server, '/healthz')).status).toBe(503);
    expect((await ask(server, '/healthz')).json.reason).toContain('golden request 1 of 2');
    expect((await ask(server, '/v1/models/flowers:classify', { instances: [{}] })).status).toBe(503);
  });

  it('stays so when the model fails on a golden request', async () => {
    const change = (model: ServableModel) => ({
      ...model,
      classify: () => Promise.reject(new Error('no kernel')),
    });
    const server = await serverFor({ ready: false, change });
    await expect(server.becomeReady()).rejects.toThrow('the model failed: no kernel');
  });
});

describe('the limits of a server', () => {
  it('hold for the body, with and without a length, and for the rows', async () => {
    const server = await serverFor({ limits: { bodyBytes: 100, rows: 2 } });
    const path = '/v1/models/flowers:predict';
    expect((await ask(server, path, { instances: 'x'.repeat(200) })).status).toBe(413);
    const stream = new Blob(['x'.repeat(200)]).stream();
    const init = { method: 'POST', body: stream, duplex: 'half' } as RequestInit;
    expect((await server.fetch(new Request(`http://localhost${path}`, init))).status).toBe(413);
    expect((await ask(server, path, { instances: [[], [], []] })).status).toBe(413);
  });

  it('hold for the queue', async () => {
    let open = (): void => undefined;
    const blocked = new Promise<void>((resolve) => (open = resolve));
    const server = await serverFor({
      limits: { waiting: 0 },
      change: (model) => ({
        ...model,
        predict: (values, rows) => blocked.then(() => model.predict(values, rows)),
      }),
    });
    const body = { instances: [[1, 2, 0]] };
    const first = ask(server, '/v1/models/flowers:predict', body);
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect((await ask(server, '/v1/models/flowers:predict', body)).status).toBe(503);
    open();
    expect((await first).status).toBe(200);
  });
});

describe('the metrics', () => {
  it('count prediction requests by status code, and nothing else', async () => {
    const server = await serverFor();
    await ask(server, '/v1/models/flowers:predict', { instances: [[1, 2, 0]] });
    await ask(server, '/v1/models/flowers:classify', { instances: [FLOWER_INSTANCES[0]] });
    await ask(server, '/v2/models/flowers/infer', {});
    await ask(server, '/healthz');
    const answer = await server.fetch(new Request('http://localhost/metrics'));
    expect(answer.headers.get('content-type')).toContain('text/plain; version=0.0.4');
    const lines = (await answer.text()).split('\n');
    const labels = 'model="flowers",version="v1.2.3"';
    expect(lines).toContain(`ml_requests_total{${labels},code="200"} 2`);
    expect(lines).toContain(`ml_requests_total{${labels},code="400"} 1`);
    expect(lines).toContain(`ml_request_duration_seconds_bucket{${labels},le="+Inf"} 3`);
    expect(lines).toContain(`ml_request_duration_seconds_count{${labels}} 3`);
    expect(lines).toContain(`ml_model_info{${labels},digest="${DIGEST}"} 1`);
    expect(lines).toContain(`ml_model_load_seconds{${labels}} 0.5`);
  });
});

describe('over a socket', () => {
  it('answers, and on close turns unready while the requests under way finish', async () => {
    let open = (): void => undefined;
    const blocked = new Promise<void>((resolve) => (open = resolve));
    const server = await serverFor({
      change: (model) => ({
        ...model,
        predict: (values, rows) => blocked.then(() => model.predict(values, rows)),
      }),
    });
    const port = await server.listen(0);
    const answer = new Promise<number>((resolve, reject) => {
      request({ host: '127.0.0.1', port, path: '/v1/models/flowers:predict', method: 'POST' }, (response) => {
        response.resume();
        resolve(response.statusCode!);
      })
        .on('error', reject)
        .end('{"instances": [[1, 2, 0]]}');
    });
    await new Promise((resolve) => setTimeout(resolve, 50));
    const closed = server.close(5);
    expect((await ask(server, '/healthz')).json.status).toBe('draining');
    open();
    expect(await answer).toBe(200);
    await closed;
  });

  it('says which port is taken', async () => {
    const server = await serverFor();
    const port = await server.listen(0);
    await expect((await serverFor()).listen(port)).rejects.toThrow(
      `port ${port} on 127.0.0.1 is in use by another program. Choose another one with the "port" input`,
    );
    await server.close(1);
  });
});
