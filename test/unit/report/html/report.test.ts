import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { reportHtml } from '../../../../shared/report/index.js';
import { floor, fullComparison, rule, slicedRules, withTexts } from '../builders.js';
import { hostileText } from '../hostile-text.js';

const page = reportHtml(fullComparison());
const headings = (html: string) => [...html.matchAll(/<h2>(.*?)<\/h2>/g)].map((match) => match[1]);

describe('reportHtml', () => {
  it('asks no host for anything and runs no script', () => {
    expect(page).not.toMatch(/<script|<link|<img|<iframe|@import|url\(|\son\w+=|\ssrc=|\sstyle=/i);
    expect(page.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:\/\//);
  });

  it('allows its own style sheet, by hash, and nothing else', () => {
    const style = /<style>([^]*?)<\/style>/.exec(page)![1]!;
    const hash = createHash('sha256').update(style).digest('base64');
    expect(page).toContain(
      `content="default-src &#39;none&#39;; style-src &#39;sha256-${hash}&#39;; base-uri`,
    );
  });

  it('shows every part of a comparison', () => {
    expect(headings(page)).toEqual([
      'Rules',
      'What changed',
      'All metrics',
      'Training',
      'What training took',
      'Confusion',
      'Classes',
      'Scores',
      'Search',
      'Lineage',
      'Recipe',
      'Reproduce locally',
    ]);
  });

  it('says what a rule proves below its figures, over the whole width', () => {
    const body = /<tbody>[^]*?<\/tbody>/.exec(page)![0];
    const [figures, why] = body.split('<tr class="why">');
    expect(figures).toMatch(/<td class="plot"><svg/);
    expect(why).toMatch(/^<td colspan="6">fails, proven<div class="message">/);
  });

  it('shows what training took, candidate beside baseline, and nothing that neither measured', () => {
    const table = page.slice(page.indexOf('What training took'), page.indexOf('<h2>Confusion'));
    const rows = [...table.matchAll(/<tr>(.*?)<\/tr>/g)].map((match) =>
      [...match[1]!.matchAll(/<t[dh][^>]*>(.*?)<\/t[dh]>/g)].map((cell) =>
        cell[1]!.replaceAll(/<[^>]*>/g, ''),
      ),
    );
    expect(rows).toEqual([
      ['measure', 'baseline', 'candidate'],
      ['training', '32 s', '32 s'],
      ['in all', '1 min 40 s', '40 s'],
      ['rows trained', '48,000', '48,000'],
      ['rows a second', '1,500', '1,500'],
      ['processor time', '1 min 2 s', '1 min 2 s'],
      ['peak memory', '488 MiB', '488 MiB'],
      ['training without the parent', '12 s', '–'],
      ['back end', 'wasm', 'wasm'],
      ['processor', 'Xeon, 2 threads', 'Xeon, 2 threads'],
      ['graphics cards', '–', 'NVIDIA H100, 87 % busy, peak memory 3.0 GiB, 12,345 J, driver 550.54'],
    ]);
    expect(page).not.toContain('counts from where it went on');
  });

  it('leaves out what a comparison does not have', () => {
    const bare = fullComparison({
      verdict: null,
      rules: [],
      baseline: null,
      flips: null,
      confusion: null,
      perClass: [],
      training: null,
      resources: null,
      calibration: null,
      inheritance: null,
      recipe: null,
      search: null,
      context: { headSha: null, mergeBaseSha: null, runUrl: null, reproduce: null },
    });
    expect(headings(reportHtml(bare))).toEqual(['All metrics', 'Lineage']);
    expect(reportHtml(bare)).toContain('The candidate names no parent');
  });

  it('says the verdict in words, with a mark that differs in shape', () => {
    expect(page).toContain('<span class="mark">✗</span> Model gate: 1 of 2 rules failed');
    const passed = reportHtml(fullComparison({ verdict: 'pass', headline: 'All 2 rules passed' }));
    expect(passed).toContain('<span class="mark">✓</span> Model gate: All 2 rules passed');
  });

  it('lists the cells that changed most where a matrix would be too large to read', () => {
    const size = 41;
    const matrix = Array.from({ length: size }, (_, i) =>
      Array.from({ length: size }, (_, j) => (i === 3 && j === 4 ? 7 : 0)),
    );
    const none = matrix.map((row) => row.map(() => 0));
    const confusion = {
      classes: matrix.map((_, i) => `class ${i}`),
      rows: 7,
      candidate: matrix,
      baseline: none,
      difference: matrix,
    };
    const large = reportHtml(fullComparison({ confusion }));
    expect(headings(large)).toContain('Confusions that changed most');
    expect(large).toMatch(/class 3.*class 4.*\+7 <span class="worse">worse/);
  });

  it('is the same page whatever markup the data hold', () => {
    const comparison = fullComparison();
    const tagsOf = (html: string) => [...html.matchAll(/<\/?([a-z][a-z0-9]*)/gi)].map((match) => match[0]);
    const expected = tagsOf(reportHtml(withTexts(comparison, 'a', 'b', 'c')));
    fc.assert(
      fc.property(hostileText, hostileText, hostileText, (a, b, c) => {
        const html = reportHtml(withTexts(comparison, a, b, `c${c}`));
        expect(tagsOf(html)).toEqual(expected);
        expect(html).not.toMatch(/(?![\n\t])[\p{Cc}\u202a-\u202e]/u);
      }),
      { numRuns: 100 },
    );
  });

  it('lists every slice, the greatest loss first, with all slices of a rule on one scale', () => {
    const html = reportHtml(fullComparison({ rules: slicedRules() }));
    const section = html.slice(html.indexOf('<h2>Slices'), html.indexOf('<h2>What changed'));
    expect(section.match(/country=\w+/)![0]).toBe('country=BR');
    expect(section.match(/<tr><th scope="row">/g)).toHaveLength(14);
    const ends = [...section.matchAll(/x="7" y="52">(.*?)</g)].map((match) => match[1]!.replace('−', '-'));
    expect(new Set(ends.map(Number))).toEqual(new Set([-0.094]));
    expect(html).toContain('11 more slices passed, 1 too small to judge');
  });

  it('embeds pictures of examples, and allows no others', () => {
    const [example] = fullComparison().flips!.examples;
    const picture = { width: 8, height: 4, png: Uint8Array.of(1, 2, 3) };
    const html = reportHtml(fullComparison(), new Map([[example!.id, picture]]));
    expect(html).toContain('src="data:image/png;base64,AQID" width="96" height="48" alt="picture of row-6"');
    expect(html).toContain('no picture');
    expect(html).toContain('; img-src data:; base-uri');
    expect(page).not.toContain('img-src');
  });

  it('draws an interval for a difference and for a floor', () => {
    const html = reportHtml(
      fullComparison({ rules: [rule(), floor(), floor({ interval: null, method: null })] }),
    );
    expect(html.match(/aria-label="Interval of/g)).toHaveLength(2);
  });
});
