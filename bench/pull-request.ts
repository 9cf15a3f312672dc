import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { FakeGitHub } from '../test/fakes/github/index.js';
import { runAction } from '../test/fakes/runner.js';
import { writeGateFiles } from './gate/files.js';
import { describeMachine, median } from './machine.js';

const ROWS = 1e6;
const ROUNDS = 5;
const MOST_SECONDS = 3;
const COMMENTS_BEFORE = 250;
const HEAD = 'a'.repeat(40);
const root = fileURLToPath(new URL('..', import.meta.url));
/** The Node that `using: node24` stands for. */
const node24 = join(root, 'node_modules', '.bin', 'node');

const event = {
  number: 7,
  pull_request: {
    number: 7,
    head: { sha: HEAD, ref: 'model', repo: { full_name: 'acme/digits' } },
    base: { ref: 'main', sha: 'b'.repeat(40), repo: { full_name: 'acme/digits' } },
  },
  repository: { full_name: 'acme/digits', default_branch: 'main' },
};

/** The shortest useful gate. */
const GATE = `version: 1
name: model
rules:
  - floor: {metric: accuracy, min: 0.7}
  - no_regression: {metric: accuracy, margin: 0.01}
`;

/** Prints how long a pull request's gate and its comparison take as actions, comment and check included; see README.md. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { dist: { type: 'string', default: join(root, 'dist') } } });
  const folder = await mkdtemp(join(tmpdir(), 'heirloom-bench-'));
  try {
    console.log(describeMachine());
    const total = await measure(values.dist, folder, 'in order', 1);
    await measure(values.dist, folder, 'in no order');
    if (total > MOST_SECONDS) process.exitCode = 1;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** @returns the median of both steps together, in seconds */
async function measure(dist: string, folder: string, order: string, step?: number): Promise<number> {
  const { candidate, baseline } = await writeGateFiles(folder, ROWS, step);
  await writeFile(join(folder, 'gate.yml'), GATE);
  console.log(
    `\ntwo predictions files of ${ROWS.toExponential(0)} rows, ids ${order}, ${ROUNDS} rounds, seconds\n`,
  );
  const rounds: Round[] = [];
  while (rounds.length < ROUNDS) rounds.push(await pullRequest(dist, { candidate, baseline }, folder));
  report('evaluate-gate', rounds, ({ gate }) => gate);
  report('compare-to-baseline', rounds, ({ comparison }) => comparison);
  return report('together', rounds, ({ gate, comparison }) => gate + comparison);
}

interface Round {
  readonly gate: number;
  readonly comparison: number;
}

async function pullRequest(
  dist: string,
  inputs: Readonly<Record<string, string>>,
  cwd: string,
): Promise<Round> {
  const github = await FakeGitHub.start({ pullRequests: { 7: HEAD } });
  for (let i = 0; i < COMMENTS_BEFORE; i++) github.plantComment(7, 'alice', `remark ${i}`);
  const env = { GITHUB_API_URL: github.url, GITHUB_TOKEN: github.token, GITHUB_REF: 'refs/pull/7/merge' };
  const seconds = async (action: string): Promise<number> => {
    const start = performance.now();
    const { code, stdout } = await runAction(join(dist, `${action}.js`), {
      ...{ cwd, env, event, eventName: 'pull_request', node: node24 },
      definition: join(root, 'actions', action, 'action.yml'),
      inputs,
    });
    if (code !== 0) throw new Error(`${action} ended with ${code}: ${stdout}`);
    return (performance.now() - start) / 1000;
  };
  try {
    const round = { gate: await seconds('evaluate-gate'), comparison: await seconds('compare-to-baseline') };
    if (github.comments.length !== COMMENTS_BEFORE + 1) throw new Error('no comment was posted');
    return round;
  } finally {
    await github.close();
  }
}

/** @returns the median */
function report(name: string, rounds: readonly Round[], pick: (round: Round) => number): number {
  const seconds = rounds.map(pick);
  const figures = [Math.min(...seconds), median(seconds), Math.max(...seconds)];
  console.log(name.padEnd(22) + figures.map((figure) => figure.toFixed(2).padStart(8)).join(''));
  return figures[1]!;
}

await main();
