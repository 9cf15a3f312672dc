export interface ChangedLine {
  readonly sign: '-' | '+' | ' ';
  readonly text: string;
}

/** Lines around a change that are kept. */
const CONTEXT = 1;

/** What was taken out of a text and put in, with the lines beside it; "…" stands for the others. */
export function changesInContext(before: string, after: string): ChangedLine[] {
  const lines = changedLines(before, after);
  const isNear = lines.map((_, at) =>
    lines.slice(Math.max(0, at - CONTEXT), at + CONTEXT + 1).some(({ sign }) => sign !== ' '),
  );
  return lines.flatMap((line, at) => {
    if (isNear[at]) return [line];
    return at === 0 || isNear[at - 1] ? [{ sign: ' ', text: '…' } as const] : [];
  });
}

/** The lines of two texts with what was taken out and put in, by their longest common subsequence. */
export function changedLines(before: string, after: string): ChangedLine[] {
  const [old, fresh] = [linesOf(before), linesOf(after)];
  const common = commonLengths(old, fresh);
  const changes: ChangedLine[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < fresh.length) {
    if (i < old.length && old[i] === fresh[j]) {
      changes.push({ sign: ' ', text: old[i]! });
      [i, j] = [i + 1, j + 1];
    } else if (i < old.length && common[i + 1]![j]! >= (common[i]![j + 1] ?? -1)) {
      changes.push({ sign: '-', text: old[i++]! });
    } else {
      changes.push({ sign: '+', text: fresh[j++]! });
    }
  }
  return changes;
}

/** [i][j]: lines that `old` from i and `fresh` from j have in common, in order. */
function commonLengths(old: readonly string[], fresh: readonly string[]): number[][] {
  const lengths = Array.from({ length: old.length + 1 }, () => new Array<number>(fresh.length + 1).fill(0));
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = fresh.length - 1; j >= 0; j--)
      lengths[i]![j] =
        old[i] === fresh[j]
          ? lengths[i + 1]![j + 1]! + 1
          : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!);
  return lengths;
}

function linesOf(text: string): string[] {
  return text.replace(/\n$/, '').split('\n');
}
