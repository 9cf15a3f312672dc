import { rankedTrials, type SearchRecord, type TrialRecord } from '../../package/search.js';
import { shortNames } from '../../search/short-names.js';
import { valueText } from '../../search/value-text.js';
import { cleanName } from '../clean-text.js';
import { markup, type Markup } from '../markup.js';
import { counted, number } from '../numbers.js';
import { chart, px } from './frame.js';
import { legend, legendHeight, type LegendItem } from './legend.js';
import { axisOfDistribution, axisOfMetric, type ValueAxis } from './value-axis.js';

const [LEFT, RIGHT, STEP] = [110, 60, 150];
const [TOP, BOTTOM] = [44, 264];
const NAME_CHARACTERS = 20;

/** How strong the lines of the worst and of the second best trial are. */
const [FAINTEST, STRONGEST] = [0.2, 0.8];

interface NamedAxis extends ValueAxis {
  readonly name: string;
  readonly title: string;
  readonly x: number;
  readonly valueOf: (trial: TrialRecord) => TrialRecord['values'][string] | undefined;
}

/** A line a trial over one axis a searched value, with its metric on the last one; the better, the stronger. */
export function parallelCoordinates(search: SearchRecord): Markup {
  const drawn = rankedTrials(search).filter(({ value }) => value !== null);
  if (drawn.length === 0) return markup``;
  const axes = axesOf(search, drawn);
  const [best, ...others] = drawn as [TrialRecord, ...TrialRecord[]];
  const items = legendOf(search, best, others);
  const width = LEFT + (axes.length - 1) * STEP + RIGHT;
  const legendTop = BOTTOM + 28;
  const title = `Parallel coordinates of ${counted(drawn.length, 'trial')}; the best, trial ${best.number}, has ${search.metric} ${number(best.value!)}`;
  // The best ones last, so that they lie above.
  const lines = others.map((trial, rank) => trialLine(trial, axes, search, rank / others.length)).reverse();
  return chart(
    Math.max(width, 420),
    legendTop + legendHeight(items) - 4,
    title,
    markup`${axes.map(axisMarkup)}${lines}${chosenLine(best, axes, search)}${axes.map(tickTexts)}${legend(items, 16, legendTop)}`,
  );
}

function axesOf(search: SearchRecord, drawn: readonly TrialRecord[]): NamedAxis[] {
  const { space, metric } = search;
  const paths = Object.keys(space);
  const names = shortNames(paths);
  const extent = [BOTTOM, TOP] as const;
  const searched = paths.map((path, at) => ({
    ...axisOfDistribution(space[path]!, extent),
    name: names[at]!,
    title: path,
    x: LEFT + at * STEP,
    valueOf: ({ values }: TrialRecord) => values[path],
  }));
  const values = drawn.map(({ value }) => value!);
  return [
    ...searched,
    {
      ...axisOfMetric(values, extent, metric !== 'val_accuracy'),
      name: metric,
      title: `${metric}, the best above`,
      x: LEFT + paths.length * STEP,
      valueOf: ({ value }: TrialRecord) => value,
    },
  ];
}

function axisMarkup({ x, name, title }: NamedAxis): Markup {
  return markup`<g><title>${cleanName(title)}</title><line class="axis" x1="${x}" x2="${x}" y1="${TOP}" y2="${BOTTOM}"/><text class="middle" x="${x}" y="${TOP - 18}">${cleanName(name, NAME_CHARACTERS)}</text></g>`;
}

/** Above the lines, with the ground's colour around them. */
function tickTexts({ x, ticks }: NamedAxis): Markup {
  const texts = ticks.map(
    ({ at, text }) =>
      markup`<line class="axis" x1="${x - 4}" x2="${x}" y1="${px(at)}" y2="${px(at)}"/><text class="small muted end halo" x="${x - 7}" y="${px(at + 3.5)}">${text}</text>`,
  );
  return markup`${texts}`;
}

/** @param rank  0 for the best of these, towards 1 for the worst */
function trialLine(
  trial: TrialRecord,
  axes: readonly NamedAxis[],
  search: SearchRecord,
  rank: number,
): Markup {
  const line = trial.state === 'stopped' ? 'stopped' : 'trial';
  const opacity = line === 'stopped' ? 1 : px(STRONGEST - (STRONGEST - FAINTEST) * rank);
  return markup`<g><title>${trialTitle(trial, search)}</title><path class="series ${line}" stroke-opacity="${opacity}" d="${pathOf(trial, axes)}"/></g>`;
}

function chosenLine(trial: TrialRecord, axes: readonly NamedAxis[], search: SearchRecord): Markup {
  const dots = axes.flatMap((axis) => {
    const y = axis.placeOf(axis.valueOf(trial));
    return y === undefined ? [] : markup`<circle class="fill-chosen" cx="${axis.x}" cy="${px(y)}" r="4"/>`;
  });
  return markup`<g><title>${trialTitle(trial, search)}</title><path class="series chosen" d="${pathOf(trial, axes)}"/>${dots}</g>`;
}

function pathOf(trial: TrialRecord, axes: readonly NamedAxis[]): string {
  const points = axes.flatMap((axis) => {
    const y = axis.placeOf(axis.valueOf(trial));
    return y === undefined ? [] : [`${axis.x},${px(y)}`];
  });
  return points.length === 0 ? '' : `M${points.join('L')}`;
}

function trialTitle({ number: of, values, value }: TrialRecord, { metric, space }: SearchRecord): string {
  const paths = Object.keys(space);
  const names = shortNames(paths);
  const parts = paths.map((path, at) => `${cleanName(names[at]!)} ${cleanName(valueText(values[path]))}`);
  return `trial ${of}: ${[...parts, `${metric} ${number(value!)}`].join(', ')}`;
}

function legendOf({ trials }: SearchRecord, best: TrialRecord, others: readonly TrialRecord[]): LegendItem[] {
  const failed = trials.filter(({ state }) => state === 'failed').length;
  const has = (state: TrialRecord['state']) => others.some((trial) => trial.state === state);
  const left = failed > 0 ? `; ${counted(failed, 'failed trial')} not drawn` : '';
  return [
    { line: 'chosen', text: `trial ${best.number}, the best${left}` },
    ...(has('completed') ? [{ line: 'trial', text: 'another trial: the better, the stronger' }] : []),
    ...(has('stopped') ? [{ line: 'stopped', text: 'stopped early' }] : []),
  ];
}
