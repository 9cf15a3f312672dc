import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { runAction, type ActionResult, type ActionRun } from '../fakes/runner.js';

export const root = fileURLToPath(new URL('../../', import.meta.url));
export const dist = join(root, 'dist');
/** The Node that `using: node24` stands for. */
export const node24 = join(root, 'node_modules', '.bin', 'node');

export type ActionName =
  'train' | 'evaluate-gate' | 'compare-to-baseline' | 'publish-model' | 'deploy' | 'run';

/** The action.yml of an action; "run" is the one at the root. */
export function definitionOf(name: ActionName): string {
  return name === 'run' ? join(root, 'action.yml') : join(root, 'actions', name, 'action.yml');
}

/** Runs a built action as its action.yml says: the start file that it names, its defaults, Node 24. */
export async function act(
  name: ActionName,
  run: Omit<ActionRun, 'definition' | 'node'>,
): Promise<ActionResult> {
  const definition = definitionOf(name);
  const { runs } = parse(await readFile(definition, 'utf8')) as { runs: { main: string } };
  return runAction(resolve(dirname(definition), runs.main), { ...run, definition, node: node24 });
}

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built command line without a terminal, in an environment of its own. */
export function heirloom(
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  return new Promise((ended, failed) => {
    const child = spawn(node24, [join(dist, 'heirloom.js'), ...args], {
      cwd,
      env: { PATH: process.env.PATH, HOME: cwd, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const texts = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr'] as const)
      child[name].setEncoding('utf8').on('data', (text: string) => (texts[name] += text));
    child.on('error', failed);
    child.on('close', (code) => ended({ code, ...texts }));
  });
}
