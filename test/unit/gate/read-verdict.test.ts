import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { canonicalJson } from '../../../shared/files/index.js';
import { readVerdict } from '../../../shared/gate/read-verdict.js';
import { OUTCOMES, type Outcome, type Verdict, type VerdictWord } from '../../../shared/gate/index.js';
import { messageOf } from '../../fixtures/failure.js';
import { freshFolders } from '../../fixtures/folder.js';
import { writeSmallPackage } from '../../fixtures/package.js';
import { GATE, gateFlowers, verdictOn, writeVerdict } from '../../fixtures/verdict.js';

const folder = freshFolders();
const some = { digest: 'a'.repeat(64), predictions: 'b'.repeat(64) };

async function reading(verdict: Verdict): Promise<Verdict | undefined> {
  const path = join(await folder(), 'verdict.json');
  await writeVerdict(path, verdict);
  return (await readVerdict(path))?.verdict;
}

describe('reading a verdict', () => {
  it('gives back what evaluate-gate wrote, and its very bytes', async () => {
    const workspace = await folder();
    await writeSmallPackage(join(workspace, 'heirloom-out/candidate'));
    await writeSmallPackage(join(workspace, 'old'), { weights: 'old' });
    await writeFile(join(workspace, 'gate.yml'), GATE);
    const judged = await gateFlowers({ workspace, inputs: { baseline: 'old' } });
    const path = join(workspace, 'heirloom-out/verdict.json');
    const read = await readVerdict(path);
    expect(canonicalJson(read?.verdict)).toBe(canonicalJson(judged));
    expect(read?.text).toBe(await readFile(path, 'utf8'));
  });

  it('reads one without the keys that came later', async () => {
    const { disclosure, rules, ...verdict } = verdictOn(some);
    const early = rules.map(
      ({ class: _of, rows: _rows, limitShare: _share, correction: _p, ...rule }) => rule,
    );
    const path = join(await folder(), 'verdict.json');
    await writeFile(path, canonicalJson({ ...verdict, rules: early }));
    const read = await readVerdict(path);
    expect(read?.verdict.rules[0]).toMatchObject({ ...early[0], class: null, rows: null, correction: null });
    expect(read?.verdict.disclosure).toBe(disclosure);
  });

  it('gives null where there is none', async () => {
    expect(await readVerdict(join(await folder(), 'verdict.json'))).toBeNull();
  });

  it('refuses a folder', async () => {
    const path = join(await folder(), 'verdict.json');
    await mkdir(path);
    expect(await messageOf(() => readVerdict(path))).toContain('is a directory, and a file is expected.');
  });

  const rule = (outcome: Outcome, informational = false) => ({
    ...verdictOn(some).rules[0]!,
    outcome,
    informational,
    // Only outcomes are looked at here.
    candidate: null,
  });
  const possible: Record<Outcome, readonly VerdictWord[]> = {
    'pass-proven': ['pass'],
    'pass-leaning': ['pass'],
    unchanged: ['pass'],
    'no-baseline': ['neutral'],
    underpowered: ['pass', 'fail', 'neutral'],
    'fail-leaning': ['fail'],
    'fail-proven': ['fail'],
    error: ['fail'],
  };
  it.each(
    OUTCOMES.flatMap((outcome) =>
      (['pass', 'fail', 'neutral'] as const).map((word) => [outcome, word] as const),
    ),
  )(
    'with a rule that is %s and the verdict "%s" takes it only where the one makes the other',
    async (outcome, word) => {
      const verdict = verdictOn(some, { verdict: word, rules: [rule(outcome)] });
      if (possible[outcome].includes(word)) expect(await reading(verdict)).toEqual(verdict);
      else
        expect(await messageOf(() => reading(verdict))).toContain(
          'is not a verdict as "heirloom evaluate-gate" writes it',
        );
    },
  );

  it('lets no informational rule decide, and no verdict stand on nothing', async () => {
    const remark = verdictOn(some, { rules: [rule('pass-proven'), rule('fail-proven', true)] });
    expect(await reading(remark)).toEqual(remark);
    for (const rules of [[], [rule('pass-proven', true)]])
      expect(await messageOf(() => reading(verdictOn(some, { rules })))).toContain('is not a verdict');
  });

  const override = { by: 'ada', reason: 'why', expires: '2026-02-14' };

  it('takes an override of a failure, and of nothing else', async () => {
    const failed = verdictOn(some, { verdict: 'fail', rules: [rule('fail-proven')], override });
    expect(await reading(failed)).toEqual(failed);
    for (const [verdict, outcome] of [
      ['pass', 'pass-proven'],
      ['neutral', 'underpowered'],
    ] as const)
      expect(
        await messageOf(() => reading(verdictOn(some, { verdict, rules: [rule(outcome)], override }))),
      ).toContain('is not a verdict');
  });

  it.each(['2026-02-30', '9999', 'never', ''])(
    'refuses an override that expires on "%s"',
    async (expires) => {
      const rules = [rule('fail-proven')];
      const failed = verdictOn(some, { verdict: 'fail', rules, override: { ...override, expires } });
      expect(await messageOf(() => reading(failed))).toContain('is not a verdict');
    },
  );
});
