import { describe, expect, it } from '@jest/globals';
import { compare } from '../../../shared/comparison/index.js';
import { commentMarkdown, comparisonText, reportHtml } from '../../../shared/report/index.js';
import { baseline, candidate, comparisonInput } from '../comparison/builders.js';
import { binary, binaryWith, gate, judgeCsv, judgeTexts, outcomes } from './fixtures.js';

const slices = 'slices: {by: [country], no_regression: {metric: accuracy, margin: 0.03}}';
const gap = 'gap: {by: country, metric: accuracy, max: 0.1}';
const floor = 'floor: {metric: accuracy, min: 0.5}';
const grouped = `${gate('no_regression: {metric: accuracy, margin: 0.03}', floor, 'churn: {max: 0.1}', 'resource: {metric: parameters, max: 9}')}predictions: {group: country}\n`;
const letting = (text: string) => `${text}dataset: {missing_columns: from_candidate}\n`;

/** All errors are in country BR, which is every third row; the candidate spreads them over slices of its own. */
const country = (row: number) => ({ country: ['BR', 'DE', 'IN'][row % 3] });
const isLost = (row: number) => row % 60 === 0;
const chosen = binaryWith(3000, isLost, (row) => ({ country: ['BR', 'DE', 'IN'][Math.floor(row / 3) % 3] }));
const before = binary(3000, () => false);

describe('a baseline without the column of a slice or group', () => {
  it('lets no candidate choose its slices', () => {
    const honest = judgeCsv(
      gate(slices),
      binaryWith(3000, isLost, country),
      binaryWith(3000, () => false, country),
    );
    expect(honest.verdict).toBe('fail');
    const verdict = judgeCsv(gate(slices, gap), chosen, before);
    expect(outcomes(verdict)).toEqual(['error', 'error']);
    expect(verdict).toMatchObject({ verdict: 'fail', cautions: [] });
    expect(verdict.headline).toBe('2 of 2 rules failed: the baseline has no column "country"');
    expect(verdict.rules[0]!.message).toBe(
      'The baseline has no column "country", and the candidate alone must not say which row is in which slice: publish a baseline with the column, or, while there is none, write dataset: {missing_columns: from_candidate}.',
    );
  });

  it('lets no candidate choose which rows go together, in any rule that counts them', () => {
    const verdict = judgeTexts(grouped, {
      candidate: chosen,
      baseline: before,
      resources: { parameters: 5 },
    });
    expect(outcomes(verdict)).toEqual(['error', 'error', 'error', 'pass-leaning']);
    expect(verdict.rules[1]!.message).toContain('the candidate alone must not say which rows go together');
  });

  it('is looked for in the baseline that a rule names', () => {
    const against = slices.replace('by:', 'against: old.csv, by:');
    const withColumn = binaryWith(
      3000,
      () => false,
      (row) => ({ country: Math.floor(row / 3) % 3 ? 'DE' : 'BR' }),
    );
    const verdict = judgeTexts(gate(against, floor), {
      candidate: withColumn,
      baseline: withColumn,
      others: { 'old.csv': before },
    });
    expect(outcomes(verdict)).toEqual(['error', 'pass-proven']);
    expect(verdict.rules[0]!.message).toMatch(/^The old\.csv has no column/);
  });

  it('leaves it to the candidate where the gate says so, and every reader is told first', () => {
    const verdict = judgeCsv(letting(gate(slices, gap)), chosen, before);
    expect(verdict.verdict).not.toBe('fail');
    const caution =
      'The baseline has no column "country": the candidate itself says which row is in which slice (missing_columns: from_candidate).';
    expect(verdict.cautions).toEqual([caution]);
    expect(judgeCsv(letting(grouped), chosen, before).cautions[0]).toContain('which rows go together');

    const comparison = compare(
      comparisonInput({
        verdict,
        candidate: candidate({ digest: verdict.candidate.digest }),
        baseline: baseline({ digest: verdict.baseline!.digest }),
      }),
    );
    const comment = commentMarkdown(comparison, { key: 'test' });
    expect(comment.indexOf('**Caution**')).toBeLessThan(comment.indexOf('| rule |'));
    expect(comment).toContain('the candidate itself says which row is in which slice');
    const html = reportHtml(comparison);
    expect(html.slice(0, html.indexOf('</header>'))).toContain('<strong>Caution</strong>');
    const text = comparisonText(comparison, { colour: false, width: 300 });
    expect(text.indexOf(`Caution: ${caution}`)).toBeGreaterThan(0);
    expect(text.indexOf('Caution')).toBeLessThan(text.indexOf('rule  '));
  });

  it('is no matter where a table of labels says which row is in which slice, and the rule says whose word that is', () => {
    const honest = binaryWith(3000, isLost, country);
    for (const policy of [gate(slices), letting(gate(slices))]) {
      const verdict = judgeTexts(policy, { candidate: honest, baseline: before, factsFrom: 'labels.csv' });
      expect(verdict.verdict).toBe('fail');
      expect(verdict.cautions).toEqual([]);
      expect(outcomes(verdict)).toContain('fail-proven');
      expect(verdict.rules.map(({ message }) => message).join('\n')).toContain(
        'the baseline has no column "country", so that of labels.csv is taken',
      );
    }
  });

  it('is no matter before there is a baseline', () => {
    const verdict = judgeCsv(
      letting(gate(gap)),
      binaryWith(3000, () => false, country),
      null,
    );
    expect(verdict).toMatchObject({ cautions: [], verdict: 'pass' });
    expect(
      judgeCsv(
        gate(gap),
        binaryWith(3000, () => false, country),
        null,
      ).verdict,
    ).toBe('pass');
  });
});
