import { DATA_FILE, effectLine, type DataReport } from '../../data/index.js';
import { canonicalJson } from '../../files/index.js';
import type { NewFile } from '../../package/index.js';
import { code, prose } from '../../report/markdown/escape.js';
import { count, percent } from '../../report/numbers.js';
import { dataSentences } from '../../report/sentences/data.js';

/** More classes than this are in data.json only. */
const MOST_CLASSES = 30;
const SPLITS = ['train', 'validation', 'test'] as const;

/** data.json */
export function dataFile(report: DataReport): NewFile {
  return {
    path: DATA_FILE,
    role: 'data',
    mediaType: 'application/json',
    content: canonicalJson(report),
  };
}

/** The model card's section on the data. */
export function dataCardSection(report: DataReport): string {
  const { cleaning, columns } = report;
  const gaps = columns.filter(({ role, missing }) => role === 'input' && missing.train > 0);
  const lists = [
    ...cleaning.map((effect) => `- ${prose(effectLine(effect))}`),
    ...gaps.map(
      ({ name, missing }) =>
        `- ${code(name)} is missing in ${percent(missing.train / report.rows.train)} of the training rows`,
    ),
  ];
  return ['## Data', dataSentences(report).join(' '), lists.join('\n'), classTable(report)]
    .filter((part) => part !== '')
    .map((part) => `\n${part}\n`)
    .join('');
}

function classTable({ label, rows }: DataReport): string {
  if (!('classes' in label) || label.classes.length > MOST_CLASSES) return '';
  const lines = label.classes.map(({ name, rows: of }) => {
    const cells = SPLITS.map((split) =>
      rows[split] === 0 ? '–' : `${count(of[split])} (${percent(of[split] / rows[split])})`,
    );
    return `| ${[code(name), ...cells].join(' | ')} |`;
  });
  return [`| class | ${SPLITS.join(' | ')} |`, '|---|---|---|---|', ...lines].join('\n');
}
