import { describe, expect, it } from '@jest/globals';
import { ONE_RUN } from '../../../../shared/gate/retraining.js';
import { commentMarkdown } from '../../../../shared/report/index.js';
import { floor, fullComparison, rule, slicedRules } from '../builders.js';

const shown = (...overrides: Parameters<typeof fullComparison>) =>
  commentMarkdown(fullComparison(...overrides), { key: 'digits' });

describe('the rules in a comment', () => {
  it('shows failed and undecided slices among the rules, and the others as one line', () => {
    const text = shown({ rules: slicedRules() });
    const table = text.slice(text.indexOf('| rule |'), text.indexOf('more slices')).split('\n');
    expect(table.filter((line) => line.includes('country='))).toEqual([
      expect.stringContaining('❌ | recall `country=BR` (n=812) | 0.874 | 0.816 | **−0.058** worse'),
      expect.stringContaining('⚪ | recall `country=MT` (n=64)'),
    ]);
    expect(text).toContain('11 more slices passed, 1 too small to judge, see “Slices” below.');
    const slices = text.slice(text.indexOf('<summary>Slices'), text.indexOf('<summary>Examples'));
    const names = [...slices.matchAll(/country=(\w+)/g)].map((match) => match[1]);
    expect(names.slice(0, 3)).toEqual(['BR', 'MT', 'P0']);
    expect(names).toHaveLength(14);
    expect(names.at(-1)).toBe('XX');
  });

  it('says how many rows would decide on an undecided slice', () => {
    expect(shown({ rules: slicedRules() })).toContain(
      "underpowered: this slice can prove a margin of 0.110, and the rule's needs about 870 rows",
    );
  });

  it('calls a slice that lacks only a corrected proof no small one', () => {
    const correction = { method: 'holm', pValue: 0.4, of: 50 } as const;
    const large = rule({
      kind: 'slices',
      slice: 'country=BR',
      outcome: 'underpowered',
      rows: 1021,
      limit: -0.03,
      correction,
      supports: 0.026,
      difference: -0.045,
      interval: [-0.056, -0.034],
    });
    const text = shown({ rules: [large] });
    expect(text).toContain('| undecided: beyond the limit, and not proven, Holm p=0.40 of 50 slices |');
    expect(text).not.toMatch(/can prove a margin|too small/);
    expect(text).toContain('is **undecided** where that proof lacks, however many rows it has');
    expect(shown({ rules: [{ ...large, interval: [-0.062, -0.028] }] })).toContain('undecided: beyond');
  });

  it('says of an informational error that it is one, and not that it counts', () => {
    const broken = rule({ outcome: 'error', message: 'roc_auc is undefined.', informational: true });
    const text = shown({ rules: [broken] });
    expect(text).toContain('(informational)');
    expect(text).toContain('| error: roc_auc is undefined. |');
    expect(text).not.toContain('counts as failed');
  });

  it('shows the corrected p beside the evidence of a slice', () => {
    const correction = { method: 'holm', pValue: 0.0071, of: 13 } as const;
    const text = shown({ rules: slicedRules().map((one) => ({ ...one, correction })) });
    expect(text).toContain('| fails, proven, Holm p=0.0071 of 13 slices |');
    expect(text).toMatch(/underpowered: this slice can prove .* rows, Holm p=0\.0071 of 13 slices \|/);
    expect(text.match(/Holm/g)!.length).toBeLessThan(8);
  });

  it('shows what stops every rule once, and not as a choice of the gate', () => {
    const message = 'This test set has been looked at more often than the gate allows: take a fresh one.';
    const silent = { candidate: null, baseline: null, difference: null, interval: null, limit: null };
    const stopped = (name: string) => rule({ ...silent, name, outcome: 'error', message });
    const text = shown({
      disclosure: 'verdict-only',
      stopped: 'worn-out',
      rules: [stopped('a'), stopped('b'), stopped('c')],
      rows: [],
    });
    expect(text.match(/looked at more often/g)).toHaveLength(1);
    expect(text).toContain('2 more rules have the same error: `b`, `c`.');
    expect(text).toContain('nothing was judged, so no figures are shown');
    expect(text).not.toContain('as the gate discloses');
    expect(text).not.toContain('paired example');
  });

  it('says once what stops several rules', () => {
    const error = (metric: string, cause: string) =>
      rule({ name: metric, outcome: 'error', message: `${cause}, so ${metric} can't be compared (1 here).` });
    const changed = 'The test set changed: 1 added';
    const rules = [
      error('accuracy', changed),
      error('recall', changed),
      error('brier', 'There are no scores'),
    ];
    const text = shown({ rules });
    expect(text.match(/The test set changed: 1 added, so accuracy can't be compared/g)).toHaveLength(1);
    expect(text).toMatch(/`recall` \|.*\| error, counts as failed, as above \|/);
    expect(text).toContain("error, counts as failed: There are no scores, so brier can't be compared");
    expect(text).not.toContain("recall can't be compared");
  });

  it('says once, and of which rules, that one run a side leaves retraining noise open', () => {
    const failing = (name: string) => {
      const message = `${name} fell; ${ONE_RUN}. Note: rows are missing.`;
      return rule({ name, outcome: 'fail-proven', message });
    };
    const text = shown({ rules: [failing('accuracy'), failing('recall')] });
    expect(text).toContain(
      '\n- accuracy fell. Note: rows are missing.\n- recall fell. Note: rows are missing.\n',
    );
    expect(text).toContain('- accuracy, recall: this may be retraining noise: one run');
    expect(text.match(/may be retraining noise/g)).toHaveLength(1);
    expect(shown({ rules: [failing('accuracy')] })).toContain('accuracy fell; this may be retraining noise');
  });

  it('says why rules failed, and what several of them have in common only once', () => {
    const failing = (name: string) =>
      rule({ name, outcome: 'fail-proven', message: `${name} fell; train again to tell.` });
    const text = shown({ rules: [failing('accuracy'), failing('recall')] });
    expect(text).toContain('**Why**:\n\n- accuracy fell; train again to tell.\n- recall fell.\n');
  });

  it.each([
    ['no_regression', { limit: -0.01 }, '−0.0100'],
    ['no_regression', { limit: -0.0237390054, limitShare: -0.02 }, '−2 % (−0.0237)'],
    ['equivalence', { limit: -0.0237390054, limitShare: -0.025 }, '±2.5 % (±0.0237)'],
    ['improvement', { limit: 0.005 }, '+0.0050'],
    ['equivalence', { limit: -0.002 }, '±0.0020'],
    ['too_good', { limit: 0.1 }, '≤ +0.1000'],
    ['churn', { metric: 'churn', limit: 0.05 }, '≤ 0.05'],
    ['gap', { metric: 'recall', limit: 0.05 }, '≤ 0.05'],
    ['calibration', { metric: 'ece', limit: 0.03 }, '≤ 0.03'],
    ['floor', { limit: 0.9 }, '≥ 0.9'],
    ['floor', { metric: 'log_loss', limit: 0.3 }, '≤ 0.3'],
    ['resource', { metric: 'latency_p95_ms', candidate: 42, limit: 50 }, '≤ 50'],
    ['resource', { metric: 'throughput', candidate: 60, limit: 50 }, '≥ 50'],
  ])('writes what a rule of kind %s allows', (kind, overrides, allowed) => {
    expect(shown({ rules: [rule({ kind, interval: [0.002, 0.018], ...overrides })] })).toContain(
      `| ${allowed} | passes, proven |`,
    );
  });

  it('has no columns of figures where a gate discloses outcomes only', () => {
    const silent = {
      candidate: null,
      baseline: null,
      difference: null,
      interval: null,
      limit: null,
      supports: null,
    };
    const text = shown({ disclosure: 'verdict-only', rules: [rule(silent), floor(silent)], rows: [] });
    expect(text).toContain('| ✅ | `no_regression accuracy` | passes, proven |');
    expect(text).toContain('· outcomes only, as the gate discloses them ·');
  });
});
