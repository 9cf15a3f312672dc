import type { CalibrationComparison } from '../comparison/index.js';
import { padStart } from './display-width.js';
import { count } from './numbers.js';

const COLUMNS = 23;

/** A reliability diagram as lines of text, a bin each, 43 columns wide; a mark differs in shape, not in colour. */
export function calibrationLines({ candidate, baseline }: CalibrationComparison): string[] {
  const rows = candidate.map((bin) => {
    const other = baseline?.find(({ from }) => from === bin.from);
    const cells = new Array<string>(COLUMNS).fill('┈');
    const put = (share: number, sign: string) => (cells[Math.round(share * (COLUMNS - 1))] = sign);
    put(Math.min(1, Math.max(0, bin.confidence)), '┃');
    if (other) put(other.accuracy, '○');
    put(bin.accuracy, '●');
    return [bin.confidence.toFixed(2), bin.accuracy.toFixed(2), count(bin.rows), cells.join('')];
  });
  const header = ['score', 'true', 'rows', `0${'1'.padStart(COLUMNS - 1)}`];
  const lines = [header, ...rows];
  const widths = header.map((_, column) => Math.max(...lines.map((cells) => cells[column]!.length)));
  return [
    ...lines.map((cells) => cells.map((cell, column) => padStart(cell, widths[column]!)).join('  ')),
    '',
    '┃ the mean score of the bin',
    '● how often it came true',
    ...(baseline ? ['○ the baseline’s, where it differs'] : []),
  ];
}
