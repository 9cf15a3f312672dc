import type { RocComparison, RocCurve } from '../comparison/index.js';

const [COLUMNS, ROWS] = [37, 15];
/** Of the axis on the left: "1.0 ┤". */
const MARGIN = 5;

/** A ROC curve as lines of text, 42 columns wide; a mark differs in shape, not in colour. */
export function rocGrid({ candidate, baseline }: RocComparison): string[] {
  const cells = Array.from({ length: ROWS }, () => new Array<string>(COLUMNS).fill(' '));
  const mark = (curve: RocCurve['points'], sign: string) => {
    for (const [x, y] of walk(curve)) {
      cells[Math.round((1 - y) * (ROWS - 1))]![Math.round(x * (COLUMNS - 1))] = sign;
    }
  };
  mark(
    [
      [0, 0],
      [1, 1],
    ],
    '·',
  );
  mark(baseline?.points ?? [], '○');
  mark(candidate.points, '●');
  return [
    'true positive rate',
    ...cells.map((row, i) => `${rowLabel(i)}${row.join('')}`.trimEnd()),
    `    └${'─'.repeat(COLUMNS)}`,
    `${' '.repeat(MARGIN)}${columnLabels()}`,
    `${' '.repeat(MARGIN)}${'false positive rate'.padStart((COLUMNS + 19) / 2)}`,
    '',
    `● candidate, area ${candidate.auc.toFixed(4)}`,
    ...(baseline ? [`○ baseline, area ${baseline.auc.toFixed(4)}, where it differs`] : []),
    '· chance',
  ];
}

/** Points close enough that every cell on the way is met. */
function walk(points: RocCurve['points']): [number, number][] {
  const steps = 2 * COLUMNS;
  return points.slice(1).flatMap(([toX, toY], i) => {
    const [x, y] = points[i]!;
    const parts = Math.max(1, Math.ceil(steps * Math.max(toX - x, toY - y)));
    return Array.from({ length: parts + 1 }, (_, part): [number, number] => [
      x + ((toX - x) * part) / parts,
      y + ((toY - y) * part) / parts,
    ]);
  });
}

function rowLabel(row: number): string {
  const share = 1 - row / (ROWS - 1);
  return [0, 0.5, 1].includes(share) ? `${share.toFixed(1)} ┤` : '    │';
}

function columnLabels(): string {
  const half = (COLUMNS - 3) / 2;
  return `0.0${'0.5'.padStart(half)}${'1.0'.padStart(COLUMNS - 3 - half)}`;
}
