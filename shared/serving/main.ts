import { writeFileWhole } from '../files/index.js';
import { readGolden } from './golden.js';
import type { ServableModel } from './model.js';
import { createServer } from './server.js';
import { aborted, terminationSignal } from './termination.js';
import { UNPUBLISHED, type ServedVersion } from './version.js';

export interface ServeOptions {
  readonly packageDirectory: string;
  /** 0 for any free one. */
  readonly port: number;
  readonly host: string;
  /** Written once the server is ready: JSON of `ReadyFile`. */
  readonly readyFile?: string;
  readonly version?: ServedVersion;
}

export interface ServeDependencies {
  /** Verifies the package, then loads it. */
  readonly openModel: (directory: string) => Promise<ServableModel>;
  readonly log: (line: string) => void;
  /** Ends the server; default: SIGTERM and SIGINT of this process. */
  readonly stop?: AbortSignal;
}

/** What a process that serves tells the one that started it. `digest` is null for a router. */
export interface ReadyFile {
  readonly pid: number;
  readonly port: number;
  readonly digest: string | null;
}

/** Requests under way get this long after SIGTERM. */
const DRAIN_SECONDS = 10;

/**
 * Serves one package until it is told to stop.
 * @throws UserError when the package has no golden requests or does not answer them as recorded, or the port is taken
 */
export async function serve(options: ServeOptions, deps: ServeDependencies): Promise<void> {
  const stop = deps.stop ?? terminationSignal();
  const started = performance.now();
  const model = await deps.openModel(options.packageDirectory);
  try {
    const server = createServer({
      model,
      version: options.version ?? UNPUBLISHED,
      golden: await readGolden(options.packageDirectory, model.manifest),
      log: deps.log,
      loadSeconds: (performance.now() - started) / 1000,
    });
    const port = await server.listen(options.port, options.host);
    try {
      await server.becomeReady();
      await announce(options, { pid: process.pid, port, digest: model.digest });
      deps.log(
        `${model.manifest.name} (sha256:${model.digest.slice(0, 12)}) at ${urlOf(options.host, port)}`,
      );
      await aborted(stop);
      deps.log('draining');
    } finally {
      await server.close(DRAIN_SECONDS);
    }
  } finally {
    model.dispose();
  }
}

/** The http URL of a listening host, with IPv6 in brackets. */
export function urlOf(host: string, port: number): string {
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

async function announce({ readyFile }: ServeOptions, ready: ReadyFile): Promise<void> {
  if (readyFile) await writeFileWhole(readyFile, `${JSON.stringify(ready)}\n`);
}
