import type { ClassPredictions } from '../evaluation/predictions.js';
import { byCodePoint } from '../files/index.js';
import type { AlignedClasses } from './align.js';
import type { FlipExample, Flips } from './comparison.js';

const EXAMPLES = 20;

/** Which answers changed, and how. */
export function countFlips(aligned: AlignedClasses, candidate: ClassPredictions): Flips | null {
  const { labels, candidate: after, baseline: before } = aligned;
  if (!before) return null;
  const counts = { fixed: 0, broken: 0, unchangedRight: 0, unchangedWrong: 0, changedWrong: 0 };
  const broken: number[] = [];
  labels.forEach((label, i) => {
    const kind = kindOfFlip(label, before[i]!, after[i]!);
    counts[kind]++;
    if (kind === 'broken') broken.push(i);
  });
  return {
    paired: labels.length,
    ...counts,
    mostCommonBreak: mostCommonBreak(aligned, broken),
    examples: worstExamples(aligned, candidate, broken),
  };
}

function kindOfFlip(label: number, before: number, after: number) {
  if (after === label) return before === label ? 'unchangedRight' : 'fixed';
  if (before === label) return 'broken';
  return before === after ? 'unchangedWrong' : 'changedWrong';
}

function mostCommonBreak(aligned: AlignedClasses, broken: readonly number[]): Flips['mostCommonBreak'] {
  const size = aligned.classes.length;
  const counts = new Map<number, number>();
  for (const i of broken) {
    const cell = aligned.labels[i]! * size + aligned.candidate[i]!;
    counts.set(cell, (counts.get(cell) ?? 0) + 1);
  }
  const [first] = [...counts].sort(([cellA, a], [cellB, b]) => b - a || cellA - cellB);
  if (!first) return null;
  const [cell, count] = first;
  return {
    label: aligned.classes[Math.floor(cell / size)]!,
    prediction: aligned.classes[cell % size]!,
    count,
  };
}

function worstExamples(
  aligned: AlignedClasses,
  candidate: ClassPredictions,
  broken: readonly number[],
): FlipExample[] {
  return broken
    .map((i): FlipExample => {
      const row = aligned.candidateRows[i]!;
      return {
        id: candidate.ids[row]!,
        label: aligned.classes[aligned.labels[i]!]!,
        baseline: aligned.classes[aligned.baseline![i]!]!,
        candidate: aligned.classes[aligned.candidate[i]!]!,
        score: candidate.scores?.[candidate.predicted[row]!]?.[row] ?? null,
      };
    })
    .sort((a, b) => (b.score ?? 0) - (a.score ?? 0) || byCodePoint(a.id, b.id))
    .slice(0, EXAMPLES);
}
