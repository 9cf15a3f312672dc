import { fork, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Answer, Library, Question } from './protocol.js';

/** A process that trains when it is asked. */
export interface Runner {
  readonly name: string;
  ask(question: Question): Promise<number>;
  end(): void;
}

/** @returns the reason where it can't be had here */
export async function startOwn(
  name: string,
  library: Library,
  workspace: string,
): Promise<Runner | { readonly reason: string }> {
  const args = [JSON.stringify(library), workspace];
  const worker = fork(here('./worker.ts'), args);
  const next = () => nextOf<Answer>(worker, (signal) => once(worker, 'message', { signal }));
  const first = await next();
  if (first.state === 'absent') return { reason: first.reason };
  return {
    name,
    async ask(question) {
      worker.send(question);
      return rateIn(await next());
    },
    end: () => worker.disconnect(),
  };
}

/** A library of Python's that trains the same networks. */
export interface Peer {
  readonly name: string;
  readonly script: string;
  /** Prints the version, or fails. */
  readonly probe: string;
}

export const peers: readonly Peer[] = [
  { name: 'PyTorch', script: 'peer_torch.py', probe: 'import torch; print(torch.__version__)' },
  {
    name: 'Keras',
    script: 'peer_keras.py',
    probe: 'import keras, tensorflow; print(keras.__version__ + " on TensorFlow " + tensorflow.__version__)',
  },
];

/** The first Python that has the peer, and the peer's version. */
export function findPeer(
  { probe }: Peer,
  pythons: readonly string[],
): { readonly python: string; readonly version: string } | null {
  for (const python of pythons) {
    const { status, stdout } = spawnSync(python, ['-c', probe], { encoding: 'utf8' });
    if (status === 0) return { python, version: stdout.trim() };
  }
  return null;
}

export async function startPeer(
  name: string,
  { script }: Peer,
  python: string,
  threads: number,
): Promise<Runner> {
  const env = { ...process.env, OMP_NUM_THREADS: String(threads) };
  const worker = spawn(python, [here(script), String(threads)], { env, stdio: ['pipe', 'pipe', 'ignore'] });
  const lines = createInterface({ input: worker.stdout });
  const next = async () =>
    JSON.parse(await nextOf<string>(worker, (signal) => once(lines, 'line', { signal }))) as Answer;
  await next();
  return {
    name,
    async ask(question) {
      worker.stdin.write(`${JSON.stringify(question)}\n`);
      return rateIn(await next());
    },
    end: () => worker.stdin.end(),
  };
}

function here(name: string): string {
  return fileURLToPath(new URL(name, import.meta.url));
}

/** What a process says next. @throws Error when it ends instead */
async function nextOf<T>(
  worker: ChildProcess,
  listen: (signal: AbortSignal) => Promise<unknown[]>,
): Promise<T> {
  const stop = new AbortController();
  const ended = once(worker, 'exit', stop).then(() => {
    throw new Error(`${worker.spawnfile} ended too early`);
  });
  try {
    const [answer] = await Promise.race([listen(stop.signal), ended]);
    return answer as T;
  } finally {
    ended.catch(() => undefined);
    stop.abort();
  }
}

function rateIn(answer: Answer): number {
  if (answer.state !== 'measured') throw new Error(`a worker answered ${answer.state} when asked to measure`);
  return answer.imagesPerSecond;
}
