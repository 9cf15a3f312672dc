import { createServer, request as sendRequest, type IncomingMessage, type ServerResponse } from 'node:http';
import { writeFileWhole } from '../files/index.js';
import { aborted, drain, listen, terminationSignal, type ReadyFile } from '../serving/index.js';
import { HOST } from './loopback.js';
import { watchState, type StateReader } from './state-reader.js';

export interface RouteOptions {
  /** The environment's state; its `active` server gets every request. */
  readonly stateFile: string;
  /** 0 for any free one. */
  readonly port: number;
  readonly host: string;
  /** Written once the router listens: JSON of `ReadyFile`, with a null digest. */
  readonly readyFile?: string;
}

export interface RouteDependencies {
  readonly log: (line: string) => void;
  /** Ends the router; default: SIGTERM and SIGINT of this process. */
  readonly stop?: AbortSignal;
}

const DRAIN_SECONDS = 10;
/** A model server gives up before this. */
const ANSWER_SECONDS = 60;

/** These belong to one connection, not to the message (RFC 9110, 7.6.1). */
const HOP_BY_HOP = new Set([
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

/** Passes every request to the active server until it is told to stop. @throws UserError when the port is taken */
export async function route(options: RouteOptions, deps: RouteDependencies): Promise<void> {
  const stop = deps.stop ?? terminationSignal();
  const state = watchState(options.stateFile, deps.log);
  const server = createServer((request, response) => forward(state, request, response));
  const port = await listen(server, options.port, options.host);
  try {
    const ready: ReadyFile = { pid: process.pid, port, digest: null };
    if (options.readyFile) await writeFileWhole(options.readyFile, `${JSON.stringify(ready)}\n`);
    await aborted(stop);
  } finally {
    await drain(server, DRAIN_SECONDS);
  }
}

/** The command line `route …` that a deployment starts. */
export function routeArguments(options: RouteOptions): string[] {
  return [
    'route',
    `--state-file=${options.stateFile}`,
    `--port=${options.port}`,
    `--host=${options.host}`,
    ...(options.readyFile ? [`--ready-file=${options.readyFile}`] : []),
  ];
}

function forward(state: StateReader, request: IncomingMessage, response: ServerResponse): void {
  const active = state.read()?.active;
  if (!active) return refuse(response, 503, 'nothing is deployed here');

  const upstream = sendRequest({
    host: HOST,
    port: active.server.port,
    method: request.method,
    path: request.url,
    headers: endToEnd(request),
    // A connection of its own: one kept alive may be closed by the server just as the request is written.
    agent: false,
  });
  let timedOut = false;
  upstream.setTimeout(ANSWER_SECONDS * 1000, () => {
    timedOut = true;
    upstream.destroy();
  });
  upstream.on('error', () => {
    if (timedOut) refuse(response, 504, 'the model server did not answer in time');
    else refuse(response, 502, `the model server of ${active.name} (${active.version}) does not answer`);
  });
  upstream.on('response', (answer) => {
    response.writeHead(answer.statusCode!, endToEnd(answer));
    answer.on('error', () => response.destroy());
    answer.pipe(response);
  });
  response.on('close', () => upstream.destroy());
  request.on('error', () => upstream.destroy());
  request.pipe(upstream);
}

/** Headers that travel on. "Connection" may name more of them that don't. */
function endToEnd(message: IncomingMessage): NodeJS.Dict<string | string[]> {
  const named = (message.headers.connection ?? '').split(',').map((name) => name.trim().toLowerCase());
  return Object.fromEntries(
    Object.entries(message.headers).filter(([name]) => !HOP_BY_HOP.has(name) && !named.includes(name)),
  );
}

function refuse(response: ServerResponse, status: number, error: string): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  response.writeHead(status, { 'content-type': 'application/json', connection: 'close' });
  response.end(JSON.stringify({ error }));
}
