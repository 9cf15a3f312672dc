import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { commentMarkdown, commentMarker, summaryMarkdown } from '../../../../shared/report/index.js';
import { floor, fullComparison, NO_INHERITANCE, rule, withTexts } from '../builders.js';
import { hostileText } from '../hostile-text.js';

const shown = (...overrides: Parameters<typeof fullComparison>) =>
  commentMarkdown(fullComparison(...overrides), { key: 'digits' });

describe('commentMarker', () => {
  it('tells different keys apart and never ends its HTML comment early', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (a, b) => {
        expect(commentMarker(a)).toMatch(/^<!-- heirloom:(?:[\w.%]|-(?![->\s]))* -->$/);
        if (!Buffer.from(a).equals(Buffer.from(b))) expect(commentMarker(a)).not.toBe(commentMarker(b));
      }),
    );
  });

  it('keeps a plain key readable', () => {
    expect(commentMarker('fraud-eval')).toBe('<!-- heirloom:fraud-eval -->');
  });
});

describe('commentMarkdown', () => {
  it('begins with the marker and decides in the title', () => {
    const [marker, , title] = shown().split('\n');
    expect(marker).toBe('<!-- heirloom:digits -->');
    expect(title).toBe('### ❌ Model gate: 1 of 2 rules failed: accuracy fell 5.8 points (proven)');
  });

  it('says where the change starts, where the baseline is a model of that commit', () => {
    const comparison = fullComparison();
    const context = { ...comparison.context, mergeBaseSha: '7e01d4a4d5e6' };
    expect(commentMarkdown({ ...comparison, context }, { key: 'digits' })).toContain(
      'commit `3f2a91c`, merge-base `7e01d4a`',
    );
  });

  it('says where the baseline comes from, on which rows, and for which commit', () => {
    expect(shown()).toContain(
      'Baseline `digits@v1.0.0` (`sha256:bbbbbbbbbbbb`), champion → candidate `heirloom-out/candidate` (`sha256:aaaaaaaaaaaa`)' +
        ' · 4 paired examples · test set `sha256:dddddddddddd` unchanged · look 7 of 32 on this test set' +
        ' · 1 run a side: covers test-set sampling, not retraining noise · gate `digits` · commit `3f2a91c`',
    );
  });

  it('shows the failing rule first, with its numbers to the digit that the interval supports', () => {
    const rows = shown()
      .split('\n')
      .filter((line) => line.startsWith('|'))
      .slice(2, 4);
    expect(rows[0]).toBe(
      '| ❌ | `no_regression accuracy` | 0.874 | 0.816 | **−0.058** worse [−0.072,\u00a0−0.044] | −0.030 | fails, proven |',
    );
    expect(rows[1]).toContain(
      '✅ | `floor accuracy` | – | 0.950 [0.930,\u00a00.965] | – | ≥ 0.9 | passes, proven',
    );
  });

  it('draws a bar for the failing rule and none for the passing one', () => {
    const bars = shown()
      .split('\n')
      .filter((line) => line.includes('├') && line.includes('0.0'));
    expect(bars).toEqual([expect.stringMatching(/^−0\.072 ├─+●─+┤┈+┃┈+┊ 0\.000$/)]);
    expect(shown()).toContain('✗ no_regression accuracy\n−0.072 ├');
  });

  it('counts what changed, and proves what was inherited', () => {
    expect(shown()).toContain('**What changed**: 3 of 12 predictions changed (25 %): 0 fixed, 3 broken.');
    expect(shown()).toContain(
      'Inherits from `digits@v1.0.0` (`sha256:bbbbbbbbbbbb`) by fine-tune; 1 of 2 tensors frozen, proven identical.',
    );
  });

  it('says aloud that a frozen tensor differs from its parent', () => {
    const inheritance = { ...NO_INHERITANCE, tensors: { total: 6, frozen: 2, loaded: 0, identical: 1 } };
    expect(shown({ inheritance })).toContain("1 of them NOT the same as the parent's");
  });

  it('says of a model of another format that nothing shows what it kept', () => {
    const parents = [{ digest: 'b'.repeat(64), reference: 'digits@v1.0.0', mode: 'transfer' }];
    const inheritance = {
      ...NO_INHERITANCE,
      parents,
      tensors: { total: 0, frozen: 0, loaded: 0, identical: 0 },
    };
    expect(shown({ inheritance })).toContain('by transfer; the format shows no tensors.');
  });

  it('stays short where a candidate claims thousands of members', () => {
    const weights = Array.from({ length: 5000 }, () => 0.0002);
    const inheritance = { ...NO_INHERITANCE, weights };
    expect(shown({ inheritance })).toMatch(/the members count 0\.00( and 0\.00){7} and 4,992 more\./);
  });

  it('says that a first run has no baseline, and why a rule was not judged', () => {
    const first = shown({
      verdict: 'pass',
      baseline: null,
      rules: [rule({ outcome: 'no-baseline', baseline: null, difference: null, interval: null }), floor()],
    });
    expect(first).toContain('First run: no baseline yet, floors judged');
    expect(first).toContain('not judged: no baseline');
  });

  it('is a plain difference without a verdict', () => {
    const plain = shown({ verdict: null, rules: [], headline: 'no gate was given, nothing was judged' });
    expect(plain).toContain('### 📊 Model comparison: no gate was given, nothing was judged');
    expect(plain).toContain('| `log_loss` (lower is better) | 0.39 | 0.41 | −0.02 worse |');
    expect(plain).not.toMatch(/✅|❌/);
  });

  it('shows who overrode the gate, why and until when', () => {
    const override = { by: 'anna', reason: 'hotfix', expires: '2030-01-31' };
    const text = shown({ override });
    expect(text).toContain('### ❌ Model gate overridden by `anna` until 2030-01-31: 1 of 2 rules failed');
    expect(text).toContain(
      '> ⚠️ The gate failed, and `anna` lets this candidate ship until 2030-01-31: hotfix',
    );
  });

  it('gives the message of an error, and what an underpowered test set could prove', () => {
    const text = shown({
      rules: [
        rule({ outcome: 'error', message: 'roc_auc is undefined', interval: null }),
        rule({ outcome: 'underpowered', supports: 0.11, interval: [-0.13, 0.07] }),
      ],
    });
    expect(text).toContain('🛑 | `no_regression accuracy` |');
    expect(text).toContain('error, counts as failed: roc_auc is undefined');
    expect(text).toContain('underpowered: this test set can prove a margin of 0.11');
  });

  it.each([
    ['champion', 'champion'],
    ['champion, rescored', 'champion, rescored'],
    ['measure', 'measured in this run'],
  ])('says of a baseline by "%s" that it is %s, and of a named one only its name', (how, said) => {
    const by = (word: string) => shown({ baseline: { ...fullComparison().baseline!, how: word } });
    expect(by(how)).toContain(`(\`sha256:bbbbbbbbbbbb\`), ${said} → candidate`);
    expect(by('named')).toContain('(`sha256:bbbbbbbbbbbb`) → candidate');
  });

  it('always says which look at the test set it was', () => {
    expect(shown({ look: { number: 1, of: 32 } })).toContain('· look 1 of 32 on this test set ·');
    expect(shown({ look: { number: 33, of: 32 } })).toContain('look 33 of 32 on this test set, more than');
    expect(shown({ look: { number: 1, of: 32 } })).toContain('\n- A **look** is one judgement');
    expect(shown({ look: null })).not.toContain('**look**');
  });

  it('says that one training run covers no retraining noise, unless a rule is over several', () => {
    expect(shown()).toContain('1 run a side: covers test-set sampling, not retraining noise');
    expect(shown({ rules: [rule({ kind: 'seeds' })] })).not.toContain('1 run a side');
  });

  it('draws ROC and calibration as text that fits a phone', () => {
    const unit = [
      [0, 0],
      [0.1, 0.8],
      [1, 1],
    ] as const;
    const bin = { from: 0.8, to: 0.8667, rows: 12_345, confidence: 0.83, accuracy: 0.5 };
    const text = shown({
      roc: {
        positive: 'fraud|`',
        candidate: { auc: 0.9, points: unit },
        baseline: { auc: 0.8, points: unit },
      },
      calibration: { of: 'fraud', candidate: [bin], baseline: [{ ...bin, accuracy: 0.9 }] },
    });
    expect(text).toContain('ROC curve of the score of <code>fraud&#124;&#96;</code>');
    expect(text).toContain('● candidate, area 0.9000\n○ baseline, area 0.8000, where it differs');
    expect(text).toContain(' 0.83  0.50  12,345  ┈┈┈┈┈┈┈┈┈┈┈●┈┈┈┈┈┈┃┈○┈┈\n');
    const plots = text.slice(text.indexOf('<summary>Calibration'), text.indexOf('<summary>Recipe'));
    const lines = [...plots.matchAll(/```text\n([^]*?)\n```/g)].flatMap((match) => match[1]!.split('\n'));
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(44);
  });

  it('says that a broken row had no answer', () => {
    const { flips } = fullComparison();
    const left = { id: 'r1', label: 'cat', baseline: 'cat', candidate: null, score: null };
    const text = shown({ flips: { ...flips!, leftOut: 1, examples: [left] } });
    expect(text).toContain('| `r1` | `cat` | `cat` | no answer | – |');
    expect(text).toContain('The candidate left out 1 row, counted as wrong.');
  });

  it('stays within 60,000 characters by leaving whole sections to the job summary', () => {
    const examples = Array.from({ length: 100 }, (_, i) => ({
      id: `|${i}`.repeat(80),
      label: '`'.repeat(80),
      baseline: '|'.repeat(80),
      candidate: '\\'.repeat(80),
      score: 0.5,
    }));
    const comparison = fullComparison();
    const large = { ...comparison, flips: { ...comparison.flips!, examples } };
    const comment = commentMarkdown(large, { key: 'digits' });
    expect(comment.length).toBeLessThanOrEqual(60_000);
    expect(comment).toContain(
      'Left out here for length, see the [job summary](https://github.com/acme/digits/actions/runs/1): examples that broke.',
    );
    expect(comment).toContain('All metrics');
    expect(comment.split('<details>').length).toBe(comment.split('</details>').length);
    expect(summaryMarkdown(large)).toContain('Examples that broke');
  });

  it('stays within 60,000 characters for any number of rules with the longest of names', () => {
    const rules = Array.from({ length: 900 }, () =>
      rule({ name: '|'.repeat(500), slice: '`'.repeat(500), outcome: 'error', message: '*'.repeat(5000) }),
    );
    const comment = shown({ rules });
    expect(comment.length).toBeLessThanOrEqual(60_000);
    expect(comment).toContain('### ❌ Model gate');
  });

  it('keeps its tables, its one heading and its one marker whatever the data say', () => {
    const plainComparison = fullComparison();
    const withoutFences = (markdown: string) => markdown.replace(/^(`{3,})\w*\n[^]*?\n\1$/gm, '');
    const widths = (markdown: string) =>
      withoutFences(markdown)
        .split('\n')
        .filter((line) => line.startsWith('| '))
        .map((line) => line.split('|').length);
    const expected = widths(commentMarkdown(withTexts(plainComparison, 'a', 'b', 'c'), { key: 'k' }));
    fc.assert(
      fc.property(hostileText, hostileText, hostileText, (a, b, c) => {
        const comment = commentMarkdown(withTexts(plainComparison, a, b, c), { key: a });
        expect(widths(comment)).toEqual(expected);
        const outside = withoutFences(comment)
          .replace(/\]\(\S*\)/g, ']')
          .replace(/`[^`\n]*`/g, '');
        expect(outside.match(/^#/gm)).toHaveLength(1);
        expect(outside.match(/<!--/g)).toHaveLength(1);
        expect(outside).not.toMatch(/<(?!\/?(?:details|summary|code)>|!-- heirloom:)/);
        expect(outside.replace(/<code>.*?<\/code>/g, '')).not.toMatch(/@\w|(?<!&)#\d|https?:\/\//);
      }),
      { numRuns: 200 },
    );
  });
});
