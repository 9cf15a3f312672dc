import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Interruption, runDemo } from '../../../shared/demo/index.js';
import { TerminalHost } from '../../../shared/host/terminal.js';
import { memoryStream } from '../host/streams.js';

let workspace: string;
beforeEach(async () => void (workspace = await mkdtemp(join(tmpdir(), 'heirloom-demo-'))));
afterEach(() => rm(workspace, { recursive: true }));

function demo(signal: AbortSignal, home = workspace) {
  const out = memoryStream();
  const host = new TerminalHost({ json: false, verbose: false, out, err: out, env: {} });
  const surroundings = {
    host,
    env: {},
    workspace,
    cache: workspace,
    context: null,
    home,
    now: () => new Date(),
  };
  const run = () =>
    runDemo({ out: 'demo' }, { ...surroundings, screen: { width: 80, colour: false }, signal });
  return { out, run };
}

describe('the demo', () => {
  it('begins nothing once it is interrupted', async () => {
    const { out, run } = demo(AbortSignal.abort(new Interruption('SIGINT')));
    await expect(run()).rejects.toThrow('interrupted by SIGINT');
    expect(out.text()).toBe('');
    expect(await readdir(join(workspace, 'demo'))).toEqual(['.heirloom-demo']);
  });

  it('reports a signal as a shell does', () => {
    expect([new Interruption('SIGINT').exitCode, new Interruption('SIGTERM').exitCode]).toEqual([130, 143]);
  });
});
