import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { canonicalJson } from '../../../shared/files/index.js';
import { readVerdict } from '../../../shared/gate/read-verdict.js';
import { messageOf } from '../../fixtures/failure.js';
import { everythingIn } from '../../fixtures/folder.js';
import { GATE } from '../../fixtures/verdict.js';
import { setUp } from './project.js';

const verdictFile = 'heirloom-out/verdict.json';

describe('an override', () => {
  const override = 'ada until 2026-02-14: the labels of\nBrazil are wrong';
  const kept = { by: 'ada', reason: 'the labels of Brazil are wrong', expires: '2026-02-14' };

  it('is kept with the failure that it answers for, and turns nothing', async () => {
    const { workspace, host, judge } = await setUp(60);
    const verdict = await judge({ override });
    expect(verdict).toMatchObject({ verdict: 'fail', override: kept });
    expect(host.outputs.get('overridden')).toBe(true);
    expect(host.outputs.get('failed-rules')).toEqual(['floor accuracy', 'no_regression accuracy']);
    expect(host.lines.at(-1)).toBe(
      'warning: overridden by ada until 2026-02-14: the labels of Brazil are wrong',
    );
    expect((await readVerdict(join(workspace, verdictFile)))?.verdict).toEqual(
      JSON.parse(canonicalJson(verdict)),
    );
  });

  it('is not kept where nothing failed, and the log says so', async () => {
    const { host, judge } = await setUp(4);
    expect(await judge({ override })).toMatchObject({ verdict: 'pass', override: null });
    expect(host.outputs.get('overridden')).toBe(false);
    expect(host.lines.at(-1)).toBe('the override by ada was not needed: no rule failed');
  });

  it.each([
    ['ada until 2026-01-30: too late', 'expired on 2026-01-30'],
    ['ada until 2026-02-14', 'gives no reason'],
    ['ship it', 'is not an override'],
  ])('is refused before anybody looks at the test set: %j', async (text, message) => {
    const { workspace, host, judge } = await setUp(60);
    expect(await messageOf(() => judge({ override: text }))).toContain(message);
    expect(host.outputs.size).toBe(0);
    expect((await everythingIn(workspace)).filter((path) => /looks|verdict/.test(path))).toEqual([]);
  });
});

describe('a gate that discloses less', () => {
  const discloses = (word: string) => GATE.replace('rules:', `dataset: {disclosure: ${word}}\nrules:`);

  it.each(['rounded', 'verdict-only'])(
    'tells no exact number, neither in the file nor in the log nor as an output (%s)',
    async (word) => {
      const wrong = 5;
      const exact = await setUp(wrong);
      await exact.judge();
      // 0.975: the accuracy as it is written in full.
      expect(exact.host.said + JSON.stringify([...exact.host.outputs])).toContain('0.975');
      const { workspace, host, judge } = await setUp(wrong, discloses(word));
      expect(await judge()).toMatchObject({ verdict: 'pass', disclosure: word });
      const written = await readFile(join(workspace, verdictFile), 'utf8');
      for (const told of [written, host.said, JSON.stringify([...host.outputs])])
        expect(told).not.toContain('0.975');
      expect((await readVerdict(join(workspace, verdictFile)))?.text).toBe(written);
    },
  );

  it('judges as before', async () => {
    for (const wrong of [4, 60]) {
      const outcomes = [];
      for (const word of ['full', 'rounded', 'verdict-only']) {
        const { verdict, rules } = await (await setUp(wrong, discloses(word))).judge();
        outcomes.push([verdict, ...rules.map(({ outcome }) => outcome)]);
      }
      expect(new Set(outcomes.map(String)).size).toBe(1);
    }
  });
});
