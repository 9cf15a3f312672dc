import { describe, expect, it } from '@jest/globals';
import { parseGate } from '../../../shared/gate/index.js';
import {
  binary,
  binaryWith,
  gate,
  judgeCsv,
  judgeTexts,
  numbers,
  outcomes,
  scored,
  table,
} from './fixtures.js';

const comparing = gate(
  'no_regression: {metric: accuracy, margin: 0.02}',
  'no_regression: {metric: f1_macro, margin: 0.02}',
  'no_regression: {metric: roc_auc, margin: 0.02}',
  'no_regression: {metric: average_precision, margin: 0.02}',
  'no_regression: {metric: log_loss, margin: 0.02}',
  'equivalence: {metric: accuracy, margin: 0.02}',
);
const good = scored(1000, (row) => (row % 20 === 0 ? 0.3 : 0.8) + (row % 7) / 100);
const everyOutcome = (verdict: ReturnType<typeof judgeCsv>) => [...new Set(outcomes(verdict))];

describe('a gate fails closed:', () => {
  it('5 identical rows are underpowered, and never a pass', () => {
    const five = scored(5, () => 0.9);
    const verdict = judgeCsv(comparing, five, five);
    expect(everyOutcome(verdict)).toEqual(['underpowered']);
    expect(verdict.verdict).toBe('neutral');
  });

  it('40 % of the rows missing count as wrong, and fail', () => {
    const partial = scored(
      1000,
      (row) => (row % 20 === 0 ? 0.3 : 0.8) + (row % 7) / 100,
      (row) => row % 5 >= 2,
    );
    const verdict = judgeCsv(comparing, partial, good);
    expect(outcomes(verdict)).toEqual([
      'fail-proven',
      'fail-proven',
      'fail-proven',
      'fail-proven',
      'error',
      'fail-proven',
    ]);
    expect(verdict.testSet).toMatchObject({ rows: 1000, paired: 600, missing: 400 });
    expect(verdict.headline).toMatch(
      /the candidate left out 400 of 1000 rows \(such as "r\d+"\), which count as wrong$/,
    );
    for (const { message } of verdict.rules) expect(message).toMatch(/left (some )?out/);
  });

  it('one edited label is an error that names it', () => {
    const verdict = judgeCsv(comparing, good.replace('r7,1,', 'r7,0,'), good);
    expect(everyOutcome(verdict)).toEqual(['error']);
    expect(verdict.headline).toContain('(id "r7": "1" became "0")');
    expect(verdict.verdict).toBe('fail');
  });

  it('a metric that the predictions can not have is an error, on either side', () => {
    const labelsOnly = binary(1000, () => false);
    for (const [candidate, baseline, side] of [
      [labelsOnly, good, 'candidate'],
      [good, labelsOnly, 'baseline'],
    ] as const) {
      const verdict = judgeCsv(gate('no_regression: {metric: roc_auc, margin: 0.02}'), candidate, baseline);
      expect(outcomes(verdict)).toEqual(['error']);
      expect(verdict.rules[0]!.message).toMatch(`The ${side} has no roc_auc: roc_auc needs scores`);
    }
  });

  it('a metric of another task is an error', () => {
    const verdict = judgeCsv(gate('floor: {metric: mae, max: 1}'), 'id,label,prediction\na,x,x\n', null);
    expect(outcomes(verdict)).toEqual(['error']);
    expect(verdict.rules[0]!.message).toMatch(/^mae is a regression metric, and candidate holds classes\./);
  });

  it('a rule that is mistyped is an error at its place', () => {
    expect(() => parseGate(gate('no_regresion: {metric: accuracy, margin: 0.01}'), 'gate.yml')).toThrow(
      /gate\.yml:4:5 unknown rule "no_regresion".*Did you mean "no_regression"\?/,
    );
    expect(() => parseGate(gate('no_regression: {metric: acuracy, margin: 0.01}'), 'gate.yml')).toThrow(
      /unknown metric "acuracy"/,
    );
    expect(() => parseGate(gate('no_regression: {metric: accuracy, marginn: 0.01}'), 'gate.yml')).toThrow(
      /unknown key "marginn"/,
    );
  });

  it('a class that is mistyped is an error, even where a model predicts it', () => {
    const text = (prediction: (row: number) => string) =>
      table(600, (row) => ({ label: row % 2 ? 'fraud' : 'legit', prediction: prediction(row) }));
    const honest = text((row) => (row % 2 ? 'fraud' : 'legit'));
    const inventing = text((row) => (row % 50 === 0 ? 'fruad' : row % 2 ? 'fraud' : 'legit'));
    for (const metric of ['recall', 'precision', 'f1', 'jaccard']) {
      const rules = gate(
        `floor: {metric: ${metric}, class: fruad, min: 0.001}`,
        `no_regression: {metric: ${metric}, class: fruad, margin: 0.02}`,
      );
      expect(outcomes(judgeCsv(rules, honest, honest))).toEqual(['error', 'error']);
      const verdict = judgeCsv(rules, inventing, inventing);
      expect(outcomes(verdict)).toEqual(['error', 'error']);
      for (const { message } of verdict.rules)
        expect(message).toBe('The rule is about the class "fruad", which no label is. Did you mean "fraud"?');
    }
  });

  it('a margin in percent of R2, which may be negative, is an error', () => {
    const message =
      "A margin in percent needs a metric that can't be negative, and r2 can. Write the margin as a number.";
    const text = table(400, (row) => ({ label: row, prediction: row + 1, country: 'BR' }));
    const inner = 'no_regression: {metric: r2, margin: 2%}';
    for (const rule of [
      inner,
      `slices: {by: [country], ${inner}}`,
      `seeds: {${inner}}`,
      'equivalence: {metric: r2, margin: 2%}',
    ])
      expect(judgeCsv(gate(rule), text, text)).toMatchObject({
        verdict: 'fail',
        stopped: 'misfit',
        rules: [{ outcome: 'error', message }],
      });
  });

  it('a history without any spread is gated all the same', () => {
    // Every release so far gave the same predictions, as a seeded training does.
    const same = Object.fromEntries(['v1', 'v2', 'v3'].map((name) => [name, good]));
    const rules = gate(
      'no_regression: {metric: accuracy, margin: 0.02}',
      ...Object.keys(same).map((name) => `no_regression: {metric: accuracy, margin: 0.02, against: ${name}}`),
    );
    const worse = scored(1000, (row) => (row % 5 === 0 ? 0.3 : 0.8));
    const verdict = judgeTexts(rules, { candidate: worse, baseline: good, others: same });
    expect(everyOutcome(verdict)).toEqual(['fail-proven']);
  });

  it('a metric that changes its sign is gated all the same', () => {
    const policy = gate('no_regression: {metric: r2, margin: 0.05}');
    const label = (row: number) => (row * 7) % 101;
    const positive = numbers(400, (row) => 5 * Math.sin(row), label);
    const negative = numbers(400, (row) => 60 * Math.sin(row), label);
    const fallen = judgeCsv(policy, negative, positive);
    expect(fallen.rules[0]!.candidate).toBeLessThan(0);
    expect(outcomes(fallen)).toEqual(['fail-proven']);
    expect(outcomes(judgeCsv(policy, positive, negative))).toEqual(['pass-proven']);
  });

  it('a slice that vanished counts as wrong, and one that changed is an error', () => {
    const rules = gate('slices: {by: [country], no_regression: {metric: accuracy, margin: 0.03}}');
    const text = (of: (row: number) => string | null) =>
      table(900, (row) => {
        const country = of(row);
        return country === null ? null : { label: row % 2, prediction: row % 2, country };
      });
    const three = (row: number) => ['BR', 'DE', 'IN'][row % 3]!;
    const all = text(three);
    const vanished = judgeCsv(
      rules,
      text((row) => (three(row) === 'BR' ? null : three(row))),
      all,
    );
    expect(vanished.rules.map(({ slice, outcome }) => [slice, outcome])).toEqual([
      ['country=BR', 'fail-proven'],
      ['country=DE', 'unchanged'],
      ['country=IN', 'unchanged'],
    ]);
    const renamed = judgeCsv(
      rules,
      text((row) => (three(row) === 'BR' ? 'DE' : three(row))),
      all,
    );
    expect(outcomes(renamed)).toEqual(['error']);
    expect([vanished.verdict, renamed.verdict]).toEqual(['fail', 'fail']);
  });

  it('without a baseline floors are judged, and the rest does not pass', () => {
    const rules = [
      'no_regression: {metric: accuracy, margin: 0.02}',
      'improvement: {metric: accuracy, by: 0.01}',
      'equivalence: {metric: accuracy, margin: 0.02}',
      'churn: {max: 0.1}',
      'slices: {by: [c], no_regression: {metric: accuracy, margin: 0.03}}',
      'too_good: {metric: accuracy, by: 0.1}',
      'seeds: {no_regression: {metric: accuracy, margin: 0.01}}',
      'no_regression: {metric: accuracy, margin: 0.02, against: release}',
    ];
    const text = (wrong: number) =>
      binaryWith(
        1000,
        (row) => row % wrong === 0,
        () => ({ c: 'x' }),
      );
    const alone = judgeCsv(gate(...rules), text(20), null);
    expect(everyOutcome(alone)).toEqual(['no-baseline']);
    expect(alone).toMatchObject({ verdict: 'neutral', headline: 'No rule was judged: there is no baseline' });
    const withFloor = gate('floor: {metric: accuracy, min: 0.9}', ...rules);
    expect(judgeCsv(withFloor, text(20), null).headline).toMatch(
      /^1 of 9 rules passed, 8 without a baseline/,
    );
    expect(judgeCsv(withFloor, text(4), null).verdict).toBe('fail');
  });

  it('k drops within the margin are caught by a rule against the release', () => {
    const rules = gate(
      'no_regression: {metric: accuracy, margin: 0.01}',
      'no_regression: {metric: accuracy, margin: 0.02, against: release}',
    );
    const version = (wrong: number) => binary(10_000, (row) => row < wrong);
    const verdicts = [1, 2, 3, 4, 5, 6].map((merge) =>
      judgeTexts(rules, {
        candidate: version(500 + 80 * merge),
        baseline: version(500 + 80 * (merge - 1)),
        others: { release: version(500) },
      }),
    );
    // Each merge is tolerated against the one before: -0.8 points, of which 1 is allowed.
    expect(verdicts.map(({ rules: [step] }) => step!.outcome)).toEqual(
      Array(6).fill(verdicts[0]!.rules[0]!.outcome),
    );
    expect(verdicts[0]!.rules[0]!.outcome).toMatch(/^pass/);
    const anchored = verdicts.map(({ rules: [, anchor] }) => anchor!.outcome);
    expect(anchored.slice(0, 2)).toEqual(['pass-proven', 'pass-proven']);
    expect(anchored.slice(2)).toEqual(Array(4).fill('fail-proven'));
    expect(verdicts.map(({ verdict }) => verdict)).toEqual(['pass', 'pass', 'fail', 'fail', 'fail', 'fail']);
  });
});
