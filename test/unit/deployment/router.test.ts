import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, request, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { route } from '../../../shared/deployment/index.js';
import { emptyState, writeState } from '../../../shared/deployment/state.js';

let directory: string;
let stateFile: string;
let stop: AbortController;
let routing: Promise<void>;
let port: number;
let log: string[];
let servers: Server[];

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'heirloom-router-'));
  stateFile = join(directory, 'state.json');
  stop = new AbortController();
  log = [];
  servers = [];
  const readyFile = join(directory, 'ready.json');
  routing = route(
    { stateFile, port: 0, host: '127.0.0.1', readyFile },
    { log: (line) => log.push(line), stop: stop.signal },
  );
  for (let text = ''; text === ''; await new Promise((resolve) => setTimeout(resolve, 5))) {
    text = await readFile(readyFile, 'utf8').catch(() => '');
    if (text) port = (JSON.parse(text) as { port: number }).port;
  }
});

afterEach(async () => {
  stop.abort();
  await routing;
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  await rm(directory, { recursive: true });
});

async function activate(listener: RequestListener): Promise<Server> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  servers.push(server);
  await pointTo((server.address() as AddressInfo).port);
  return server;
}

async function pointTo(serverPort: number): Promise<void> {
  const server = { pid: 1, startedAt: 't', port: serverPort };
  const active = { deploymentId: 'd', digest: 'a', name: 'digits', version: 'v1', server };
  await writeState(stateFile, { ...emptyState('production'), active });
}

function send(body = '', headers: Record<string, string> = {}): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port, path: '/x?y=1', method: 'POST', headers, agent: false };
    request(options, resolve).on('error', reject).end(body);
  });
}

async function textOf(message: IncomingMessage): Promise<string> {
  let text = '';
  for await (const part of message) text += String(part);
  return text;
}

describe('the router', () => {
  it('says so when nothing is deployed', async () => {
    const answer = await send();
    expect([answer.statusCode, await textOf(answer)]).toEqual([503, '{"error":"nothing is deployed here"}']);
  });

  it('passes method, path, headers, body, status and answer on, and keeps connection headers to itself', async () => {
    let seen: IncomingMessage | undefined;
    await activate((incoming, response) => {
      seen = incoming;
      response.writeHead(201, { 'x-answer': 'yes', 'set-cookie': ['a=1', 'b=2'] });
      incoming.pipe(response);
    });
    const answer = await send('hello', {
      'x-own': '1',
      te: 'trailers',
      connection: 'x-secret',
      'x-secret': 's',
    });
    expect(await textOf(answer)).toBe('hello');
    expect(answer.statusCode).toBe(201);
    expect(answer.headers).toMatchObject({ 'x-answer': 'yes', 'set-cookie': ['a=1', 'b=2'] });
    expect([seen?.method, seen?.url, seen?.headers['x-own']]).toEqual(['POST', '/x?y=1', '1']);
    expect(seen?.headers).not.toHaveProperty('te');
    expect(seen?.headers).not.toHaveProperty('x-secret');
  });

  it('streams: the first part arrives before the last is sent', async () => {
    let finish = (): void => undefined;
    await activate((_, response) => {
      response.write('first ');
      finish = () => response.end('last');
    });
    const answer = await send();
    const first = await new Promise((resolve) => answer.once('data', resolve));
    expect(String(first)).toBe('first ');
    finish();
    expect(await textOf(answer)).toBe('last');
  });

  it('follows the state file from one request to the next', async () => {
    await activate((_, response) => response.end('old'));
    expect(await textOf(await send())).toBe('old');
    await activate((_, response) => response.end('new'));
    expect(await textOf(await send())).toBe('new');
  });

  it('answers 502 with a reason when the server is down', async () => {
    const server = await activate((_, response) => response.end());
    await new Promise((resolve) => server.close(resolve));
    const answer = await send();
    expect(answer.statusCode).toBe(502);
    expect(await textOf(answer)).toBe('{"error":"the model server of digits (v1) does not answer"}');
  });

  it('cuts the answer off when the server dies in the middle of it', async () => {
    await activate((_, response) => {
      response.write('half');
      setTimeout(() => response.destroy(), 20);
    });
    await expect(textOf(await send())).rejects.toThrow('aborted');
  });

  it('keeps to the last good state when the file is broken', async () => {
    await activate((_, response) => response.end('still here'));
    expect(await textOf(await send())).toBe('still here');
    await writeFile(stateFile, '{');
    expect(await textOf(await send())).toBe('still here');
    expect(log.join()).toContain('is not the state of a deployment');
  });

  it('finishes the requests under way when it is told to end', async () => {
    let finish = (): void => undefined;
    const arrived = new Promise<void>((resolve) => {
      void activate((_, response) => {
        finish = () => response.end('done');
        resolve();
      }).then(() => undefined);
    });
    await new Promise((resolve) => setTimeout(resolve, 50));
    const answer = send();
    await arrived;
    stop.abort();
    await new Promise((resolve) => setTimeout(resolve, 50));
    finish();
    expect(await textOf(await answer)).toBe('done');
  });
});
