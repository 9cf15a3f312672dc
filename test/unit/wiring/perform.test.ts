import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { PERFORMERS } from '../../../shared/wiring/index.js';
import { freshFolders } from '../../fixtures/folder.js';
import { FakeHost } from '../../fixtures/host.js';
import { predictionsText } from '../../fixtures/package.js';
import { GATE } from '../../fixtures/verdict.js';

const folder = freshFolders();

/** The exit code of evaluate-gate on predictions that miss `wrong` of 200 rows. */
async function judge(wrong: number, inputs: Record<string, string> = {}): Promise<number> {
  const workspace = await folder();
  await writeFile(join(workspace, 'gate.yml'), GATE);
  await writeFile(join(workspace, 'new.csv'), predictionsText(200, wrong));
  return PERFORMERS['evaluate-gate']!(
    (name) => ({ candidate: 'new.csv', baseline: 'none', ...inputs })[name],
    {
      host: new FakeHost(),
      env: {},
      workspace,
      cache: workspace,
      context: null,
      home: workspace,
      now: () => new Date('2026-01-31T12:00:00Z'),
    },
  );
}

describe('evaluate-gate ends', () => {
  it.each<[number, string, number, Record<string, string>]>([
    [0, 'a pass', 4, {}],
    [1, 'a failure', 60, {}],
    [0, 'a failure that must not fail the step', 60, { 'fail-on-verdict': 'false' }],
    [0, 'a failure that a person answers for', 60, { override: 'ada until 2026-02-14: labels are wrong' }],
    [1, 'a failure and an override that was left empty', 60, { override: ' ' }],
  ])('with %i after %s', async (code, _, wrong, inputs) => {
    expect(await judge(wrong, inputs)).toBe(code);
  });

  it('as the user’s fault where the override has expired', async () => {
    await expect(judge(60, { override: 'ada until 2026-01-30: labels are wrong' })).rejects.toThrow(
      'input "override" expired on 2026-01-30',
    );
  });
});
