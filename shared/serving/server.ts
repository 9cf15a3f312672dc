import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { UserError } from '../errors/index.js';
import type { ServingContext } from './context.js';
import { firstDifference } from './golden.js';
import { errorAnswer, HttpError } from './http-error.js';
import { DEFAULT_LIMITS, type Limits } from './limits.js';
import { drain, listen } from './listen.js';
import { ServerMetrics } from './metrics.js';
import type { Golden, ServableModel } from './model.js';
import { openInference } from './open-inference.js';
import { renderPage } from './page/index.js';
import { tfServing } from './tf-serving.js';
import { versionText, type ServedVersion } from './version.js';
import { WorkQueue } from './work-queue.js';

export interface ServerOptions {
  readonly model: ServableModel;
  readonly version: ServedVersion;
  readonly golden: Golden;
  readonly log: (line: string) => void;
  readonly limits?: Partial<Limits>;
  /** Time that opening the model took, for ml_model_load_seconds. */
  readonly loadSeconds?: number;
}

/** One model behind HTTP. It is live at once, and ready when `becomeReady` has found its golden answers right. */
export interface ModelServer {
  /** Answers one request without a socket. */
  fetch(request: Request): Response | Promise<Response>;
  /** Sends every golden request through the model. @throws UserError naming the first answer that differs */
  becomeReady(): Promise<void>;
  /** @param port  0 for any free one   @returns the port   @throws UserError when it is taken */
  listen(port: number, host?: string): Promise<number>;
  /** Turns unready, lets the requests under way finish for `seconds`, then stops. */
  close(seconds: number): Promise<void>;
}

/** The response header that names the package that answered. */
export const DIGEST_HEADER = 'x-heirloom-digest';

export function createServer(options: ServerOptions): ModelServer {
  const serving = createContext(options);
  const app = routes(serving);
  let server: Server | undefined;
  return {
    fetch: (request) => app.fetch(request),
    becomeReady: () => becomeReady(serving),
    listen: async (port, host = '127.0.0.1') => {
      server = createAdaptorServer({ fetch: app.fetch }) as Server;
      server.requestTimeout = serving.limits.seconds * 1000;
      server.headersTimeout = serving.limits.seconds * 1000;
      return listen(server, port, host);
    },
    close: async (seconds) => {
      serving.readiness = { state: 'draining' };
      if (server) await drain(server, seconds);
    },
  };
}

function createContext({ model, version, golden, log, limits, loadSeconds }: ServerOptions): ServingContext {
  const effective = { ...DEFAULT_LIMITS, ...limits };
  const info = { model: model.manifest.name, version: versionText(version), digest: model.digest };
  return {
    model,
    version,
    golden,
    log,
    limits: effective,
    queue: new WorkQueue(effective),
    metrics: new ServerMetrics(info, loadSeconds ?? 0),
    readiness: { state: 'loading' },
  };
}

function routes(serving: ServingContext): Hono {
  const app = new Hono();
  app.use(async (c, next) => {
    await next();
    c.header(DIGEST_HEADER, serving.model.digest);
    c.header('X-Content-Type-Options', 'nosniff');
  });
  app.use(
    bodyLimit({
      maxSize: serving.limits.bodyBytes,
      onError: () => {
        throw new HttpError(413, `the body is larger than ${serving.limits.bodyBytes} bytes`);
      },
    }),
  );
  const page = renderPage(serving);
  app.get('/', (c) => c.html(page.html, 200, page.headers));
  app.get('/healthz', (c) => c.json(health(serving), serving.readiness.state === 'ready' ? 200 : 503));
  app.get('/metrics', (c) =>
    c.text(serving.metrics.render(), 200, { 'Content-Type': 'text/plain; version=0.0.4; charset=utf-8' }),
  );
  app.all('/v1/models/*', (c) => tfServing(serving, c));
  app.route('/v2', openInference(serving));
  app.notFound((c) => c.json({ error: `there is nothing at ${c.req.method} ${c.req.path}` }, 404));
  app.onError((error, c) => {
    const answer = errorAnswer(error, serving.log);
    return c.json(answer.body, answer.status);
  });
  return app;
}

function health({ readiness, model, version }: ServingContext): object {
  return {
    status: readiness.state,
    ...(readiness.state === 'failed' ? { reason: readiness.reason } : {}),
    model: model.manifest.name,
    version: versionText(version),
    digest: model.digest,
  };
}

async function becomeReady(serving: ServingContext): Promise<void> {
  const difference = await firstDifference(serving.golden, async (instance) => {
    const [answer] = await serving.model.classify([instance]);
    return answer!;
  }).catch((error: unknown) => `the model failed: ${error instanceof Error ? error.message : String(error)}`);
  if (difference === null) {
    serving.readiness = { state: 'ready' };
    return;
  }
  serving.readiness = { state: 'failed', reason: difference };
  throw new UserError(
    `model ${serving.model.manifest.name} does not give its recorded answers: ${difference}`,
    'Choose the back end that it was trained on, or train it again.',
  );
}
