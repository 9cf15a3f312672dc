import type { Comparison } from '../../comparison/index.js';
import { effectLine, type DataReport } from '../../data/index.js';
import { cleanSentence } from '../clean-text.js';
import { markup, name, type Markup } from '../markup.js';
import { count, number, percent } from '../numbers.js';
import { dataSentences } from '../sentences/data.js';
import { dataTable, section } from './figure.js';

const MOST_CLASSES = 40;
const MOST_COLUMNS = 60;
const SPLITS = ['train', 'validation', 'test'] as const;

/** What the candidate's data were, and how many rows the baseline had. */
export function dataSection({ data }: Comparison): Markup | null {
  if (!data?.candidate) return null;
  const { candidate, baseline } = data;
  return section('Data', [
    markup`<p>${dataSentences(candidate).join(' ')}</p>`,
    ...(baseline ? [markup`<p class="muted">The baseline's: ${dataSentences(baseline)[0]!}</p>`] : []),
    ...cleaningList(candidate),
    ...labelTable(candidate),
    ...columnTable(candidate),
  ]);
}

function cleaningList({ cleaning }: DataReport): Markup[] {
  if (cleaning.length === 0) return [];
  const items = cleaning.map((effect) => markup`<li>${cleanSentence(effectLine(effect))}</li>`);
  return [markup`<ul>${items}</ul>`];
}

function labelTable({ label, rows }: DataReport): Markup[] {
  const columns = SPLITS.map((title) => ({ title, isNumber: true }));
  if ('spread' in label) {
    const cells = SPLITS.map((split) => {
      const of = label.spread[split];
      return of ? `${number(of.mean)} (${number(of.min)} to ${number(of.max)})` : '–';
    });
    return [dataTable([{ title: 'label: mean and range' }, ...columns], [[name(label.name), ...cells]])];
  }
  const cells = label.classes
    .slice(0, MOST_CLASSES)
    .map((of) => [
      name(of.name),
      ...SPLITS.map((split) =>
        rows[split] === 0 ? '–' : `${count(of.rows[split])} (${percent(of.rows[split] / rows[split])})`,
      ),
    ]);
  return [
    dataTable([{ title: 'class' }, ...columns], cells),
    ...more(label.classes.length - MOST_CLASSES, 'classes'),
  ];
}

function columnTable({ columns, rows }: DataReport): Markup[] {
  if (columns.length === 0) return [];
  const missing = (of: number, split: (typeof SPLITS)[number]) =>
    of === 0 ? '0' : percent(of / Math.max(1, rows[split]));
  const cells = columns
    .slice(0, MOST_COLUMNS)
    .map((column) => [
      name(column.name),
      column.role,
      column.type ?? 'empty',
      missing(column.missing.train, 'train'),
      missing(column.missing.test, 'test'),
      column.distinct === null ? 'many' : count(column.distinct),
      valuesOf(column),
    ]);
  const titles = [
    { title: 'column' },
    { title: 'role' },
    { title: 'type' },
    { title: 'missing, train', isNumber: true },
    { title: 'missing, test', isNumber: true },
    { title: 'distinct', isNumber: true },
    { title: 'in training' },
  ];
  return [
    markup`<details><summary>The columns</summary>${dataTable(titles, cells)}${more(columns.length - MOST_COLUMNS, 'columns')}</details>`,
  ];
}

function valuesOf({ spread, dates, top }: DataReport['columns'][number]): Markup | string {
  if (spread) return `${number(spread.min)} to ${number(spread.max)}, mean ${number(spread.mean)}`;
  if (dates) return `${dates.first} to ${dates.last}`;
  if (!top || top.length === 0) return '–';
  return markup`${top.map(({ value, rows }) => markup`${name(value)} ${count(rows)} `)}`;
}

function more(left: number, noun: string): Markup[] {
  return left > 0 ? [markup`<p class="muted">${count(left)} more ${noun} are in data.json.</p>`] : [];
}
