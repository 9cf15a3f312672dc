import { describe, expect, it } from '@jest/globals';
import { searchSentence } from '../../../shared/report/sentences/search.js';
import { comparisonText, commentMarkdown, reportHtml } from '../../../shared/report/index.js';
import { fullComparison, searchRecord } from './builders.js';

const SENTENCE =
  'The recipe was found by a bayesian search: of 6 trials (2 stopped early, 1 failed), trial 3 had the best val_accuracy, 0.9000, on the validation split.';

describe('a search', () => {
  it('is told in one sentence: how many trials, which one, and by what it was chosen', () => {
    expect(searchSentence(searchRecord())).toBe(SENTENCE);
  });

  it('stands in the comment, the terminal and the report', () => {
    const comparison = fullComparison();
    expect(commentMarkdown(comparison, { key: 'gate' })).toContain(SENTENCE);
    expect(comparisonText(comparison, { colour: false, width: 1000 })).toContain(SENTENCE);
    expect(reportHtml(comparison)).toContain(SENTENCE);
  });

  it('lists its trials in the report, the best first and the failed one with its reason', () => {
    const html = reportHtml(fullComparison());
    const section = html.slice(html.indexOf('<h2>Search</h2>'), html.indexOf('<h2>Lineage</h2>'));
    const numbers = [...section.matchAll(/<tr><td class="number">(\d+)<\/td>/g)].map(([, number]) => number);
    expect(numbers).toEqual(['3', '1', '2', '4', '5', '6']);
    expect(section).toContain('failed: training with seed 42 diverged');
    expect(section).toContain('<svg class="chart"');
  });

  it('is not spoken of where the recipe was written', () => {
    const written = fullComparison({ search: null });
    expect(commentMarkdown(written, { key: 'gate' })).not.toContain('search');
    expect(reportHtml(written)).not.toContain('<h2>Search</h2>');
  });
});
