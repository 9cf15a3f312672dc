import type { ClassPredictions } from '../predictions.js';

/**
 * Shape [n]: how many classes a row's scores put before its true one. Of equal scores, scikit-learn puts the higher
 * class first.
 */
export function labelRanks({ labels, scores }: ClassPredictions): Uint16Array {
  const own = new Float64Array(labels.length);
  for (let row = 0; row < own.length; row++) own[row] = scores![labels[row]!]![row]!;
  const ranks = new Uint16Array(labels.length);
  scores!.forEach((column, k) => {
    for (let row = 0; row < ranks.length; row++) {
      const score = column[row]!;
      if (score > own[row]! || (score === own[row] && k > labels[row]!)) ranks[row]!++;
    }
  });
  return ranks;
}
