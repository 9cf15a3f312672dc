import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { serve, type FakeAnswer, type FakeRequest, type FakeServer } from '../fakes/http.js';

interface Started {
  readonly url: string;
  /** Of the app "github-actions" on the repository. */
  readonly token: string;
  /** Of the pull request from the branch "leaves" to "main". */
  readonly number: number;
  readonly headSha: string;
}

/**
 * Somebody else's GitHub on loopback, with `acme/digits` and a pull request. In two facts it differs from GitHub, which
 * refuses `GET /user` to the token of an app, and says of a check run which app began it; these are set right here.
 */
export class EmulatedGitHub {
  private constructor(
    private readonly process: ChildProcess,
    private readonly gateway: FakeServer,
    private readonly started: Started,
  ) {}

  /** @param module  path of the emulator's start file */
  static async start(module: string, node: string): Promise<EmulatedGitHub> {
    const script = fileURLToPath(new URL('./emulator.mjs', import.meta.url));
    const free = await serve(() => ({ status: 404 }));
    await free.close();
    const child = spawn(node, [script, module, new URL(free.url).port], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const lines = createInterface({ input: child.stdout });
    const [line] = (await Promise.race([
      once(lines, 'line'),
      once(child, 'exit').then(([code]) => Promise.reject(new Error(`the emulator ended with ${code}`))),
    ])) as [string];
    const started = JSON.parse(line) as Started;
    return new EmulatedGitHub(child, await serve((request) => pass(request, started.url)), started);
  }

  get url(): string {
    return this.gateway.url;
  }

  get token(): string {
    return this.started.token;
  }

  get pullRequest(): { readonly number: number; readonly headSha: string } {
    return this.started;
  }

  /** @throws Error unless it is done */
  async ask<T>(method: string, path: string, body?: object, token = this.token): Promise<T> {
    const answer = await fetch(`${this.started.url}/repos/acme/digits${path}`, {
      method,
      headers: { authorization: `token ${token}`, 'content-type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    return (await answer.json()) as T;
  }

  async close(): Promise<void> {
    await this.gateway.close();
    const ended = once(this.process, 'exit');
    this.process.stdin?.end();
    await ended;
  }
}

async function pass(request: FakeRequest, url: string): Promise<FakeAnswer> {
  if (request.path === '/user')
    return { status: 403, body: { message: 'Resource not accessible by integration' } };
  const answer = await fetch(`${url}${request.path}?${request.query.toString()}`, {
    method: request.method,
    headers: {
      authorization: request.headers.authorization ?? '',
      'content-type': request.headers['content-type'] ?? 'application/json',
    },
    ...(request.body.length > 0 && { body: new Uint8Array(request.body) }),
  });
  const link = answer.headers.get('link');
  const text = (await answer.text()).replaceAll('"app":null', '"app":{"slug":"github-actions"}');
  return {
    status: answer.status,
    headers: { 'content-type': 'application/json', ...(link && { link }) },
    body: Buffer.from(text),
  };
}
