import type { Host, Progress } from '../../host/host.js';
import { shortNames, valueText } from '../../search/index.js';
import type { Trial } from './conduct.js';
import type { Parallel } from './parallel.js';
import type { SearchPlan } from './plan.js';
import { metricOf } from './record.js';

/** Of one value in a line. */
const MOST_CHARACTERS = 40;

/** Tells of a search: a line a trial, and how far all of them are. */
export class TrialLog {
  private best = -Infinity;
  private ends = 0;
  private readonly fractions = new Map<number, number>();
  private readonly progress: Progress;

  constructor(
    private readonly plan: SearchPlan,
    private readonly host: Pick<Host, 'info' | 'progress'>,
  ) {
    this.progress = host.progress('search');
  }

  begin({ size, reason }: Parallel): void {
    const { strategy, trials, metric } = this.plan;
    const atOnce = size === 1 ? 'one at a time' : `${size} at a time`;
    const why = reason === null ? '' : ` (${reason})`;
    this.host.info(`${strategy} search: ${trials} trials by ${metric}, ${atOnce}${why}`);
  }

  moved(number: number, fraction: number): void {
    this.fractions.set(number, fraction);
    const underWay = [...this.fractions.values()].reduce((sum, part) => sum + part, 0);
    this.progress.update(
      (this.ends + underWay) / this.plan.trials,
      `${this.ends}/${this.plan.trials} trials`,
    );
  }

  /** @param isKept  whether an earlier, interrupted search ran it */
  ended(trial: Trial, isKept: boolean): void {
    this.fractions.delete(trial.number);
    this.ends++;
    const merit = trial.end.state === 'completed' ? trial.end.merit : -Infinity;
    const isBest = merit > this.best;
    this.best = Math.max(this.best, merit);
    this.host.info(
      [
        trialLine(trial, this.plan),
        ...(isBest ? ['best so far'] : []),
        ...(isKept ? ['kept from an interrupted run'] : []),
      ].join('  '),
    );
  }

  done(): void {
    this.progress.done();
  }
}

/** "trial  3/20  val_accuracy 0.9312  batch_size=32" */
export function trialLine({ number, point, end }: Trial, { metric, trials, space }: SearchPlan): string {
  const names = shortNames(space.map(({ path }) => path));
  const values = point.map((value, at) => `${names[at]}=${shown(value)}`);
  const parts = [`trial ${String(number).padStart(String(trials).length)}/${trials}`];
  if (end.state === 'failed') parts.push(...values, `failed: ${end.reason}`);
  else parts.push(`${metric} ${metricOf(metric, end.merit).toFixed(4)}`, ...values);
  if (end.state === 'stopped') parts.push(`stopped after epoch ${end.merits.length}`);
  return parts.join('  ');
}

/** A choice may be as large as a model. */
function shown(value: unknown): string {
  const text = valueText(value);
  return text.length <= MOST_CHARACTERS ? text : `${text.slice(0, MOST_CHARACTERS - 1)}…`;
}
