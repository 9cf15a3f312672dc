import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { backendNames, type BackendName } from '../shared/backends/index.js';
import { describeMachine, median } from './machine.js';
import { batchSize, networkNames, type NetworkName } from './networks.js';
import type { Answer, Question } from './train-worker.js';

const rounds = 5;
const secondsARound = 1.5;

interface Runner {
  readonly name: BackendName;
  readonly worker: ChildProcess;
}

/** Prints images a second of training for each back end that is here; see README.md. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { workspace: { type: 'string', default: process.cwd() } } });
  console.log(describeMachine());
  const runners = await startAll(values.workspace);
  for (const network of networkNames) {
    console.log(`\n${network}, Adam, batch ${batchSize}: images a second of training\n`);
    report(runners, await measure(runners, network));
  }
  for (const { worker } of runners) worker.disconnect();
}

/** One process a back end: two copies of tfjs in one process share their variables. */
async function startAll(workspace: string): Promise<Runner[]> {
  const runners: Runner[] = [];
  for (const name of backendNames) {
    const worker = fork(fileURLToPath(new URL('./train-worker.ts', import.meta.url)), [name, workspace]);
    const answer = await nextAnswer(worker);
    if (answer.state === 'ready') runners.push({ name, worker });
    if (answer.state === 'absent') console.log(`without ${name}: ${answer.reason}`);
  }
  return runners;
}

/** Images a second, [runner][round]. The back ends take turns, so that a busy moment of the machine hits all. */
async function measure(runners: readonly Runner[], network: NetworkName): Promise<number[][]> {
  const rates: number[][] = runners.map(() => []);
  for (let round = 0; round < rounds; round++)
    for (const [index, { name, worker }] of runners.entries()) {
      // Plain JavaScript needs no warming up, and a step may take it many seconds.
      if (name === 'js' && round > 0) continue;
      if (name !== 'js' && round === 0) await imagesPerSecond(worker, network);
      rates[index]!.push(await imagesPerSecond(worker, network));
    }
  return rates;
}

async function imagesPerSecond(worker: ChildProcess, network: NetworkName): Promise<number> {
  worker.send({ network, seconds: secondsARound } satisfies Question);
  const answer = await nextAnswer(worker);
  if (answer.state !== 'measured') throw new Error(`a worker answered ${answer.state} when asked to measure`);
  return answer.imagesPerSecond;
}

async function nextAnswer(worker: ChildProcess): Promise<Answer> {
  const stop = new AbortController();
  const ended = once(worker, 'exit', stop).then(() => Promise.reject(new Error('a worker ended too early')));
  try {
    const [answer] = (await Promise.race([once(worker, 'message', stop), ended])) as [Answer];
    return answer;
  } finally {
    ended.catch(() => undefined);
    stop.abort();
  }
}

function report(runners: readonly Runner[], rates: readonly number[][]): void {
  const plain = median(rates[runners.findIndex(({ name }) => name === 'js')]!);
  const rows = runners.map(({ name }, index) => {
    const own = rates[index]!;
    const range = `${Math.min(...own).toFixed(0)}..${Math.max(...own).toFixed(0)}`;
    return [name, median(own).toFixed(0), range, `${(median(own) / plain).toFixed(0)} ×`];
  });
  for (const row of [['back end', 'median', 'range', 'plain js'], ...rows])
    console.log(row.map((cell) => cell.padStart(12)).join(''));
}

await main();
