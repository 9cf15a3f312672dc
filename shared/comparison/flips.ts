import type { PairedClasses } from '../evaluation/index.js';
import type { ClassPredictions } from '../evaluation/index.js';
import type { FlipExample, Flips } from './comparison.js';
import { greatestRows } from './greatest-rows.js';

/** Which answers changed, and how. @param mostExamples  of rows that broke */
export function countFlips(paired: PairedClasses, mostExamples: number): Flips {
  const { classes, rows, labels, baseline, candidate, counts: rowsOfCells } = paired.cells;
  const counts = { fixed: 0, broken: 0, unchangedRight: 0, unchangedWrong: 0, changedWrong: 0 };
  let leftOut = 0;
  let most: { label: number; answer: number; count: number } | null = null;
  for (const [cell, count] of rowsOfCells.entries()) {
    const [label, answer] = [labels[cell]!, candidate[cell]!];
    const kind = kindOfFlip(label, baseline[cell]!, answer);
    counts[kind] += count;
    // A class beyond the last stands for no answer.
    if (answer === classes) leftOut += count;
    // What broke was right before, so each (label, prediction) is one cell.
    else if (kind === 'broken' && count > (most?.count ?? 0)) most = { label, answer, count };
  }
  return {
    paired: rows,
    ...counts,
    leftOut,
    mostCommonBreak: most && {
      label: paired.classes[most.label]!,
      prediction: paired.classes[most.answer]!,
      count: most.count,
    },
    examples: worstExamples(paired, mostExamples),
  };
}

function kindOfFlip(label: number, before: number, after: number) {
  if (after === label) return before === label ? 'unchangedRight' : 'fixed';
  if (before === label) return 'broken';
  return before === after ? 'unchangedWrong' : 'changedWrong';
}

/** Rows that broke, the most confidently wrong first; rows without an answer come last. */
function worstExamples({ candidate, baseline, classes }: PairedClasses, most: number): FlipExample[] {
  const { ids, labels, predicted: after } = candidate.predictions;
  const before = baseline.predictions.predicted;
  const worst = greatestRows(labels.length, most, (row) =>
    before[row] === labels[row] && after[row] !== labels[row]
      ? (scoreOf(candidate.predictions, row) ?? -1)
      : null,
  );
  return worst.map((row) => ({
    id: ids.at(row),
    label: classes[labels[row]!]!,
    baseline: classes[before[row]!]!,
    candidate: after[row]! < 0 ? null : classes[after[row]!]!,
    score: scoreOf(candidate.predictions, row),
  }));
}

/** The score of a row's own prediction. */
function scoreOf({ predicted, scores }: ClassPredictions, row: number): number | null {
  return scores?.[predicted[row]!]?.[row] ?? null;
}
