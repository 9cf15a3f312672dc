import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { DataReport } from '../../../../shared/data/index.js';
import { reportHtml } from '../../../../shared/report/index.js';
import { dataSentences } from '../../../../shared/report/sentences/data.js';
import { fullComparison } from '../builders.js';
import { hostileText } from '../hostile-text.js';

const counts = (train: number, validation: number, test: number) => ({ train, validation, test });
const REPORT: DataReport = {
  schema: 'heirloom.dev/data/v1',
  rows: counts(70, 10, 20),
  label: {
    name: 'flower',
    classes: [
      { name: 'lily', rows: counts(35, 5, 10) },
      { name: 'rose', rows: counts(35, 5, 10) },
    ],
  },
  copies: { within: counts(2, 0, 1), ofTraining: { validation: 0, test: 4 } },
  columns: [
    {
      name: 'age',
      role: 'input',
      type: 'integer',
      missing: counts(7, 0, 1),
      distinct: 31,
      spread: { min: 1, mean: 29.5, max: 80 },
    },
    { name: 'note', role: 'unused', type: 'text', missing: counts(0, 0, 0), distinct: null },
  ],
  cleaning: [
    { step: 'drop_duplicates', columns: [], of: 'rows', count: 5, splits: null, words: '' },
    {
      step: 'impute',
      columns: ['age'],
      of: 'cells',
      count: 8,
      splits: counts(7, 0, 1),
      words: 'with 28 (median)',
    },
  ],
};

function textOf(report: DataReport, baseline: DataReport | null = null): string {
  const html = reportHtml({ ...fullComparison(), data: { candidate: report, baseline } });
  const section = html.slice(html.indexOf('<h2>Data'));
  return section
    .slice(0, section.indexOf('</section>'))
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ');
}

describe('the data section of the report', () => {
  it('says how many rows there were, what cleaning did and how the classes share the splits', () => {
    const text = textOf(REPORT);
    expect(text).toContain('100 rows: 70 for training, 10 for validation, 20 for the test.');
    expect(text).toContain('Cleaning took 5 rows out.');
    expect(text).toContain('3 rows have the inputs of an earlier row of the same split.');
    expect(text).toContain('4 test rows and 0 validation rows have the inputs of a training row.');
    expect(text).toContain('cleaning filled age with 28 (median): 8 cells (7 train, 1 test)');
    expect(text).toContain('lily 35 (50 %) 5 (50 %) 10 (50 %)');
    expect(text).toContain('age input integer 10 % 5 % 31 1 to 80, mean 29.50');
    expect(text).toContain('note unused text 0 0 many –');
  });

  it("names the baseline's rows beside them", () => {
    const smaller = { ...REPORT, rows: counts(7, 1, 2) };
    expect(textOf(REPORT, smaller)).toContain("The baseline's: 10 rows: 7 for training");
  });

  it('shows the range of a number that is learnt, and of a split without rows none', () => {
    const spread = {
      train: { min: 1, mean: 2, max: 3 },
      validation: null,
      test: { min: 0, mean: 1, max: 2 },
    };
    const text = textOf({ ...REPORT, label: { name: 'price', spread } });
    expect(text).toContain('price 2 (1 to 3) – 1 (0 to 2)');
  });

  it('is left out where no package has a data report', () => {
    expect(reportHtml({ ...fullComparison(), data: null })).not.toContain('<h2>Data');
  });

  it('shows names of the data as texts, never as markup', () => {
    fc.assert(
      fc.property(hostileText, (name) => {
        const candidate: DataReport = {
          ...REPORT,
          label: { name, classes: [{ name, rows: counts(1, 1, 1) }] },
          columns: [{ ...REPORT.columns[0]!, name, role: 'slice', top: [{ value: name, rows: 9 }] }],
          cleaning: [{ ...REPORT.cleaning[1]!, columns: [name], words: name }],
        };
        const html = reportHtml({ ...fullComparison(), data: { candidate, baseline: null } });
        expect(html).not.toMatch(/<script|<img|<a |<b>|\son\w+=/i);
      }),
    );
  });

  it('counts one row as one', () => {
    expect(dataSentences({ ...REPORT, copies: { ...REPORT.copies, within: counts(1, 0, 0) } })).toContain(
      '1 row has the inputs of an earlier row of the same split.',
    );
  });
});
