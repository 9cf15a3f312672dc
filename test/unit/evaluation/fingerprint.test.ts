import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fingerprint } from '../../../shared/evaluation/fingerprint.js';
import { parsePredictions } from '../../../shared/evaluation/read-predictions.js';
import { sha256 } from '../../../shared/files/index.js';

const of = (rows: readonly string[], task?: 'regression') =>
  fingerprint(parsePredictions(['id,label,prediction', ...rows].join('\n'), 'p.csv', { task }));

describe('fingerprint', () => {
  it('is the sha256 of the lines id, tab, label, line feed, sorted by id', () => {
    expect(of(['b,yes,no', 'a,no,no'])).toBe(sha256('a\tno\nb\tyes\n'));
  });

  it('sorts ids by code point, not by UTF-16 unit', () => {
    expect(of(['\u{1F600},x,x', '\u{FF5E},x,x'])).toBe(sha256('\u{FF5E}\tx\n\u{1F600}\tx\n'));
  });

  it('takes the labels of a regression as they are written', () => {
    expect(of(['1,2.50,2'], 'regression')).toBe(sha256('1\t2.50\n'));
  });

  it('takes ids of any length', () => {
    const long = 'x'.repeat(300_000);
    expect(of([`b,yes,no`, `${long},no,no`, 'a,no,no'])).toBe(sha256(`a\tno\nb\tyes\n${long}\tno\n`));
  });

  it('depends on ids and labels, and neither on predictions nor on the order of rows', () => {
    const row = fc.record({ label: fc.nat(3), prediction: fc.nat(3) });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1 }), fc.nat(), (rows, seed) => {
        const lines = rows.map(({ label, prediction }, id) => `${id},${label},${prediction}`);
        const others = rows.map(({ label }, id) => `${id},${label},0`);
        const turned = [...others.slice(seed % rows.length), ...others.slice(0, seed % rows.length)];
        expect(of(turned)).toBe(of(lines));
        expect(of(rows.map(({ label }, id) => `${id},${id === 0 ? label + 4 : label},0`))).not.toBe(
          of(lines),
        );
      }),
    );
  });
});
