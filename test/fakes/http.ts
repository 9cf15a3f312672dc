import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface FakeRequest {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
  /** The body as JSON; null for an empty one. */
  json<T>(): T;
}

export interface FakeAnswer {
  readonly status: number;
  readonly headers?: Record<string, string>;
  /** Bytes are sent as they are, anything else as JSON. */
  readonly body?: unknown;
}

export type Handler = (request: FakeRequest) => FakeAnswer | Promise<FakeAnswer>;

/** In place of an answer, the connection is cut. */
export const DROPPED: FakeAnswer = { status: 0 };

export interface FakeServer {
  /** `http://127.0.0.1:<port>` */
  readonly url: string;
  close(): Promise<void>;
}

/** Serves one handler on a free port of loopback. An error in the handler is answered with 599 and its text. */
export async function serve(handle: Handler): Promise<FakeServer> {
  const server = createServer((incoming, outgoing) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    const send = (answer: FakeAnswer) => {
      if (answer === DROPPED) {
        incoming.socket.destroy();
        return;
      }
      const isBytes = answer.body instanceof Uint8Array;
      outgoing.writeHead(answer.status, {
        ...(answer.body === undefined || isBytes ? {} : { 'content-type': 'application/json' }),
        ...answer.headers,
      });
      outgoing.end(answer.body === undefined || isBytes ? answer.body : JSON.stringify(answer.body));
    };
    incoming.on('end', () => void answerTo(incoming, Buffer.concat(chunks), handle).then(send));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

async function answerTo(incoming: IncomingMessage, body: Buffer, handle: Handler): Promise<FakeAnswer> {
  const url = new URL(incoming.url ?? '/', 'http://127.0.0.1');
  try {
    return await handle({
      method: incoming.method ?? 'GET',
      path: decodeURIComponent(url.pathname),
      query: url.searchParams,
      headers: incoming.headers,
      body,
      json: <T>() => (body.length ? JSON.parse(body.toString()) : null) as T,
    });
  } catch (error) {
    return { status: 599, body: { message: String(error) } };
  }
}
