import type { NumberPredictions } from '../evaluation/predictions.js';
import { byCodePoint } from '../files/index.js';
import type { Pairing } from './align.js';
import type { Shifts } from './comparison.js';

const EXAMPLES = 20;

/** Whose absolute error is smaller, row by row. */
export function countShifts(
  candidate: NumberPredictions,
  baseline: NumberPredictions,
  pairing: Pairing,
): Shifts {
  const rows = Array.from(pairing.candidateRows, (row, i) => {
    const label = candidate.labels[row]!;
    const before = baseline.predicted[pairing.baselineRows[i]!]!;
    const after = candidate.predicted[row]!;
    return {
      id: candidate.ids[row]!,
      label,
      baseline: before,
      candidate: after,
      growth: Math.abs(after - label) - Math.abs(before - label),
    };
  });
  const farther = rows.filter((row) => row.growth > 0);
  const closer = rows.filter((row) => row.growth < 0).length;
  return {
    paired: rows.length,
    closer,
    farther: farther.length,
    same: rows.length - closer - farther.length,
    examples: farther
      .sort((a, b) => b.growth - a.growth || byCodePoint(a.id, b.id))
      .slice(0, EXAMPLES)
      .map(({ id, label, baseline, candidate }) => ({ id, label, baseline, candidate })),
  };
}
