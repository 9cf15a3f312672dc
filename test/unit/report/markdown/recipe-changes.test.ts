import { describe, expect, it } from '@jest/globals';
import { compare } from '../../../../shared/comparison/index.js';
import { differenceLines, differencesBetween } from '../../../../shared/recipe/index.js';
import { commentMarkdown, reportHtml } from '../../../../shared/report/index.js';
import { recipeChanges } from '../../../../shared/report/markdown/recipe-changes.js';
import { baseline, candidate, comparisonInput } from '../../comparison/builders.js';

/** A comparison of two packages of which only the recipes matter. */
const between = (before: object | null, after: object) =>
  compare(
    comparisonInput({
      verdict: null,
      candidate: candidate({ recipe: after }),
      baseline: baseline({ recipe: before }),
    }),
  );

const BEFORE = {
  model: { layers: [{ dense: { units: 8 } }, { output: {} }] },
  positive: 'yes',
  training: { epochs: 12, seed: 1 },
};
const AFTER = {
  model: { layers: [{ dense: { units: 8 } }, { dropout: { rate: 0.3 } }, { output: {} }] },
  training: { seed: 1, epochs: 20, batch_size: 64 },
};

describe('the changes of a recipe in a comment', () => {
  it('are the lines of "heirloom recipe diff", folded', () => {
    const lines = differenceLines(differencesBetween(BEFORE, AFTER));
    expect(lines).toEqual([
      '+ model.layers[1]: {"dropout":{"rate":0.3}}',
      '- positive: "yes"',
      '+ training.batch_size: 64',
      '~ training.epochs: 12 → 20',
    ]);
    const comment = commentMarkdown(between(BEFORE, AFTER), { key: 'digits' });
    expect(comment).toContain(`\`\`\`diff\n${lines.join('\n')}\n\`\`\``);
    expect(comment).toContain('<summary>Recipe changes</summary>');
  });

  it('are cut after twenty, and the report has them all', () => {
    const keys = Array.from({ length: 23 }, (_, at) => `key${String(at).padStart(2, '0')}`);
    const compared = between({}, Object.fromEntries(keys.map((key) => [key, 1])));
    const lines = recipeChanges(compared).split('\n');
    expect(lines.filter((line) => line.startsWith('+'))).toHaveLength(20);
    expect(lines.at(-1)).toBe('…and 3 more in report.html.');
    const report = reportHtml(compared);
    for (const key of keys) expect(report).toContain(key);
  });

  it('stay one line each and inside their block, whatever a recipe holds', () => {
    const key = 'a\n```\n@everyone';
    const text = recipeChanges(between({ [key]: 'x'.repeat(500) }, { [key]: '\n`````' }));
    const [opening, line, closing, ...others] = text.split('\n');
    expect(others).toEqual([]);
    expect(closing).toMatch(/^`{4,}$/);
    expect(opening).toBe(`${closing}diff`);
    expect(line!.startsWith('~ ')).toBe(true);
    expect(line!.length).toBeLessThanOrEqual(240);
  });

  it.each([
    ['the recipes are the same', BEFORE],
    ['the baseline has no recipe', null],
  ])('are left out where %s', (_, before) => {
    expect(recipeChanges(between(before, BEFORE))).toBe('');
  });
});
