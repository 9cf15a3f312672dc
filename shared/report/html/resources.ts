import type { Comparison } from '../../comparison/index.js';
import type { GpuUse, Resources } from '../../package/index.js';
import { markup, name, type Markup } from '../markup.js';
import { count } from '../numbers.js';
import { bytesText, duration } from '../quantities.js';
import { dataTable, section } from './figure.js';

interface Measure {
  readonly title: string;
  readonly value: (resources: Resources) => Markup | string | null | undefined;
}

const MEASURES: readonly Measure[] = [
  { title: 'training', value: ({ trainingSeconds }) => duration(trainingSeconds) },
  { title: 'in all', value: ({ seconds }) => duration(seconds) },
  { title: 'rows trained', value: ({ rows }) => count(rows) },
  {
    title: 'rows a second',
    value: ({ rowsPerSecond }) => (rowsPerSecond === null ? null : count(rowsPerSecond)),
  },
  { title: 'processor time', value: ({ cpuSeconds }) => duration(cpuSeconds) },
  { title: 'peak memory', value: ({ peakMemoryBytes }) => bytesText(peakMemoryBytes) },
  {
    title: 'training without the parent',
    value: ({ control }) => control && duration(control.trainingSeconds),
  },
  { title: 'back end', value: ({ backend }) => (backend === null ? null : name(backend)) },
  {
    title: 'processor',
    value: ({ processor }) => markup`${name(processor.name)}, ${count(processor.threads)} threads`,
  },
  {
    title: 'graphics cards',
    value: ({ gpus }) => (gpus.length === 0 ? null : markup`${gpus.map(gpuLine)}`),
  },
];

/** What training took: nothing that a digest covers, so it stands apart from what was judged. */
export function resourcesSection({ resources, baseline }: Comparison): Markup | null {
  if (!resources) return null;
  const sides = [...(baseline ? [resources.baseline] : []), resources.candidate];
  const columns = [
    { title: 'measure' },
    ...(baseline ? [{ title: 'baseline', isNumber: true }] : []),
    { title: 'candidate', isNumber: true },
  ];
  const rows = MEASURES.flatMap(({ title, value }) => {
    const cells = sides.map((side) => (side && value(side)) ?? null);
    return cells.every((cell) => cell === null) ? [] : [[title, ...cells.map((cell) => cell ?? '–')]];
  });
  const resumed = sides.some((side) => side?.resumed)
    ? ' A training that was interrupted counts from where it went on.'
    : '';
  return section('What training took', [
    dataTable(columns, rows),
    markup`<p class="muted">Measured by the machines that trained, and covered by no digest. Compare times of one kind of machine only.${resumed}</p>`,
  ]);
}

function gpuLine({ name: card, driver, meanUtilisation, peakMemoryBytes, joules }: GpuUse): Markup {
  const parts = [
    ...(meanUtilisation === null ? [] : [`${Math.round(100 * meanUtilisation)} % busy`]),
    ...(peakMemoryBytes === null ? [] : [`peak memory ${bytesText(peakMemoryBytes)}`]),
    ...(joules === null ? [] : [`${count(joules)} J`]),
    'driver',
  ];
  return markup`<div>${name(card)}, ${parts.join(', ')} ${name(driver)}</div>`;
}
