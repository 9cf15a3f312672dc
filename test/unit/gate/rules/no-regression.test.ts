import { describe, expect, it } from '@jest/globals';
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
} from '../fixtures.js';

const every = (nth: number) => (row: number) => row % nth === 0;
const accuracy = (margin: string | number) => gate(`no_regression: {metric: accuracy, margin: ${margin}}`);

describe('no_regression', () => {
  it.each([
    ['pass-proven', 2000, 10, 5, 0.02],
    ['pass-leaning', 2000, 42, 18, 0.015],
    ['fail-leaning', 4000, 60, 20, 0.008],
    ['fail-proven', 2000, 120, 20, 0.02],
    ['underpowered', 200, 6, 4, 0.01],
    ['unchanged', 2000, 0, 0, 0.02],
    ['underpowered', 99, 0, 0, 0.001],
  ] as const)(
    'is %s on %i rows of which %i are lost and %i gained, with a margin of %d',
    (outcome, n, lost, gained, margin) => {
      const verdict = judgeCsv(
        accuracy(margin),
        binary(n, (row) => row < lost),
        binary(n, (row) => row >= lost && row < lost + gained),
      );
      expect(outcomes(verdict)).toEqual([outcome]);
      expect(verdict.rules[0]).toMatchObject({
        kind: 'no_regression',
        metric: 'accuracy',
        limit: -margin,
        rows: n,
      });
      expect(verdict.verdict).toBe(
        outcome.startsWith('fail') ? 'fail' : outcome === 'underpowered' ? 'neutral' : 'pass',
      );
    },
  );

  it('is "no-baseline" where there is none, and never a pass', () => {
    const verdict = judgeCsv(accuracy(0.02), binary(2000, every(20)), null);
    expect(outcomes(verdict)).toEqual(['no-baseline']);
    expect(verdict).toMatchObject({ verdict: 'neutral' });
    expect(verdict.rules[0]!.message).toBe('There is no baseline to compare accuracy with.');
  });

  it('names the margin that the rows support, and how many rows its own would take', () => {
    const verdict = judgeCsv(accuracy(0.01), binary(500, every(21)), binary(500, every(20)));
    expect(outcomes(verdict)).toEqual(['underpowered']);
    const [, supported, rows] = /they support one of ([\d.]+) points; about (\d+) rows would do/.exec(
      verdict.rules[0]!.message,
    )!;
    expect(Number(supported)).toBeCloseTo(100 * verdict.rules[0]!.supports!, 1);
    expect(Number(rows) / (500 * (verdict.rules[0]!.supports! / 0.01) ** 2)).toBeCloseTo(1, 1);
  });

  it("takes a margin in percent of the baseline's value", () => {
    const verdict = judgeCsv(accuracy('"2%"'), binary(2000, every(21)), binary(2000, every(20)));
    expect(verdict.rules[0]!.limit).toBeCloseTo(-0.02 * 0.95, 14);
    expect(outcomes(verdict)).toEqual(['pass-proven']);
  });

  it('turns a metric around that is better when lower', () => {
    const rule = gate('no_regression: {metric: log_loss, margin: 0.02}');
    const [sure, unsure] = [0.9, 0.7].map((own) => scored(1000, (row) => own - (row % 7) / 100));
    const loss = judgeCsv(rule, unsure!, sure!);
    expect(outcomes(loss)).toEqual(['fail-proven']);
    expect(loss.rules[0]!.difference).toBeLessThan(-0.2);
    const gain = judgeCsv(rule, sure!, unsure!);
    expect(outcomes(gain)).toEqual(['pass-proven']);
    expect(gain.rules[0]!.difference).toBeCloseTo(-loss.rules[0]!.difference!, 14);
  });

  it.each([
    ['mae', 0.5],
    ['mse', 2],
    ['rmse', 0.5],
    ['r2', 0.02],
    ['explained_variance', 0.02],
    ['mape', 0.05],
  ])('judges the %s of a regression', (metric, margin) => {
    const rule = gate(`no_regression: {metric: ${metric}, margin: ${margin}}`);
    const label = (row: number) => 1 + ((row * 7) % 101);
    const wave = (size: number) => (row: number) => size * Math.sin(row);
    const same = numbers(800, wave(3), label);
    expect(outcomes(judgeCsv(rule, same, same))).toEqual(['unchanged']);
    expect(outcomes(judgeCsv(rule, numbers(800, wave(2.9), label), same))).toEqual(['pass-proven']);
    expect(outcomes(judgeCsv(rule, numbers(800, wave(30), label), same))).toEqual(['fail-proven']);
  });

  it('is about one class where it names one', () => {
    const classes = ['fraud', 'legit', 'unsure'];
    const text = (wrong: (row: number) => boolean) =>
      table(3000, (row) => ({
        label: classes[row % 3],
        prediction: wrong(row) ? 'unsure' : classes[row % 3],
      }));
    const rule = gate('no_regression: {metric: recall, class: fraud, margin: 0.03}');
    const verdict = judgeCsv(
      rule,
      text((row) => row % 3 === 0 && row % 5 === 0),
      text(() => false),
    );
    expect(outcomes(verdict)).toEqual(['fail-proven']);
    expect(verdict.rules[0]).toMatchObject({
      name: 'no_regression recall fraud',
      class: 'fraud',
      rows: 1000,
      candidate: 0.8,
      baseline: 1,
    });
    const other = judgeCsv(
      rule,
      text((row) => row % 3 === 1 && row % 5 === 0),
      text(() => false),
    );
    expect(outcomes(other)).toEqual(['pass-proven']);
  });

  it.each([
    [0.95, 0.9, 0.8],
    [0.99, 0.98, 0.8],
    [0.95, 0.9, 0.99],
  ])('prints the interval that decides: one-sided %d is two-sided %d', (confidence, _, power) => {
    const rule = gate(
      `no_regression: {metric: accuracy, margin: 0.02, confidence: ${confidence}, power: ${power}}`,
    );
    const { rules } = judgeCsv(rule, binary(2000, every(21)), binary(2000, every(20)));
    expect(rules[0]!.confidence).toBe(confidence);
    const width = rules[0]!.interval![1] - rules[0]!.interval![0];
    const plain = judgeCsv(accuracy(0.02), binary(2000, every(21)), binary(2000, every(20))).rules[0]!;
    const plainWidth = plain.interval![1] - plain.interval![0];
    expect(width / plainWidth).toBeCloseTo(confidence === 0.95 ? 1 : 2.326 / 1.645, 1);
    expect(rules[0]!.supports! / plain.supports!).toBeCloseTo(
      ((confidence === 0.95 ? 1.645 : 2.326) + (power === 0.8 ? 0.842 : 2.326)) / (1.645 + 0.842),
      1,
    );
  });

  it('widens every interval where the test set may decide several times', () => {
    const text = (looks: number) =>
      accuracy(0.02).replace('rules:', `dataset: {max_looks: ${looks}}\nrules:`);
    const verdict = judgeCsv(text(32), binary(2000, every(21)), binary(2000, every(20)));
    expect(verdict.rules[0]!.confidence).toBeCloseTo(1 - 0.05 / 32, 14);
  });

  it('shows its own name, and an informational one decides nothing', () => {
    const rules = gate(
      'floor: {metric: accuracy, min: 0.5}',
      'no_regression: {metric: accuracy, margin: 0.01, name: "No worse", informational: true}',
    );
    const verdict = judgeCsv(rules, binary(2000, every(4)), binary(2000, every(20)));
    expect(verdict.rules[1]).toMatchObject({ name: 'No worse', outcome: 'fail-proven', informational: true });
    expect(verdict.verdict).toBe('pass');
  });
});

describe('no_regression over groups', () => {
  const grouped = accuracy(0.02).replace('rules:', 'predictions: {group: user}\nrules:');
  const users = (size: number) => (row: number) => ({ user: `u${Math.floor(row / size)}` });
  // Errors come in whole users.
  const lost = (row: number) => Math.floor(row / 10) % 40 === 0;
  const gained = (row: number) => Math.floor(row / 10) % 40 === 1;

  it('is less sure than over rows that stand for themselves', () => {
    const [candidate, baseline] = [lost, gained].map((wrong) => binaryWith(2000, wrong, users(10)));
    const plain = judgeCsv(accuracy(0.02), candidate!, baseline!).rules[0]!;
    const robust = judgeCsv(grouped, candidate!, baseline!).rules[0]!;
    expect(robust.method).toBe('cluster-robust');
    expect(robust.difference).toBe(plain.difference);
    expect(robust.supports! / plain.supports!).toBeGreaterThan(2.5);
    expect([plain.outcome, robust.outcome]).toEqual(['pass-proven', 'underpowered']);
  });

  it('proves nothing with few groups', () => {
    const text = binaryWith(4000, lost, users(1000));
    const verdict = judgeCsv(grouped, text.replace('r5,1,0', 'r5,1,1'), text);
    expect(outcomes(verdict)).toEqual(['underpowered']);
    expect(verdict.rules[0]!.message).toMatch(/the groups are worth 4 of equal size, and 10 are needed/);
  });

  it('says which column is missing', () => {
    const text = binary(200, () => false);
    expect(() => judgeCsv(grouped, text, text)).toThrow(/candidate\.csv:1 has no column "user"/);
  });

  it('takes the groups of an older baseline from the candidate where the gate says so, and none for rows that it left out', () => {
    const letting = `${grouped}dataset: {missing_columns: from_candidate}\n`;
    const full = binaryWith(4000, lost, users(10));
    const older = binary(4000, lost);
    expect(judgeCsv(letting, full, older).rules[0]!.outcome).toBe('unchanged');
    const verdict = judgeCsv(letting, full.replace(/r7,.*\n/, ''), older);
    expect(outcomes(verdict)).toEqual(['error']);
    expect(verdict.rules[0]!.message).toMatch(
      /^Rows that the candidate left out have no "user", as the baseline has no such column\./,
    );
  });
});

describe('no_regression with weights', () => {
  const weighted = accuracy(0.02).replace('rules:', 'predictions: {weight: w}\nrules:');
  const weights = (row: number) => ({ w: row % 10 === 0 ? 20 : 1 });

  it('counts rows by their weight', () => {
    const light = (row: number) => row % 10 === 3;
    const heavy = (row: number) => row % 10 === 0;
    const perfect = binaryWith(2000, () => false, weights);
    const ofLight = judgeCsv(weighted, binaryWith(2000, light, weights), perfect).rules[0]!;
    const ofHeavy = judgeCsv(weighted, binaryWith(2000, heavy, weights), perfect).rules[0]!;
    expect(ofLight.difference).toBeCloseTo(-1 / 29, 12);
    expect(ofHeavy.difference).toBeCloseTo(-20 / 29, 12);
    expect(ofHeavy).toMatchObject({ method: 'weighted-delta', outcome: 'fail-proven' });
  });

  it('changes nothing by a column that merely is called "weight"', () => {
    const text = (by: number) => binaryWith(500, every(9), (row) => ({ weight: row % 2 ? by : 1 }));
    expect(judgeTexts(accuracy(0.02), { candidate: text(1), baseline: text(100) }).rules[0]!.outcome).toBe(
      'unchanged',
    );
  });

  it('is an error where a row weighs otherwise than in the baseline', () => {
    const verdict = judgeCsv(
      weighted,
      binaryWith(500, every(9), weights).replace('r5,1,1,1', 'r5,1,1,50'),
      binaryWith(500, every(9), weights),
    );
    expect(outcomes(verdict)).toEqual(['error']);
    expect(verdict.rules[0]!.message).toMatch(/1 with another weight, group or slice/);
  });
});
