import { UserError } from '../errors/index.js';
import * as change from './changes.js';
import type { Clock } from './clock.js';
import type { EnvironmentPaths } from './paths.js';
import { isAlive, stopProcess } from './process.js';
import { emptyState, readState, writeState, type EnvironmentState } from './state.js';

/** A server gets this long for its last requests, then it is ended. */
const STOP_SECONDS = 12;

/** The state of one environment and its file, in step. Whoever has one holds the lock. */
export class Environment {
  private constructor(
    readonly paths: EnvironmentPaths,
    readonly clock: Clock,
    private current: EnvironmentState,
  ) {}

  static async open(name: string, paths: EnvironmentPaths, clock: Clock): Promise<Environment> {
    return new Environment(paths, clock, (await readState(paths.state)) ?? emptyState(name));
  }

  get state(): EnvironmentState {
    return this.current;
  }

  async write(next: EnvironmentState): Promise<void> {
    await writeState(this.paths.state, next);
    this.current = next;
  }

  /** Stops what nobody needs any more, in its order. @throws UserError naming the processes that do not end */
  async stopLeftovers(): Promise<void> {
    const { leftovers } = this.state;
    if (leftovers.length === 0) return;
    for (const process of leftovers) {
      await stopProcess(process, STOP_SECONDS, (seconds) => this.clock.sleep(seconds));
    }
    const left = leftovers.filter(isAlive);
    await this.write(change.withLeftovers(this.state, left));
    if (left.length === 0) return;
    const pids = left.map(({ pid }) => pid);
    throw new UserError(
      `has ${pids.length === 1 ? 'a process' : 'processes'} of a former deployment that did not end: ${pids.join(', ')}`,
      `End ${pids.length === 1 ? 'it' : 'them'} by hand ("kill -9 ${pids.join(' ')}"), then run this again.`,
      `environment "${this.state.environment}"`,
    );
  }
}
