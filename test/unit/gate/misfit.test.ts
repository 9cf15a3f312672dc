import { join } from 'node:path';
import { writeFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { messageOf } from '../../fixtures/failure.js';
import { everythingIn } from '../../fixtures/folder.js';
import { predictionsText } from '../../fixtures/package.js';
import { setUp } from './project.js';

const gate = (...rules: readonly string[]) =>
  `version: 1\nname: flowers\nrules:\n${rules.map((rule) => `  - ${rule}\n`).join('')}`;

const numbers = 'id,label,prediction\n1,1.5,1.4\n2,2.5,2.4\n';
const letters = 'id,label,prediction\n1,a,a\n2,b,b\n3,c,c\n';

describe('a rule that fits no candidate on this test set is refused, and costs no look:', () => {
  const recall = 'floor: {metric: recall, class: cat, min: 0.5}';
  it.each([
    [
      'a class that no label is',
      recall,
      predictionsText(),
      'gate "flowers" rule "floor recall cat" is about the class "cat", which no label is. Known here: 0, 1.',
    ],
    [
      'a metric of two classes, for three',
      'floor: {metric: recall, min: 0.5}',
      letters,
      'gate "flowers" rule "floor recall" asks for recall, and the labels have 3 classes. Use recall_macro, or give "class".',
    ],
    [
      'changed classes of numbers',
      'churn: {max: 0.1}',
      numbers,
      'gate "flowers" rule "churn of predictions" counts changed classes, and these predictions are numbers. Leave the rule out.',
    ],
  ])('%s', async (_, rule, text, message) => {
    const { workspace, judge } = await setUp(4, gate(rule));
    for (const file of ['new.csv', 'before.csv']) await writeFile(join(workspace, file), text);
    expect(await messageOf(() => judge({ candidate: 'new.csv', baseline: 'before.csv' }))).toBe(message);
    const left = await everythingIn(workspace);
    expect(left.filter((path) => /looks|verdict/.test(path))).toEqual([]);
  });

  it('whatever classes a candidate answers with', async () => {
    const { workspace, judge } = await setUp(4, gate(recall));
    await writeFile(join(workspace, 'new.csv'), predictionsText().replace('r7,1,1', 'r7,1,cat'));
    expect(await messageOf(() => judge({ candidate: 'new.csv' }))).toContain('which no label is');
  });
});
