import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { everythingIn } from '../../fixtures/folder.js';
import { binary, gate, judgeCsv, scored } from './fixtures.js';
import { setUp } from './project.js';

const rules = gate(
  'floor: {metric: accuracy, min: 0.5}',
  'no_regression: {metric: accuracy, margin: 0.02}',
  'churn: {max: 0.1}',
);
const before = binary(200, () => false);
const respelled = before.replaceAll(/^r/gm, 'row-');

describe('two sides without a common id', () => {
  it('cost no look, and are told in one sentence with its mend', async () => {
    const { workspace, host, judge } = await setUp(4, rules);
    await writeFile(join(workspace, 'new.csv'), respelled);
    await writeFile(join(workspace, 'before.csv'), before);
    const verdict = await judge({ candidate: 'new.csv', baseline: 'before.csv' });
    expect(verdict).toMatchObject({ verdict: 'fail', stopped: 'no-shared-id', look: { number: 0 } });
    const why =
      'o id of the candidate is one of the baseline\'s ("row-0" here, "r0" there): write ids the same way on both sides, or map predictions.id';
    expect(verdict.headline).toBe(`3 of 3 rules failed: n${why}`);
    for (const { message } of verdict.rules) expect(message).toBe(`N${why}.`);
    expect(host.said).toContain('no look was taken: both sides share no id');
    expect((await everythingIn(workspace)).filter((path) => path.includes('looks'))).toEqual([]);
  });

  it('name none where the gate shows no rows', () => {
    const text = `${rules}dataset: {disclosure: rounded}\n`;
    expect(judgeCsv(text, respelled, before).headline).not.toMatch(/row-0|r0/);
  });
});

it('a changed test set is told once, whatever the kinds of rules', () => {
  const text = scored(200, () => 0.8);
  const { headline } = judgeCsv(
    gate(
      'floor: {metric: accuracy, min: 0.5}',
      'churn: {max: 0.1}',
      'calibration: {max: 0.3}',
      'no_regression: {metric: accuracy, margin: 0.02}',
    ),
    text.replace('r7,1', 'r7,0'),
    text,
  );
  expect(headline.match(/the test set changed/g)).toHaveLength(1);
});
