import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { USE_CASES } from '../shared/inputs/index.js';
import { runAction } from '../test/fakes/runner.js';
import { describeMachine, median } from './machine.js';

const rounds = 15;
const root = fileURLToPath(new URL('..', import.meta.url));
/** The Node that `using: node24` stands for. */
const node24 = join(root, 'node_modules', '.bin', 'node');

/** Prints how soon each built action says its first line; see README.md. */
async function main(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'heirloom-bench-'));
  try {
    const bare = join(folder, 'bare.mjs');
    await writeFile(bare, "process.stdout.write('ready\\n');\n");
    const actions = USE_CASES.map(({ name }) => ({ name, file: join(root, 'dist', `${name}.js`) }));
    console.log(describeMachine());
    console.log(`\nmilliseconds from the start of the process to its first line, ${rounds} rounds\n`);
    report(await measure([{ name: 'Node alone', file: bare }, ...actions], folder));
  } finally {
    await rm(folder, { recursive: true });
  }
}

interface Program {
  readonly name: string;
  readonly file: string;
}

/** Milliseconds by name. The programs take turns, so that a busy moment of the machine hits all. */
async function measure(programs: readonly Program[], cwd: string): Promise<Map<string, number[]>> {
  const times = new Map<string, number[]>(programs.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round++)
    for (const { name, file } of programs) times.get(name)!.push(await firstLine(file, cwd));
  return times;
}

/** An action in a folder without a recipe ends soon after that line. */
async function firstLine(file: string, cwd: string): Promise<number> {
  const { millisecondsToFirstLine, stderr } = await runAction(file, { cwd, node: node24 });
  if (millisecondsToFirstLine === null) throw new Error(`${file} said nothing: ${stderr}`);
  return millisecondsToFirstLine;
}

function report(times: ReadonlyMap<string, readonly number[]>): void {
  const rows = [...times].map(
    ([name, own]) => [name, Math.min(...own), median(own), Math.max(...own)] as const,
  );
  console.log(`${''.padEnd(20)}${['least', 'median', 'most'].map((head) => head.padStart(8)).join('')}`);
  for (const [name, ...figures] of rows)
    console.log(name.padEnd(20) + figures.map((figure) => figure.toFixed(0).padStart(8)).join(''));
}

await main();
