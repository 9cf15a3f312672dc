import { request } from 'node:http';
import { createServer } from 'node:net';
import { listen } from '../serving/index.js';

/** Everything that a local deployment starts listens here. */
export const HOST = '127.0.0.1';

export interface LoopbackAnswer {
  readonly status: number;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly json: unknown;
}

/** One JSON request on a connection of its own. @throws Error when there is no JSON answer within `seconds` */
export async function ask(
  port: number,
  path: string,
  body: unknown = undefined,
  seconds = 10,
): Promise<LoopbackAnswer> {
  return new Promise((resolve, reject) => {
    const sent = request({
      host: HOST,
      port,
      path,
      method: body === undefined ? 'GET' : 'POST',
      headers: { 'content-type': 'application/json' },
      agent: false,
      signal: AbortSignal.timeout(seconds * 1000),
    });
    sent.on('error', reject);
    sent.on('response', (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', reject);
      response.on('end', () => {
        try {
          const json: unknown = JSON.parse(Buffer.concat(parts).toString('utf8'));
          resolve({ status: response.statusCode!, headers: response.headers, json });
        } catch {
          reject(new Error(`port ${port} answered ${path} with something that is not JSON`));
        }
      });
    });
    sent.end(body === undefined ? undefined : JSON.stringify(body));
  });
}

/** @throws UserError when another program listens on the port */
export async function requireFree(port: number): Promise<void> {
  const probe = createServer();
  await listen(probe, port, HOST);
  await new Promise((resolve) => probe.close(resolve));
}
