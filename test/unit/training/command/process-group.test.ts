import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { isGroupAlive } from '../../../../shared/training/command/live-group.js';
import { runInGroup, type GroupEnding } from '../../../../shared/training/command/process-group.js';
import { freshFolders } from '../../../fixtures/folder.js';

const folder = freshFolders();

interface Group {
  readonly lines: string[];
  readonly ending: GroupEnding;
  readonly seconds: number;
}

/** Runs a script for Node; `atLine` is called with each line. */
async function run(
  command: string,
  script: string,
  atLine: (line: string) => void = () => {},
): Promise<Group> {
  const root = await folder();
  writeFileSync(join(root, 'run.mjs'), script);
  const lines: string[] = [];
  const start = Date.now();
  const ending = await runInGroup({
    command,
    folder: root,
    env: { PATH: process.env['PATH'] },
    onLine: (stream, line) => {
      lines.push(`${stream}: ${line}`);
      atLine(line);
    },
    onSignal: (signal) => lines.push(`passed on: ${signal}`),
  });
  return { lines, ending, seconds: (Date.now() - start) / 1000 };
}

/** As the system would, but for the end of the process that the tests run in. */
const receive = (signal: 'SIGTERM' | 'SIGINT') => process.emit(signal, signal);

const SLEEPER = `
import { spawn } from 'node:child_process';
const child = spawn('sleep', ['60'], { stdio: 'inherit' });
`;

describe('a command', () => {
  it('is run by the shell as it is written, in the folder, and its code is passed on', async () => {
    const { lines, ending } = await run(
      'X="a b"; echo "$X" $(basename $PWD | cut -c1-8); echo err >&2; exit 3',
      '',
    );
    expect(lines.sort()).toEqual(['stderr: err', 'stdout: a b heirloom']);
    expect(ending).toEqual({ code: 3, signal: null, passedOn: null });
  });

  it('shows each line when it is written, not at the end', async () => {
    // The second line waits until somebody has seen the first.
    const seen = join(await folder(), 'seen');
    const script = `import { existsSync } from 'node:fs';
console.log('first');
const waiting = setInterval(() => {
  if (!existsSync(${JSON.stringify(seen)})) return;
  console.log('second');
  clearInterval(waiting);
}, 10);
setTimeout(() => process.exit(1), 30_000).unref();`;
    const { lines, ending } = await run('node run.mjs', script, () => writeFileSync(seen, ''));
    expect(ending.code).toBe(0);
    expect(lines).toEqual(['stdout: first', 'stdout: second']);
  });

  it('leaves nobody behind when it ends', async () => {
    const { lines, ending, seconds } = await run('echo $$; sleep 60 & exit 0', '');
    expect(ending.code).toBe(0);
    expect(seconds).toBeLessThan(20);
    expect(await isGroupAlive(Number(lines[0]!.replace('stdout: ', '')))).toBe(false);
  });

  it('gets a signal in every process of its group, and has time to save what it has', async () => {
    const script = `${SLEEPER}
import { writeFileSync } from 'node:fs';
child.on('exit', (code, signal) => console.log('child ended by ' + signal));
process.on('SIGTERM', () => setTimeout(() => { writeFileSync('saved', 'epoch 3'); process.exit(5); }, 500));
console.log('ready');
setInterval(() => {}, 1000);`;
    const root = { path: '' };
    const { lines, ending } = await run('echo $PWD; node run.mjs', script, (line) => {
      if (line.startsWith('/')) root.path = line;
      if (line === 'ready') receive('SIGTERM');
    });
    expect(ending.passedOn).toBe('SIGTERM');
    expect(lines).toContain('passed on: SIGTERM');
    expect(lines).toContain('stdout: child ended by SIGTERM');
    expect(readFileSync(join(root.path, 'saved'), 'utf8')).toBe('epoch 3');
  });

  it('passes on another signal than the first, too', async () => {
    const script = `
process.on('SIGINT', () => console.log('not yet'));
process.on('SIGTERM', () => process.exit(0));
console.log('ready');
setInterval(() => {}, 1000);`;
    const { ending } = await run('exec node run.mjs', script, (line) => {
      if (line === 'ready') receive('SIGINT');
      if (line === 'not yet') receive('SIGTERM');
    });
    expect(ending).toEqual({ code: 0, signal: null, passedOn: 'SIGINT' });
  });

  it('leaves no listener for signals behind', async () => {
    const before = process.listenerCount('SIGTERM') + process.listenerCount('exit');
    await run('true', '');
    expect(process.listenerCount('SIGTERM') + process.listenerCount('exit')).toBe(before);
  });
});
