import { describe, expect, it } from '@jest/globals';
import { parsePredictions } from '../../../shared/evaluation/index.js';
import { judge, parseGate } from '../../../shared/gate/index.js';
import { binary, gate, judgeCsv, outcomes, scored } from './fixtures.js';

const accuracyGate = gate(
  'floor: {metric: accuracy, min: 0.9}',
  'no_regression: {metric: accuracy, margin: 0.02}',
);
const good = binary(2000, (row) => row % 20 === 0);

describe('a gate is not fooled by', () => {
  const all = gate(
    'no_regression: {metric: accuracy, margin: 0.02}',
    'no_regression: {metric: f1_macro, margin: 0.02}',
    'no_regression: {metric: log_loss, margin: 0.02}',
    'no_regression: {metric: roc_auc, margin: 0.02}',
  );

  it('five identical rows', () => {
    const five = scored(5, () => 0.9);
    const verdict = judgeCsv(all, five, five);
    expect(outcomes(verdict)).toEqual(['underpowered', 'underpowered', 'underpowered', 'underpowered']);
    expect(verdict.verdict).toBe('neutral');
  });

  it('scores that claim more than a whole', () => {
    const rules = gate(
      'floor: {metric: log_loss, max: 0.3}',
      'floor: {metric: brier, max: 0.3}',
      'no_regression: {metric: log_loss, margin: 0.02}',
    );
    const header = 'id,label,prediction,score_0,score_1\n';
    const rows = (...both: string[]) =>
      header +
      Array.from(
        { length: 200 },
        (_, row) => `r${row},${row % 2},${row % 2},${both[row % both.length]}\n`,
      ).join('');
    const honest = rows('0.5,0.5');
    const verdict = judgeCsv(rules, rows('1,1'), honest);
    expect(outcomes(verdict)).toEqual(['error', 'error', 'error']);
    expect(verdict.rules[2]!.message).toMatch(/200 of 200 rows miss it by more than 0\.01/);
    const rounded = rows('0.5,0.5', '0.5,0.5', '0.504,0.505', '0.495,0.496');
    expect(outcomes(judgeCsv(rules, rounded, honest))).not.toContain('error');
  });

  it('scores that claim a little more than a whole on every row', () => {
    const verdict = judgeCsv(
      gate('improvement: {metric: log_loss, by: 0.005}', 'no_regression: {metric: brier, margin: 0.01}'),
      scored(400, () => 0.8).replaceAll('0.8', '0.808'),
      scored(400, () => 0.8),
    );
    expect(outcomes(verdict)).toEqual(['error', 'error']);
    expect(verdict.rules[0]!.message).toBe(
      "The candidate's log_loss needs scores that sum to 1, and these sum to 1.0080 in the mean.",
    );
  });

  it('one row', () => {
    const rules = gate(
      'no_regression: {metric: accuracy, margin: 0.02}',
      'no_regression: {metric: log_loss, margin: 0.02}',
    );
    const one = scored(1, () => 0.9);
    expect(outcomes(judgeCsv(rules, one, one))).toEqual(['underpowered', 'underpowered']);
  });

  it('leaving out the 40 % that are hard', () => {
    const trueScore = (row: number) => (row % 5 < 2 ? 0.4 : 0.9);
    const verdict = judgeCsv(
      all,
      scored(1000, trueScore, (row) => row % 5 >= 2),
      scored(1000, trueScore),
    );
    expect(verdict.testSet).toMatchObject({ rows: 1000, paired: 600, missing: 400, changed: 0 });
    // The baseline was wrong on those rows: leaving them out gains nothing, and loses ranks.
    expect(verdict.metrics.candidate).toMatchObject({ accuracy: 0.6, f1_macro: 0.6, precision: 0.6 });
    expect(outcomes(verdict)).toEqual(['pass-proven', 'pass-proven', 'error', 'fail-proven']);
    expect(verdict.rules[2]!.message).toMatch(/log_loss needs every row, and the candidate left some out/);
    expect(verdict.headline).toMatch(
      /the candidate left out 400 of 1000 rows \(such as "r\d+"\), which count as wrong$/,
    );
  });

  it('leaving out 40 % at random', () => {
    const some = (row: number) => row % 5 >= 2;
    const verdict = judgeCsv(
      all,
      scored(1000, () => 0.9, some),
      scored(1000, () => 0.9),
    );
    expect(outcomes(verdict)).toEqual(['fail-proven', 'fail-proven', 'error', 'fail-proven']);
  });

  it('leaving out every row of one class', () => {
    const rows = scored(1000, () => 0.9);
    const verdict = judgeCsv(
      all,
      scored(
        1000,
        () => 0.9,
        (row) => row % 2 === 1,
      ),
      rows,
    );
    expect(verdict.metrics.candidate).toMatchObject({ accuracy: 0.5, roc_auc: 0 });
    expect(outcomes(verdict)).toEqual(['fail-proven', 'fail-proven', 'error', 'fail-proven']);
  });

  it('one edited label', () => {
    const edited = binary(
      2000,
      (row) => row % 20 === 0,
      (line) => (line.startsWith('r7,') ? 'r7,0,0' : line),
    );
    const verdict = judgeCsv(accuracyGate, edited, good);
    expect(outcomes(verdict)).toEqual(['error', 'error']);
    expect(verdict.verdict).toBe('fail');
    expect(verdict.testSet.changed).toBe(1);
    expect(verdict.headline).toMatch(
      /^2 of 2 rules failed: the test set changed: 0 added, 0 removed, 1 relabelled \(id "r7": "1" became "0"\)$/,
    );
  });

  it('rows of its own', () => {
    const verdict = judgeCsv(accuracyGate, `${good}extra,1,1\n`, good);
    expect(outcomes(verdict)).toEqual(['error', 'error']);
    expect(verdict.rules[1]!.message).toMatch(
      /1 added \(id "extra"\), 0 removed, 0 relabelled, so accuracy can't be compared \(sha256:.* here, sha256:.* at the baseline\)\.$/,
    );
  });

  it('another kind of task', () => {
    const numbers = 'id,label,prediction\nr0,0.5,0.4\nr1,1.5,1.4\n';
    const verdict = judge({
      policy: parseGate(accuracyGate, 'gate.yml'),
      candidate: { predictions: parsePredictions(numbers, 'c.csv'), digest: '', reference: '' },
      baseline: { predictions: parsePredictions(good, 'b.csv'), digest: '', reference: '', how: '' },
      look: { number: 1, of: 32 },
    });
    expect(outcomes(verdict)).toEqual(['error', 'error']);
  });

  it.each([
    ['an AUC without scores', good, 'roc_auc', /roc_auc needs scores, and the predictions have none/],
    [
      'an AUC of two classes where there are three',
      'id,label,score_a,score_b,score_c\n1,a,1,0,0\n2,b,0,1,0\n3,c,0,0,1\n',
      'roc_auc',
      /^The rule asks for roc_auc, and the labels have 3 classes\. Use roc_auc_ovr_macro\.$/,
    ],
    [
      'a mean over classes where there are two',
      'id,label,score\n1,a,0.1\n2,b,0.9\n',
      'roc_auc_ovr_macro',
      /^The rule asks for roc_auc_ovr_macro, and the labels have 2 classes\. Use roc_auc\.$/,
    ],
    [
      'the F1 of a positive class among three',
      'id,label,prediction\n1,a,a\n2,b,b\n3,c,c\n',
      'f1',
      /^The rule asks for f1, and the labels have 3 classes\. Use f1_macro, or give "class"\.$/,
    ],
    [
      'an AUC where a class has no rows',
      'id,label,prediction,score\n1,b,a,0.1\n2,b,b,0.9\n',
      'roc_auc',
      /a class may have none/,
    ],
  ])('%s', (_, text, metric, expected) => {
    const verdict = judgeCsv(gate(`floor: {metric: ${metric}, min: 0.5}`), text, null);
    expect(outcomes(verdict)).toEqual(['error']);
    expect(verdict.verdict).toBe('fail');
    expect(verdict.rules[0]!.message).toMatch(expected);
  });

  it('a margin in percent of nothing', () => {
    const allWrong = binary(200, () => true);
    const verdict = judgeCsv(gate('no_regression: {metric: accuracy, margin: 2%}'), allWrong, allWrong);
    expect(outcomes(verdict)).toEqual(['error']);
    expect(verdict.rules[0]!.message).toBe(
      'A margin in percent needs a baseline above 0, and its accuracy is 0.',
    );
  });

  it('a fall of the AUC behind the same accuracy', () => {
    const sharp = scored(2000, (row) => (row % 10 === 0 ? 0.45 : 0.9));
    const dull = scored(2000, (row) => (row % 10 === 0 ? 0.05 : 0.55));
    const verdict = judgeCsv(all, dull, sharp);
    expect(outcomes(verdict)).toEqual(['unchanged', 'unchanged', 'fail-proven', 'fail-proven']);
    expect(verdict.rules[2]!.message).toMatch(
      /^log_loss rose by 0\.\d+, proven to be more than the 0\.02 allowed; this may be retraining noise/,
    );
  });
});
