import { defaultWasmDirectory, openBackend, type BackendName, type Tf } from '../shared/backends/index.js';
import { UserError } from '../shared/errors/index.js';
import { batchSize, compile, randomBatch, type NetworkName } from './networks.js';

/** What a worker tells the process that started it. */
export type Answer =
  | { readonly state: 'ready' }
  | { readonly state: 'absent'; readonly reason: string }
  | { readonly state: 'measured'; readonly imagesPerSecond: number };

/** What it is asked. */
export interface Question {
  readonly network: NetworkName;
  readonly seconds: number;
}

/** Opens one back end, then trains as each question asks. Ends when it is disconnected. */
async function main(): Promise<void> {
  const [name, workspace] = process.argv.slice(2) as [BackendName, string];
  try {
    const { tf } = await openBackend(name, {
      workspace,
      toolCache: process.env['RUNNER_TOOL_CACHE'],
      wasmDirectory: defaultWasmDirectory(),
      log: () => undefined,
    });
    const steps = new Map<NetworkName, Step>();
    process.on('message', ({ network, seconds }: Question) => {
      if (!steps.has(network)) steps.set(network, prepareStep(tf, network));
      void measure(steps.get(network)!, seconds).then(tell);
    });
    tell({ state: 'ready' });
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    tell({ state: 'absent', reason: error.message });
    process.disconnect();
  }
}

function tell(answer: Answer): void {
  process.send!(answer);
}

type Step = () => Promise<unknown>;

function prepareStep(tf: Tf, network: NetworkName): Step {
  const model = compile(tf, network);
  const { x, y } = randomBatch(tf, model);
  return () => model.trainOnBatch(x, y);
}

async function measure(step: Step, seconds: number): Promise<Answer> {
  const start = performance.now();
  let images = 0;
  do {
    await step();
    images += batchSize;
  } while (performance.now() - start < 1000 * seconds);
  return { state: 'measured', imagesPerSecond: (1000 * images) / (performance.now() - start) };
}

await main();
