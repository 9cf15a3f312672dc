import type { Evaluation } from '../shared/evaluation/index.js';

/** More classes than these fill the screen; `--json` has them all. */
const MOST_CLASSES = 20;
const GAP = '  ';

/**
 * An evaluation for a person: what was judged, every metric by name, and a line for each class.
 * @param weight  the column of weights, where rows don't count the same
 */
export function evaluationReport(evaluation: Evaluation, weight?: string): string[] {
  const metrics = Object.entries(evaluation.metrics).map(([name, value]) => [name, sixDigits(value)]);
  return [subject(evaluation, weight), '', ...table(metrics), ...classTable(evaluation)];
}

function subject({ rows, classes, positive, fingerprint }: Evaluation, weight?: string): string {
  const parts = [
    `${count(rows, 'row')}${classes.length > 0 ? ` of ${count(classes.length, 'class', 'classes')}` : ''}`,
    ...(positive === null ? [] : [`positive class "${positive}"`]),
    ...(weight === undefined ? [] : [`weighted by "${weight}"`]),
    `test set sha256:${fingerprint.slice(0, 12)}`,
  ];
  return parts.join(' · ');
}

function classTable({ classes, perClass }: Evaluation): string[] {
  if (classes.length === 0) return [];
  if (classes.length > MOST_CLASSES) return ['', `${classes.length} classes: see --json for each.`];
  const header = ['class', 'precision', 'recall', 'f1', 'support'];
  const lines = classes.map((name) => {
    const { precision, recall, f1, support } = perClass[name]!;
    return [
      name,
      ...[precision, recall, f1].map((share) => share.toFixed(4)),
      String(Number(support.toPrecision(6))),
    ];
  });
  return ['', ...table([header, ...lines])];
}

/** The first column to the left, all others to the right. */
function table(lines: readonly (readonly string[])[]): string[] {
  const widths = (lines[0] ?? []).map((_, column) =>
    Math.max(...lines.map((cells) => lengthOf(cells[column]!))),
  );
  return lines.map((cells) =>
    cells
      .map((cell, column) => {
        const padding = ' '.repeat(widths[column]! - lengthOf(cell));
        return column === 0 ? `${cell}${padding}` : `${padding}${cell}`;
      })
      .join(GAP),
  );
}

/** Six digits, which are six decimals for the shares that most metrics are. */
function sixDigits(value: number): string {
  const size = Math.abs(value);
  return size === 0 || (size >= 0.001 && size < 10) ? value.toFixed(6) : value.toPrecision(6);
}

/** In code points, which is as near to columns as a terminal lets one know. */
function lengthOf(text: string): number {
  return [...text].length;
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString('en-US')} ${number === 1 ? one : many}`;
}
