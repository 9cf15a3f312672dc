import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { median } from '../machine.js';
import { writeGateFiles, type GateFiles } from './files.js';
import { findPython } from './python.js';
import { reportsPeak, runMeasured, type MeasuredRun } from './run-measured.js';

const ROWS = 1e6;
const ROUNDS = 5;
const MOST_MEGABYTES = 700;
const root = fileURLToPath(new URL('../..', import.meta.url));
/** The Node that `using: node24` stands for. */
const node24 = join(root, 'node_modules', '.bin', 'node');

interface Options {
  /** Folder of the bundle; the repository's own by default. */
  readonly dist?: string | undefined;
  readonly python?: string | undefined;
}

/** @returns whether the gate is no slower than Python, and small enough */
export async function benchProcess({ dist = join(root, 'dist'), python }: Options): Promise<boolean> {
  const folder = await mkdtemp(join(tmpdir(), 'heirloom-bench-'));
  try {
    const files = await writeGateFiles(folder, ROWS);
    const peer = findPython(python);
    console.log(`\nevaluate-gate, two CSV files of ${ROWS.toExponential(0)} rows, ${ROUNDS} rounds\n`);
    if (!peer) console.log('without Python: none here has scikit-learn and pandas; name one with --python\n');
    const ours: MeasuredRun[] = [];
    const theirs: MeasuredRun[] = [];
    // They take turns, so that a busy moment of the machine hits both.
    for (let round = 0; round < ROUNDS; round++) {
      ours.push(await runGate(dist, files, folder));
      if (!peer) continue;
      theirs.push(await runPeer(peer.command, files, folder));
      if (round === 0) await checkNumbers(theirs[0]!, folder);
    }
    printRow(['', 'least', 'median', 'most', 'peak MB']);
    report('evaluate-gate', ours);
    if (peer) report(peer.versions, theirs);
    const ratio = peer ? secondsOf(ours) / secondsOf(theirs) : 0;
    if (peer) console.log(`\nratio of the medians: ${ratio.toFixed(2)}`);
    return ratio <= 1 && peakOf(ours) < MOST_MEGABYTES;
  } finally {
    await rm(folder, { recursive: true });
  }
}

function runGate(
  dist: string,
  { candidate, baseline, gate }: GateFiles,
  folder: string,
): Promise<MeasuredRun> {
  const command = [
    'evaluate-gate',
    candidate,
    '--baseline',
    baseline,
    '--gate',
    gate,
    '--out',
    'verdict.json',
  ];
  return runMeasured(node24, ['--import', reportsPeak, join(dist, 'heirloom.js'), ...command], folder);
}

function runPeer(python: string, { candidate, baseline }: GateFiles, folder: string): Promise<MeasuredRun> {
  const script = fileURLToPath(new URL('./peer.py', import.meta.url));
  return runMeasured(python, [script, candidate, baseline], folder);
}

/** A race means something only between programs that compute the same. */
async function checkNumbers({ stdout }: MeasuredRun, folder: string): Promise<void> {
  const verdict = JSON.parse(await readFile(join(folder, 'verdict.json'), 'utf8')) as {
    metrics: { candidate: Record<string, number> };
  };
  for (const [name, value] of Object.entries(JSON.parse(stdout) as Record<string, number>)) {
    const own = verdict.metrics.candidate[name]!;
    if (!(Math.abs(own - value) < 1e-9)) throw new Error(`${name} is ${own} here and ${value} in Python`);
  }
}

function report(name: string, runs: readonly MeasuredRun[]): void {
  const seconds = runs.map((run) => run.seconds);
  const times = [Math.min(...seconds), secondsOf(runs), Math.max(...seconds)];
  printRow([name, ...times.map((time) => time.toFixed(2)), peakOf(runs).toFixed(0)]);
}

function secondsOf(runs: readonly MeasuredRun[]): number {
  return median(runs.map(({ seconds }) => seconds));
}

function peakOf(runs: readonly MeasuredRun[]): number {
  return Math.max(...runs.map(({ megabytes }) => megabytes));
}

function printRow([name, ...cells]: readonly string[]): void {
  console.log(name!.padEnd(34) + cells.map((cell) => cell.padStart(9)).join(''));
}
