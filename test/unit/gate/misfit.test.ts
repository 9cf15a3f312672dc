import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readVerdict } from '../../../shared/gate/read-verdict.js';
import { everythingIn } from '../../fixtures/folder.js';
import { predictionsText } from '../../fixtures/package.js';
import { gate, judgeCsv, scored } from './fixtures.js';
import { setUp } from './project.js';

const numbers = 'id,label,prediction\n1,1.5,1.4\n2,2.5,2.4\n';
const letters = 'id,label,prediction\n1,a,a\n2,b,b\n3,c,c\n';
const two = scored(60, () => 0.8);

const accuracy = 'floor: {metric: accuracy, min: 0.5}';
const recall = 'floor: {metric: recall, class: cat, min: 0.5}';
const aboutCat = 'The rule is about the class "cat", which no label is. Known here: 0, 1.';

const faults: [string, string, string, string][] = [
  ['a class that no label is', recall, predictionsText(), aboutCat],
  [
    'a metric of two classes, for three',
    'floor: {metric: recall, min: 0.5}',
    letters,
    'The rule asks for recall, and the labels have 3 classes. Use recall_macro, or give "class".',
  ],
  [
    'a mean over classes, for two',
    'floor: {metric: roc_auc_ovr_macro, min: 0.5}',
    two,
    'The rule asks for roc_auc_ovr_macro, and the labels have 2 classes. Use roc_auc.',
  ],
  [
    'changed classes of numbers',
    'churn: {max: 0.1}',
    numbers,
    'churn counts changed classes, and these predictions are numbers. Leave the rule out.',
  ],
  [
    'a metric of numbers, for classes',
    'floor: {metric: mae, max: 3}',
    letters,
    'mae is a regression metric, and before.csv holds classes. Take a metric for classification.',
  ],
  [
    'a metric of classes, for numbers',
    accuracy,
    numbers,
    'accuracy is a classification metric, and before.csv holds numbers. Take a metric for regression.',
  ],
  ...['floor: {metric: brier, max: 1}', 'no_regression: {metric: brier, margin: 1.5}'].map(
    (rule): [string, string, string, string] => [
      `a limit that two classes can't miss (${rule})`,
      rule,
      two,
      `The limit of ${/1(\.5)?/.exec(rule)![0]} can never fail: the worst brier of two classes is 1. Lower it.`,
    ],
  ),
  [
    'a share of a metric that may be negative',
    'no_regression: {metric: r2, margin: 2%}',
    numbers,
    "A margin in percent needs a metric that can't be negative, and r2 can. Write the margin as a number.",
  ],
];

describe('a rule that fits no candidate on this test set', () => {
  it.each(faults)('fails the gate and costs no look: %s', async (_, rule, text, message) => {
    const { workspace, host, judge } = await setUp(4, gate(rule));
    for (const file of ['new.csv', 'before.csv']) await writeFile(join(workspace, file), text);
    const verdict = await judge({ candidate: 'new.csv', baseline: 'before.csv' });
    expect(verdict).toMatchObject({ verdict: 'fail', stopped: 'misfit', look: { number: 0, of: 32 } });
    expect(verdict.rules).toMatchObject([{ outcome: 'error', message }]);
    expect(host.said).toContain('no look was taken: the gate fits no candidate on this test set');
    const left = await everythingIn(workspace);
    expect(left).toContain('heirloom-out/verdict.json');
    expect(left.filter((path) => path.includes('looks'))).toEqual([]);
    expect(await readVerdict(join(workspace, 'heirloom-out/verdict.json'))).toMatchObject({ verdict });
  });

  it('is one of numbers for classes also where the gate names a positive one', async () => {
    const { workspace, judge } = await setUp(4, `${gate('floor: {metric: mae, max: 3}')}positive: 1\n`);
    for (const text of [two, predictionsText()]) {
      await writeFile(join(workspace, 'new.csv'), text);
      const verdict = await judge({ candidate: 'new.csv', baseline: 'none' });
      expect(verdict).toMatchObject({ stopped: 'misfit', look: { number: 0 } });
      expect(verdict.headline).toContain('mae is a regression metric, and new.csv holds classes');
    }
  });

  it('is one whatever classes a candidate answers with', () => {
    const inventing = predictionsText().replace('r7,1,1', 'r7,1,cat');
    expect(judgeCsv(gate(recall), inventing, predictionsText()).rules[0]!.message).toBe(aboutCat);
  });

  it('lets nothing else be judged or told', () => {
    const verdict = judgeCsv(
      gate(accuracy, recall, 'no_regression: {metric: accuracy, margin: 0.1, informational: true}'),
      predictionsText(200, 9),
      predictionsText(200, 4).replace('r7,1', 'r7,0'),
    );
    const others = 'Not judged, because the rule "floor recall cat" fits no candidate on this test set.';
    expect(verdict.rules.map(({ message }) => message)).toEqual([others, aboutCat, others]);
    expect(verdict).toMatchObject({
      headline: '2 of 2 rules failed: the rule is about the class "cat", which no label is',
      disclosure: 'verdict-only',
      metrics: { candidate: {}, baseline: {} },
      testSet: { rows: 200, paired: 0, missing: 0, changed: 0 },
    });
    for (const rule of verdict.rules)
      expect(Object.values(rule).filter((value) => typeof value === 'number')).toEqual([]);
  });

  it('stops no gate where it only informs', async () => {
    const { judge } = await setUp(4, gate(accuracy, recall.replace('}', ', informational: true}')));
    const verdict = await judge();
    expect(verdict).toMatchObject({ verdict: 'pass', stopped: null, look: { number: 1 } });
    expect(verdict.rules).toMatchObject([
      { outcome: 'pass-proven' },
      { outcome: 'error', informational: true, message: aboutCat },
    ]);
  });
});
