import { describe, expect, it } from '@jest/globals';
import { compare } from '../../../shared/comparison/index.js';
import type { Disclosure } from '../../../shared/gate/verdict.js';
import { baseline, candidate, classPredictions, comparisonInput, verdict, type Row } from './builders.js';

describe('a comparison', () => {
  it('shows no figure and no row that the gate does not disclose', () => {
    const rows: Row[] = [
      ['1', 'no', 'yes', [0.2, 0.8]],
      ['2', 'yes', 'yes', [0.2, 0.8]],
    ];
    const predictions = classPredictions(['no', 'yes'], rows, 'yes');
    const shownWith = (disclosure: Disclosure) =>
      compare(
        comparisonInput({
          verdict: verdict({ disclosure, metrics: { candidate: { accuracy: 0.9 }, baseline: null } }),
          candidate: candidate({ predictions, metrics: { accuracy: 0.95123, recall: 0.7 } }),
          baseline: baseline({ predictions }),
        }),
      );
    const exact = { flips: null, shifts: null, confusion: null, perClass: [], roc: null, calibration: null };
    expect(shownWith('verdict-only')).toMatchObject({ ...exact, rows: [], disclosure: 'verdict-only' });
    const rounded = shownWith('rounded');
    expect(rounded).toMatchObject(exact);
    expect(rounded.rows.map((row) => [row.name, row.candidate])).toEqual([['accuracy', 0.9]]);
    const full = shownWith('full');
    expect(full.rows.map((row) => row.name)).toEqual(['accuracy', 'recall']);
    for (const part of [full.flips, full.confusion, full.roc, full.calibration]) expect(part).not.toBeNull();
  });
});
