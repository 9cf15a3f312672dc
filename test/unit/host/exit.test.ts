import { describe, expect, it } from '@jest/globals';
import { Interrupted, UserError } from '../../../shared/errors/index.js';
import { runMain } from '../../../shared/host/exit.js';
import { TerminalHost } from '../../../shared/host/terminal.js';
import { memoryStream } from './streams.js';

async function exitOf(body: () => Promise<number>) {
  const out = memoryStream();
  const err = memoryStream();
  const host = new TerminalHost({ json: true, verbose: false, out, err, env: {} });
  const exitCodes: number[] = [];
  await runMain(host, body, (exitCode) => {
    exitCodes.push(exitCode);
    return Promise.resolve();
  });
  return { exitCodes, out: out.text(), err: err.text() };
}

describe('the end of a program', () => {
  it('is what the use case returned', async () => {
    expect(await exitOf(() => Promise.resolve(1))).toEqual({ exitCodes: [1], out: '{}\n', err: '' });
  });

  it('is 2 and one line for what the user can mend', async () => {
    const fault = new UserError('is not a\nCSV file', 'Check "source".', 'data.csv');
    expect(await exitOf(() => Promise.reject(fault))).toEqual({
      exitCodes: [2],
      out: '',
      err: 'error: data.csv is not a CSV file. Check "source".\n',
    });
  });

  it('is by the signal that ended the use case', async () => {
    const err = memoryStream();
    const host = new TerminalHost({ json: true, verbose: false, out: memoryStream(), err, env: {} });
    const ends: unknown[] = [];
    await runMain(
      host,
      () => Promise.reject(new Interrupted('SIGTERM')),
      (...end) => Promise.resolve(void ends.push(end)),
    );
    expect(ends).toEqual([[2, 'SIGTERM']]);
    expect(err.text()).toBe('error: stopped by SIGTERM\n');
  });

  it('is 3 with the stack and the cause for a bug', async () => {
    const bug = new TypeError('x is undefined', { cause: new Error('no such tensor') });
    const { exitCodes, out, err } = await exitOf(() => Promise.reject(bug));
    expect([exitCodes, out]).toEqual([[3], '']);
    expect(err).toMatch(
      /bug in Heirloom[^]*TypeError: x is undefined\n\s+at [^]*caused by Error: no such tensor/,
    );
  });
});
