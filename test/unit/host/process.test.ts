import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runAction } from '../../fakes/runner.js';

/** A program on the real host, compiled on the fly as no build is there yet. */
const program = (body: string) => `
import { openRunnerHost, runMain } from ${JSON.stringify(join(process.cwd(), 'shared/host/index.ts'))};
import { UserError } from ${JSON.stringify(join(process.cwd(), 'shared/errors/index.ts'))};
import { createServer } from 'node:net';
const host = await openRunnerHost();
await runMain(host, async () => { ${body} });
`;

let directory: string;
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'heirloom-process-'));
  writeFileSync(join(directory, 'package.json'), '{"type": "module"}');
});
afterAll(() => rmSync(directory, { recursive: true }));

async function run(body: string) {
  const stub = join(directory, 'main.js');
  writeFileSync(stub, `await import('./program.ts');`);
  writeFileSync(join(directory, 'program.ts'), program(body));
  return runAction(stub, {
    cwd: directory,
    inputs: { 'artifact-name': 'mine' },
    env: { NODE_OPTIONS: `--import ${join(process.cwd(), 'node_modules/tsx/dist/loader.mjs')}` },
  });
}

describe('a process on the runner host', () => {
  it('hands out what it was given and ends though a server still listens', async () => {
    const result = await run(`
      createServer().listen(0, '127.0.0.1');
      host.output('name', process.env['INPUT_ARTIFACT-NAME']);
      await host.summary('# Done');
      host.info('x'.repeat(200_000));
      return 1;`);
    expect(result).toMatchObject({ code: 1, outputs: { name: 'mine' }, summary: '# Done\n' });
    expect(result.stdout).toContain('x'.repeat(200_000));
  });

  it('ends with 2 and an annotation at the place for what the user can mend', async () => {
    const { code, stdout } = await run(
      `throw new UserError('unknown key "epoch"', 'Write "epochs".', { file: 'recipe.yml', line: 14, column: 7 });`,
    );
    expect(code).toBe(2);
    expect(stdout).toBe(
      '::error file=recipe.yml,line=14,col=7::recipe.yml:14:7 unknown key "epoch". Write "epochs".\n',
    );
  });

  it.each([
    [
      'an error outside the use case',
      'setTimeout(() => { throw new Error("late") }); await new Promise(() => setInterval(() => {}, 1e6)); return 0;',
    ],
    [
      'a rejection that nobody awaits',
      'void Promise.reject(new Error("late")); await new Promise(() => setInterval(() => {}, 1e6)); return 0;',
    ],
    ['work that never ends and holds nothing open', 'await new Promise(() => {}); return 0;'],
  ])('ends with 3 after %s, never as a verdict', async (_name, body) => {
    const { code, stdout } = await run(body);
    expect(code).toBe(3);
    expect(stdout).toMatch(/^::error::This is a bug in Heirloom.*(late|before its work was done)/);
  });
});
