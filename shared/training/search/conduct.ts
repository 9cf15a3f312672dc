import { seededRandom } from '../../evaluation/statistics/index.js';
import { mediansOf, STRATEGIES, type Earlier, type Point } from '../../search/index.js';
import type { SearchPlan } from './plan.js';
import type { TrialEnd } from './trial.js';

/** A trial that came to its end. */
export interface Trial {
  /** From 1. */
  readonly number: number;
  readonly point: Point;
  readonly end: TrialEnd;
}

/**
 * How many trials may be under way where later ones learn from earlier ones: a trial knows those that are so many
 * numbers before it, and no others. So what it knows doesn't depend on which trial was faster, nor on how many ran at
 * the same time.
 */
export const WINDOW = 4;

/** Whether a trial needs to know what others came to. */
export function looksBack({ strategy, warmUp }: Pick<SearchPlan, 'strategy' | 'warmUp'>): boolean {
  return STRATEGIES[strategy].learns || warmUp !== null;
}

/**
 * Makes the trials of a plan, and gives them by number.
 *
 * @param parallel  how many run at the same time
 * @param run       runs a trial. medians: by epoch, for the stopping rule
 */
export async function conduct(
  plan: SearchPlan,
  parallel: number,
  run: (number: number, point: Point, medians: readonly (number | null)[]) => Promise<TrialEnd>,
): Promise<readonly Trial[]> {
  const trials: Promise<Trial>[] = [];
  const points: Promise<Point>[] = [];

  /** Those that a trial may know of. */
  const knownTo = (number: number): Promise<readonly Trial[]> =>
    Promise.all(looksBack(plan) ? trials.slice(0, Math.max(0, number - WINDOW)) : []);

  const choose = async (
    number: number,
    before: readonly Promise<Point>[],
    known: Promise<readonly Trial[]>,
  ): Promise<Point> => {
    const ended = await known;
    const earlier = (await Promise.all(before)).map((point, at): Earlier => ({
      point,
      merit: ended[at] ? meritOf(ended[at]) : null,
    }));
    return suggestion(plan, number, earlier);
  };

  const make = async (
    number: number,
    chosen: Promise<Point>,
    known: Promise<readonly Trial[]>,
  ): Promise<Trial> => {
    const [point, ended] = await Promise.all([chosen, known]);
    return { number, point, end: await run(number, point, mediansFor(plan, ended)) };
  };

  const next = (): Promise<Trial> => {
    const number = trials.length + 1;
    const known = knownTo(number);
    const chosen = choose(number, points.slice(), known);
    const trial = make(number, chosen, known);
    points.push(chosen);
    trials.push(trial);
    return trial;
  };

  const lane = async (): Promise<void> => {
    while (trials.length < plan.trials) await next();
  };
  await Promise.all(Array.from({ length: parallel }, lane));
  return Promise.all(trials);
}

/** The point of a trial. @param number  from 1   @param earlier  the trials before it, all of them */
export function suggestion(plan: SearchPlan, number: number, earlier: readonly Earlier[]): Point {
  const random = seededRandom(`search ${plan.seed} trial ${number}`);
  return STRATEGIES[plan.strategy].suggest(plan.space, earlier, random);
}

function mediansFor({ warmUp }: SearchPlan, known: readonly Trial[]): readonly (number | null)[] {
  if (warmUp === null) return [];
  return mediansOf(
    known.flatMap(({ end }) => (end.state === 'failed' ? [] : [end.merits])),
    warmUp,
  );
}

function meritOf({ end }: Trial): number {
  return end.state === 'failed' ? -Infinity : end.merit;
}

/** The best of the trials that ran to their end, the first of equals; null where none did. */
export function bestOf(trials: readonly Trial[]): Trial | null {
  const merit = ({ end }: Trial) => (end.state === 'completed' ? end.merit : -Infinity);
  return trials.reduce<Trial | null>(
    (best, trial) => (merit(trial) > (best ? merit(best) : -Infinity) ? trial : best),
    null,
  );
}
