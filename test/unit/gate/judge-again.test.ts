import { cp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { canonicalJson } from '../../../shared/files/index.js';
import type { Verdict } from '../../../shared/gate/index.js';
import { judgeAgain } from '../../../shared/gate/judge-again.js';
import { readVerdict } from '../../../shared/gate/read-verdict.js';
import { FolderRegistry } from '../../../shared/registry/index.js';
import { messageOf } from '../../fixtures/failure.js';
import { everythingIn } from '../../fixtures/folder.js';
import { GATE } from '../../fixtures/verdict.js';
import { setUp } from './project.js';

const CLAIM = 'the verdict of pull request #7';

/** A verdict as an earlier job left it, and a way to judge it again. */
async function claim(wrong = 4, gate = GATE, inputs: Record<string, string> = {}) {
  const project = await setUp(wrong, gate);
  const { workspace, host, candidate, judge } = project;
  const registry = new FolderRegistry(join(workspace, '.heirloom/registry'));
  const verdict = await judge(inputs);
  const path = join(workspace, 'heirloom-out/verdict.json');
  const again = async (changes: Partial<Verdict> = {}, gateFile = 'gate.yml') => {
    await writeFile(path, canonicalJson({ ...verdict, ...changes }));
    const file = (await readVerdict(path))!;
    const deps = { host, workspace, cache: join(workspace, 'cache'), registry };
    return judgeAgain(file, candidate, { gate: gateFile, where: CLAIM }, deps);
  };
  return { ...project, registry, verdict, again };
}

describe('a verdict that is judged again', () => {
  it('stands where it comes out the same, wherever the package lay then', async () => {
    const { again, verdict } = await claim();
    expect(verdict.verdict).toBe('pass');
    await again();
    await again({ candidate: { ...verdict.candidate, reference: 'artifact:heirloom-candidate' } });
  });

  it('takes no further look at the test set', async () => {
    const { again, workspace } = await claim();
    const looks = async () =>
      (await everythingIn(join(workspace, '.heirloom'))).filter((path) => path.endsWith('.json'));
    const before = await looks();
    expect(before).toHaveLength(1);
    await again();
    expect(await looks()).toEqual(before);
  });

  it('has its baseline from the registry where that is published, by its digest', async () => {
    const { again, old, registry, workspace } = await claim();
    await registry.publish({ name: 'flowers', version: 'v1.0.0', digest: old.digest }, old, '');
    await rm(join(workspace, 'old'), { recursive: true });
    await again();
  });

  it('stands without a baseline too', async () => {
    const { again, verdict } = await claim(4, GATE, { baseline: 'none' });
    expect(verdict.baseline).toBeNull();
    await again();
  });
});

describe('a verdict is refused that', () => {
  it('was made for a better package', async () => {
    const { again, verdict } = await claim(60);
    expect(verdict.verdict).toBe('fail');
    const better = (await claim()).verdict;
    expect(await messageOf(() => again({ ...better, candidate: verdict.candidate }))).toMatch(
      /^the verdict of pull request #7 does not come out the same when it is judged again here: the rule "floor accuracy" was pass-proven and is fail-proven\./,
    );
  });

  it('has other metrics or another headline', async () => {
    const { again, verdict } = await claim();
    const metrics = { ...verdict.metrics, candidate: { ...verdict.metrics.candidate, accuracy: 1 } };
    expect(await messageOf(() => again({ metrics }))).toContain('it has other content');
    expect(await messageOf(() => again({ headline: 'All is well.' }))).toContain('it has other content');
  });

  it('was made by another gate than stands here', async () => {
    const { again, workspace } = await claim();
    await writeFile(join(workspace, 'gate.yml'), GATE.replace('0.03', '0.02'));
    expect(await messageOf(again)).toContain('judged again here: the gate is another.');
    expect(await messageOf(() => again({}, 'nowhere.yml'))).toContain('nowhere.yml is not there');
  });

  it('was made with a baseline that is not here, or is another by now', async () => {
    const { again, workspace, candidate } = await claim();
    await rm(join(workspace, 'old'), { recursive: true });
    const message = /was made with the baseline old \(sha256:\w{12}…\), which can't be had here/;
    expect(await messageOf(again)).toMatch(message);
    await cp(candidate.directory, join(workspace, 'old'), { recursive: true });
    expect(await messageOf(again)).toMatch(message);
  });

  it('somebody overrode: that is said where it is published', async () => {
    const { again } = await claim(60);
    const override = { by: 'ada', reason: 'labels are wrong', expires: '2026-02-15' };
    expect(await messageOf(() => again({ override }))).toBe(
      'the verdict of pull request #7 says "fail" and is overridden by ada, and an override is taken from no other job. ' +
        'Run evaluate-gate with the override in this job.',
    );
  });
});
