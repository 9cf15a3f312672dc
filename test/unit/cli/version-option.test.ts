import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { VERSION } from '../../../shared/host/index.js';

const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
const program = new URL('../../../cli/main.ts', import.meta.url).href;

/** Runs the command line from its sources, in an empty place. */
function heirloom(...typed: string[]): Promise<{ exitCode: number; out: string; err: string }> {
  const script = `import { main } from ${JSON.stringify(program)}; await main('/', ['node', 'heirloom', ...process.argv.slice(1)]);`;
  const argv = ['--import', tsx, '--input-type=module', '-e', script, '--', ...typed];
  return new Promise((resolve) => {
    const child = execFile(process.execPath, argv, { cwd: tmpdir() }, (_, out, err) =>
      resolve({ exitCode: child.exitCode ?? -1, out, err }),
    );
  });
}

describe('--version', () => {
  it('behind a command is the option of that command', async () => {
    const { exitCode, err } = await heirloom('publish-model', 'nowhere', '--version', 'v1.2.3');
    expect(exitCode).toBe(2);
    expect(err).toContain('nowhere is not there.');
  });

  it('without a command says which Heirloom this is', async () => {
    expect(await heirloom('--version')).toMatchObject({ exitCode: 0, out: `${VERSION}\n` });
  });
});
