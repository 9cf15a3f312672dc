import type { Comparison, Flips, Shifts } from '../../comparison/index.js';
import { count, counted, percent } from '../numbers.js';
import { say, words, type Phrase } from '../phrase.js';

/** Which answers changed; null where no rows could be paired. */
export function changesPhrase({ flips, shifts }: Comparison): Phrase | null {
  if (flips) return flipsPhrase(flips);
  return shifts ? shiftsPhrase(shifts) : null;
}

function flipsPhrase(flips: Flips): Phrase {
  const changed = flips.fixed + flips.broken + flips.changedWrong;
  if (changed === 0) return [words(`None of ${counted(flips.paired, 'prediction')} changed.`)];
  const kinds = [
    `${count(flips.fixed)} fixed`,
    `${count(flips.broken)} broken`,
    ...(flips.changedWrong > 0 ? [`${count(flips.changedWrong)} wrong in another way`] : []),
  ];
  const leftOut = leftOutText(flips.leftOut, 'counted as wrong');
  const share = percent(changed / flips.paired);
  return [
    words(
      `${count(changed)} of ${counted(flips.paired, 'prediction')} changed (${share}): ${kinds.join(', ')}.${leftOut}`,
    ),
    ...mostCommonPhrase(flips.mostCommonBreak),
  ];
}

function mostCommonPhrase(most: Flips['mostCommonBreak']): Phrase {
  if (!most || most.count < 2) return [];
  return say` Most common break: ${most.label} now read as ${most.prediction} (${words(`${count(most.count)}×`)}).`;
}

function shiftsPhrase(shifts: Shifts): Phrase {
  return [
    words(
      `Of ${counted(shifts.paired, 'prediction')}, ${count(shifts.closer)} came closer to the label, ` +
        `${count(shifts.farther)} went farther from it, ${count(shifts.same)} stayed as far.` +
        leftOutText(shifts.leftOut, 'counted as farther'),
    ),
  ];
}

/** Rows that the candidate gave no answer to. */
function leftOutText(rows: number, counting: string): string {
  return rows === 0 ? '' : ` The candidate left out ${counted(rows, 'row')}, ${counting}.`;
}
