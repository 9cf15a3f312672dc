import {
  defaultWasmDirectory,
  openBackend,
  toolCacheDirectory,
  type Tf,
} from '../../shared/backends/index.js';
import { node } from '../../shared/backends/node.js';
import { absent, findPackage } from '../../shared/backends/packages.js';
import { whyNot } from '../../shared/backends/open.js';
import { loadTensorFlow } from '../../shared/backends/tensorflow.js';
import { UserError } from '../../shared/errors/index.js';
import { epochOf } from './epoch.js';
import type { NetworkName } from './networks.js';
import type { Answer, Library, Question } from './protocol.js';

/** Opens one library, then trains as each question asks. Ends when it is disconnected. */
async function main(): Promise<void> {
  const [library, workspace] = process.argv.slice(2) as [string, string];
  try {
    const chosen = JSON.parse(library) as Library;
    const isBare = chosen.backend === 'bare tfjs-node';
    const tf = isBare ? await bareTensorFlow(workspace) : await opened(chosen, workspace);
    const epochs = new Map<NetworkName, () => Promise<number>>();
    process.on('message', ({ network, seconds }: Question) => {
      if (!epochs.has(network)) epochs.set(network, epochOf(tf, network, { isBare }));
      void measure(epochs.get(network)!, seconds).then(tell);
    });
    tell({ state: 'ready' });
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    tell({ state: 'absent', reason: error.message });
    process.disconnect();
  }
}

async function opened(
  { backend, threads }: Exclude<Library, { backend: 'bare tfjs-node' }>,
  workspace: string,
): Promise<Tf> {
  const { tf } = await openBackend(backend, { ...placesOf(workspace), threads });
  return tf;
}

/** tfjs-node without anything of ours but what lets its addon load on this Node. */
async function bareTensorFlow(workspace: string): Promise<Tf> {
  const places = placesOf(workspace);
  const found = findPackage(places, node.native!);
  if (!found) throw new UserError(whyNot(absent(places, node.native!)), node.install);
  return (await loadTensorFlow(found)).tf;
}

function placesOf(workspace: string) {
  return {
    workspace,
    toolCache: toolCacheDirectory(process.env),
    wasmDirectory: defaultWasmDirectory(),
    log: () => undefined,
  };
}

function tell(answer: Answer): void {
  process.send!(answer);
}

async function measure(epoch: () => Promise<number>, seconds: number): Promise<Answer> {
  const start = performance.now();
  let images = 0;
  do images += await epoch();
  while (performance.now() - start < 1000 * seconds);
  return { state: 'measured', imagesPerSecond: (1000 * images) / (performance.now() - start) };
}

await main();
