import type { Json } from '../../files/index.js';
import type { SearchRecord, TrialRecord } from '../../package/search.js';
import type { Point, Space } from '../../search/index.js';
import type { Monitor } from '../monitor.js';
import type { Trial } from './conduct.js';
import type { Search, SearchPlan } from './plan.js';

/** A point's values by path. */
export function valuesOf(space: Space, point: Point): [string, unknown][] {
  return space.map(({ path }, at) => [path, point[at]]);
}

/** What was greater for the better, as the metric has it. */
export function metricOf(metric: Monitor, merit: number): number {
  return metric === 'val_accuracy' ? merit : 0 - merit;
}

/** search.json of the package whose recipe has the best trial's values. */
export function recordOf(
  { stop }: Search,
  { strategy, metric, seed, space }: SearchPlan,
  trials: readonly Trial[],
  best: Pick<Trial, 'number'>,
): SearchRecord {
  return {
    schema: 'heirloom.dev/search/v1',
    strategy,
    metric,
    seed,
    space: Object.fromEntries(space.map(({ path, of }) => [path, { [of.kind]: of.value as Json }])),
    stop: stop ? { [stop.kind]: stop.value } : null,
    trials: trials.map((trial) => trialRecord(trial, space, metric)),
    best: best.number,
  };
}

function trialRecord({ number, point, end }: Trial, space: Space, metric: Monitor): TrialRecord {
  return {
    number,
    values: Object.fromEntries(valuesOf(space, point)) as Record<string, Json>,
    state: end.state,
    value: end.state === 'failed' ? null : metricOf(metric, end.merit),
    epochs: end.merits.length,
    ...(end.state === 'failed' && { reason: end.reason }),
  };
}
