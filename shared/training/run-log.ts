import type { Host } from '../host/host.js';
import type { FitOptions } from './fit.js';
import { Pacer } from './pace.js';
import { epochLine, paceText, runWords, type Course } from './progress.js';
import type { Stopwatch } from './resources/index.js';
import type { RunEvents } from './tensorboard/index.js';

export interface RunLogOptions {
  readonly host: Host;
  readonly course: Course;
  readonly stopwatch: Stopwatch;
  /** Null: no event files. */
  readonly events: RunEvents | null;
}

/** What `fit` is watched by, and how watching ends. */
export interface RunLog {
  readonly watch: Pick<FitOptions, 'onStep' | 'onEpoch' | 'onResume'>;
  done(): void;
}

/** Shows a run while it trains: a bar or a line every few seconds, a line an epoch, event files. */
export function openRunLog({ host, course, stopwatch, events }: RunLogOptions): RunLog {
  const progress = host.progress(`training${runWords(course.place)}`);
  const pacer = new Pacer();
  return {
    watch: {
      onStep: (fraction, rows) => {
        stopwatch.rows += rows;
        const pace = pacer.step(fraction, rows);
        progress.update(fraction, pace ? paceText(pace, course) : '');
      },
      onEpoch: (record, speed) => {
        host.info(epochLine(record, course, speed));
        events?.(record);
      },
      onResume: (done) => {
        stopwatch.resumed = true;
        host.info(`resumed after epoch ${done} of ${course.epochs}, where an earlier run stopped`);
      },
    },
    done: () => progress.done(),
  };
}
