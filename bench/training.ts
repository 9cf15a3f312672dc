import { parseArgs } from 'node:util';
import { describeMachine, median } from './machine.js';
import { batchSize, networkNames, type NetworkName } from './training/networks.js';
import { pairs, type Pair } from './training/pairs.js';
import { findPeer, peers, startOwn, startPeer, type Runner } from './training/runners.js';

const rounds = 5;
const secondsARound = 1;

/** Prints images a second of training for each back end and each peer that is here; see README.md. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      workspace: { type: 'string', default: process.cwd() },
      python: { type: 'string', multiple: true, default: ['python3', 'python'] },
      network: { type: 'string', multiple: true, default: [...networkNames] },
    },
  });
  console.log(describeMachine());
  const runners = await startAll(values.workspace, values.python);
  for (const network of values.network as NetworkName[]) {
    console.log(`\n${network}: fit, Adam, batch ${batchSize}, images a second\n`);
    const rates = await measure(runners, network);
    printRates(rates);
    for (const pair of pairs) printRatio(pair, rates);
  }
  for (const runner of runners) runner.end();
  console.log(`\n${describeMachine()}`);
}

/** One process each: two copies of tfjs in one process share their variables. */
async function startAll(workspace: string, pythons: readonly string[]): Promise<Runner[]> {
  const runners: Runner[] = [];
  for (const [name, library] of [
    ['wasm', { backend: 'wasm', threads: 1 }],
    ['wasm, 2 threads', { backend: 'wasm', threads: 2 }],
    ['node', { backend: 'node', threads: 1 }],
    ['bare tfjs-node', { backend: 'bare tfjs-node' }],
    ['webgpu', { backend: 'webgpu', threads: 1 }],
    ['cuda', { backend: 'cuda', threads: 1 }],
    ['js', { backend: 'js', threads: 1 }],
  ] as const) {
    const started = await startOwn(name, library, workspace);
    if ('reason' in started) console.log(`without ${name}: ${started.reason}`);
    else runners.push(started);
  }
  for (const peer of peers) {
    const found = findPeer(peer, pythons);
    if (!found)
      console.log(`without ${peer.name}: not in ${pythons.join(' or ')}; name another with --python`);
    else {
      console.log(`${peer.name} ${found.version}`);
      runners.push(await startPeer(peer.name, peer, found.python, 1));
      runners.push(await startPeer(`${peer.name}, 2 threads`, peer, found.python, 2));
    }
  }
  return runners;
}

/** Images a second by name, of each round. They take turns, so that a busy moment of the machine hits all. */
async function measure(
  runners: readonly Runner[],
  network: NetworkName,
): Promise<ReadonlyMap<string, readonly number[]>> {
  const rates = new Map<string, number[]>(runners.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round++)
    for (const runner of runners) {
      const { name } = runner;
      // Plain JavaScript needs no warming up, and a step may take it many seconds.
      if (name === 'js' && round > 0) continue;
      if (name !== 'js' && round === 0) await runner.ask({ network, seconds: secondsARound / 2 });
      rates.get(name)!.push(await runner.ask({ network, seconds: secondsARound }));
    }
  return rates;
}

function printRates(rates: ReadonlyMap<string, readonly number[]>): void {
  for (const row of [['', 'median', 'range'], ...[...rates].map(([name, own]) => [name, ...figuresOf(own)])])
    console.log(
      row[0]!.padEnd(20) +
        row
          .slice(1)
          .map((cell) => cell.padStart(14))
          .join(''),
    );
}

function figuresOf(own: readonly number[]): [string, string] {
  return [median(own).toFixed(0), `${Math.min(...own).toFixed(0)}..${Math.max(...own).toFixed(0)}`];
}

/** The median of the rounds' ratios: both sides of one were measured next to each other. */
function printRatio({ ours, peer, least }: Pair, rates: ReadonlyMap<string, readonly number[]>): void {
  const [own, others] = [rates.get(ours), rates.get(peer)];
  if (!own || !others) return;
  const ratio = median(own.map((rate, round) => rate / others[round]!));
  const isBelow = ratio < least;
  console.log(`${ours} ÷ ${peer}: ${ratio.toFixed(2)}${isBelow ? `, below ${least}` : ''}`);
  if (isBelow) process.exitCode = 1;
}

await main();
