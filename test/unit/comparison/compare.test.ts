import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compare } from '../../../shared/comparison/index.js';
import { canonicalJson } from '../../../shared/files/index.js';
import {
  baseline,
  candidate,
  classPredictions,
  comparisonInput,
  digest,
  floor,
  rule,
  verdict,
  type Row,
} from './builders.js';

describe('compare', () => {
  it('refuses a verdict about another candidate', () => {
    const foreign = candidate({ digest: digest('e') });
    expect(() => compare(comparisonInput({ candidate: foreign }))).toThrow(
      /verdict is about sha256:a{64}, the candidate is sha256:e{64}.*Run evaluate-gate again/,
    );
  });

  it('refuses a verdict against another baseline', () => {
    const moved = baseline({ digest: digest('e') });
    expect(() => compare(comparisonInput({ baseline: moved }))).toThrow(
      /verdict compares with digits@v1.0.0 \(sha256:b{12}…\), and the baseline is/,
    );
  });

  it('refuses a verdict made without the baseline that is shown, and one made with a baseline that is not', () => {
    const first = verdict({ baseline: null, metrics: { candidate: { accuracy: 0.95 }, baseline: null } });
    expect(() => compare(comparisonInput({ verdict: first }))).toThrow(
      'compares with none, and the baseline is',
    );
    expect(() => compare(comparisonInput({ baseline: null }))).toThrow(/and the baseline is none/);
  });

  it("takes the verdict's figures over those that a package reports about itself", () => {
    const boasting = candidate({ metrics: { accuracy: 1, latency_p95_ms: 12 } });
    const { rows } = compare(comparisonInput({ candidate: boasting }));
    expect(rows.map((row) => [row.name, row.candidate])).toEqual([
      ['accuracy', 0.95],
      ['latency_p95_ms', 12],
    ]);
  });

  it('turns differences so that positive is better', () => {
    const { rows } = compare(
      comparisonInput({
        verdict: null,
        candidate: candidate({ metrics: { accuracy: 0.9, log_loss: 0.3, own_figure: 2 } }),
        baseline: baseline({ metrics: { accuracy: 0.8, log_loss: 0.4, own_figure: 1 } }),
      }),
    );
    const shown = rows.map((row) => [row.name, row.difference?.toFixed(6), row.lowerIsBetter, row.better]);
    expect(shown).toEqual([
      ['accuracy', '0.100000', false, true],
      ['log_loss', '0.100000', true, true],
      ['own_figure', '1.000000', null, null],
    ]);
  });

  it('shows a metric that only one side has, and one that is no number, as missing', () => {
    const { rows } = compare(
      comparisonInput({
        verdict: null,
        candidate: candidate({ metrics: { accuracy: NaN, recall: 0.5 } }),
        baseline: baseline({ metrics: { accuracy: 0.8, gone: 1 } }),
      }),
    );
    expect(rows.map(({ name, candidate: own, baseline: other }) => [name, own, other])).toEqual([
      ['accuracy', null, 0.8],
      ['gone', null, 1],
      ['recall', 0.5, null],
    ]);
    expect(rows.every((row) => row.difference === null && row.better === null)).toBe(true);
  });

  it('puts failing rules first, then open ones, and what blocks before what informs', () => {
    const rules = [
      rule({ name: 'proven pass' }),
      rule({ name: 'leaning pass', outcome: 'pass-leaning' }),
      rule({ name: 'informs', outcome: 'fail-proven', informational: true }),
      rule({ name: 'leaning fail', outcome: 'fail-leaning' }),
      rule({ name: 'proven fail', outcome: 'fail-proven' }),
      rule({ name: 'waits', outcome: 'no-baseline' }),
      rule({ name: 'error', outcome: 'error' }),
    ];
    const comparison = compare(comparisonInput({ verdict: verdict({ rules }) }));
    expect(comparison.rules.map(({ name }) => name)).toEqual([
      'error',
      'proven fail',
      'leaning fail',
      'informs',
      'leaning pass',
      'waits',
      'proven pass',
    ]);
  });

  it('lists judged metrics first, with the interval and limit of their difference', () => {
    const rules = [
      floor({ metric: 'recall_macro' }),
      rule({ metric: 'f1_macro', outcome: 'fail-proven', interval: [-0.05, -0.02], limit: -0.01 }),
    ];
    const metrics = { accuracy: 0.9, f1_macro: 0.8, recall_macro: 0.7 };
    const { rows } = compare(
      comparisonInput({
        verdict: verdict({ rules, metrics: { candidate: metrics, baseline: metrics } }),
      }),
    );
    expect(rows.map(({ name, interval, limit }) => [name, interval, limit])).toEqual([
      ['f1_macro', [-0.05, -0.02], -0.01],
      ['recall_macro', null, null],
      ['accuracy', null, null],
    ]);
  });

  it('says that nothing was judged without a verdict', () => {
    const comparison = compare(comparisonInput({ verdict: null }));
    expect(comparison).toMatchObject({ verdict: null, rules: [], look: null });
    expect(comparison.headline).toContain('nothing was judged');
  });

  it('counts rows that can not be paired, and leaves relabelled ones out', () => {
    const before = classPredictions(
      ['cat', 'dog'],
      [
        ['1', 'cat', 'cat'],
        ['2', 'dog', 'dog'],
        ['3', 'dog', 'cat'],
      ],
    );
    const after = classPredictions(
      ['cat', 'dog'],
      [
        ['1', 'cat', 'dog'],
        ['2', 'cat', 'cat'],
        ['9', 'dog', 'dog'],
      ],
    );
    const comparison = compare(
      comparisonInput({
        verdict: null,
        candidate: candidate({ predictions: after }),
        baseline: baseline({ predictions: before }),
      }),
    );
    expect(comparison.testSet).toEqual({ fingerprint: null, rows: 3, paired: 1, missing: 1, changed: 2 });
    expect(comparison.cautions).toEqual([
      "the two were not tested on the same rows (1 of the candidate's 3 are the baseline's, too): a difference of their metrics says nothing about which is better",
    ]);
    expect(comparison.flips).toMatchObject({ paired: 1, broken: 1, fixed: 0 });
  });

  it('takes a metric row from rules on that metric alone, not on its slices, classes or gaps', () => {
    const rules = [
      rule({ metric: 'recall', kind: 'gap', outcome: 'fail-proven', against: null }),
      rule({ metric: 'recall', kind: 'slices', slice: 'country=BR', outcome: 'fail-proven' }),
      rule({ metric: 'recall', class: 'fraud', outcome: 'fail-proven' }),
      rule({ metric: 'recall', against: 'release', interval: [-0.9, 0.9] }),
      rule({ metric: 'recall', interval: [-0.05, -0.02], limit: -0.01, outcome: 'pass-leaning' }),
    ];
    const metrics = { recall: 0.7 };
    const { rows } = compare(
      comparisonInput({ verdict: verdict({ rules, metrics: { candidate: metrics, baseline: metrics } }) }),
    );
    expect(rows[0]).toMatchObject({ interval: [-0.05, -0.02], limit: -0.01, outcome: 'pass-leaning' });
  });

  it('gives the same bytes in any order of the rows', () => {
    const classes = ['a', 'b', 'c'];
    const answer = fc.tuple(
      fc.constantFrom(...classes),
      fc.constantFrom(...classes),
      fc.constantFrom(...classes),
      fc.double({ min: 0, max: 1, noNaN: true }),
    );
    const shuffled = fc
      .array(answer, { minLength: 1, maxLength: 30 })
      .chain((answers) =>
        fc.tuple(
          fc.constant(answers),
          fc.shuffledSubarray([...answers.keys()], { minLength: answers.length }),
        ),
      );
    fc.assert(
      fc.property(shuffled, ([answers, order]) => {
        const rowsOf = (side: 1 | 2, rows: readonly number[]): Row[] =>
          rows.map((i) => {
            const [label, score] = [answers[i]![0], answers[i]![3]];
            return [`id${i}`, label, answers[i]![side], [score, score / 2, score / 3]];
          });
        const json = (rows: readonly number[]) =>
          canonicalJson(
            compare(
              comparisonInput({
                verdict: null,
                candidate: candidate({ predictions: classPredictions(classes, rowsOf(1, rows)) }),
                baseline: baseline({
                  predictions: classPredictions(classes, rowsOf(2, [...rows].reverse())),
                }),
              }),
            ),
          );
        expect(json(order)).toBe(json([...answers.keys()]));
      }),
      { numRuns: 60 },
    );
  });
});
