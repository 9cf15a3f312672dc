import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Verdict } from '../../../shared/gate/index.js';
import { messageOf } from '../../fixtures/failure.js';
import { verdictOn } from '../../fixtures/verdict.js';
import { REGISTRY, setUp } from './project.js';

describe('an overridden failure', () => {
  const override = { by: 'ada', reason: 'the labels are wrong', expires: '2026-02-14' };
  const rule = { ...verdictOn({ digest: '', predictions: '' }).rules[0]!, outcome: 'fail-proven' as const };
  const overridden: Partial<Verdict> = { verdict: 'fail', rules: [rule], override };

  it('is published while the override holds, and the registry keeps who answers for it', async () => {
    const { publish, host, registry, workspace } = await setUp({}, overridden);
    expect(await publish({}, '2026-02-14')).toMatchObject({ version: 'v1.0.0' });
    expect(host.said).toContain(
      'warning: its gate failed; ada answers for it until 2026-02-14: the labels are wrong.',
    );
    const [record] = await registry.versions('flowers');
    const kept = await readFile(join(workspace, REGISTRY, 'blobs/sha256', record!.verdict), 'utf8');
    expect(JSON.parse(kept)).toMatchObject({ verdict: 'fail', override });
  });

  it('is refused from the day after', async () => {
    const { publish, isEmpty } = await setUp({}, overridden);
    expect(await messageOf(() => publish({}, '2026-02-15'))).toBe(
      'heirloom-out/verdict.json says "fail", and the override by ada expired on 2026-02-14. ' +
        'Mend the model, or run evaluate-gate again with an override that holds.',
    );
    expect(await isEmpty()).toBe(true);
  });

  it('still has to meet the champion before it becomes one', async () => {
    const { publish, put } = await setUp();
    await publish({ alias: 'champion' });
    await put({ weights: 'next' }, { ...overridden, baseline: null });
    expect(await messageOf(() => publish({ alias: 'champion' }))).toContain('compares with no baseline');
  });
});
