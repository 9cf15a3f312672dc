import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, readlink, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { heirloom, type Ended } from './program.js';

describe('the demo', () => {
  let directory: string;
  let demo: Ended;
  const at = (...parts: string[]) => join(directory, 'demo', ...parts);

  beforeAll(async () => {
    directory = await realpath(await mkdtemp(join(tmpdir(), 'heirloom-demo-')));
    demo = await heirloom(['demo', '--out', 'demo'], directory, { XDG_STATE_HOME: join(directory, 'state') });
  }, 180_000);
  afterAll(() => rm(directory, { recursive: true, maxRetries: 3 }));

  it('runs to its end', () => {
    expect(demo).toMatchObject({ code: 0 });
  });

  it('tells every part of the story, with a candidate that passes and one that is refused', () => {
    const chapters = [...demo.stdout.matchAll(/^── (\d+) {2}/gm)].map(([, number]) => Number(number));
    expect(chapters).toEqual([1, 2, 3, 4, 5, 6]);
    for (const command of ['train', 'evaluate-gate', 'compare-to-baseline', 'publish-model', 'deploy'])
      expect(demo.stdout).toContain(`\n$ heirloom ${command}`);
    expect(demo.stdout).toContain('published shapes@v1.0.0');
    expect(demo.stdout).toMatch(/frozen, proven\s+identical/);
    expect(demo.stdout).toContain('published shapes@v1.0.1');
    expect(demo.stdout).toMatch(/^FAIL .*\n\(exit code 1\)$/m);
    expect(demo.stdout).toContain('\n$ heirloom publish-model\n(exit code 2)\n');
    expect(demo.stderr).toMatch(/says "fail": .*Only a package that passed is\s+published\.\n$/s);
    expect(demo.stdout).not.toContain('published shapes@v1.0.2');
  });

  it('gets an answer of the deployed model', () => {
    expect(demo.stdout).toContain('{"predictions":[{"prediction":"');
  });

  it('leaves what it points to: reports, the comment and a registry that serves on', async () => {
    for (const run of ['pull-request-1', 'pull-request-2'])
      expect(await readFile(at('heirloom-out', run, 'report.html'), 'utf8')).toMatch(/^<!doctype html>/i);
    expect(await readFile(at('heirloom-out', 'pull-request-1', 'comment.md'), 'utf8')).toContain('### ✅');
    expect(await readFile(at('heirloom-out', 'pull-request-2', 'comment.md'), 'utf8')).toContain('### ❌');
    const next = await heirloom(['evaluate-gate', 'shapes@v1.0.1', '--json'], at());
    expect(JSON.parse(next.stdout)).toMatchObject({ verdict: 'pass' });
  });

  it('leaves no server behind', async () => {
    const [, port] = /^\$ curl http:\/\/127\.0\.0\.1:(\d+)\//m.exec(demo.stdout)!;
    await expect(fetch(`http://127.0.0.1:${port}/healthz`)).rejects.toThrow('fetch failed');
  });

  const onLinux = existsSync('/proc/self/cmdline') ? it : it.skip;
  onLinux('leaves no process that works in its folder', async () => {
    const left = [];
    for (const pid of (await readdir('/proc')).filter((name) => /^\d+$/.test(name))) {
      const about = await Promise.all([
        readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => ''),
        readlink(`/proc/${pid}/cwd`).catch(() => ''),
      ]);
      if (about.some((text) => text.includes(directory))) left.push(about);
    }
    expect(left).toEqual([]);
  });
});
