import { appendFileSync, mkdirSync, readdirSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { explainWriteError } from '../../files/write-errors.js';
import { scalarsEvent, startEvent, versionEvent } from './events.js';
import { record } from './record.js';

const FILE = /^events\.out\.tfevents\.(\d+)\./;

/**
 * One event file of a run's folder, made with its first epoch. Each epoch is handed to the system whole, so that a
 * killed process leaves every epoch that was over.
 */
export class EventFile {
  private path: string | null = null;

  constructor(
    private readonly folder: string,
    private readonly now: () => Date,
  ) {}

  /** @param epoch  from 1  @throws UserError where it can't be written */
  append(epoch: number, values: Readonly<Record<string, number>>): void {
    const seconds = this.now().getTime() / 1000;
    const moment = { seconds, step: epoch };
    const events = [scalarsEvent(moment, values)];
    if (this.path === null) events.unshift(versionEvent(seconds), startEvent(moment));
    try {
      this.path ??= this.create();
      appendFileSync(this.path, Buffer.concat(events.map(record)));
    } catch (error) {
      throw explainWriteError(error as NodeJS.ErrnoException, this.path ?? this.folder);
    }
  }

  /** Readers take the files of a folder in the order of their names, so a later one gets a later second. */
  private create(): string {
    mkdirSync(this.folder, { recursive: true });
    const taken = readdirSync(this.folder).flatMap((name) => FILE.exec(name)?.[1] ?? []);
    const seconds = Math.max(
      Math.floor(this.now().getTime() / 1000),
      ...taken.map((name) => Number(name) + 1),
    );
    const machine = hostname().replaceAll(/[^A-Za-z0-9-]/g, '-');
    return join(this.folder, `events.out.tfevents.${seconds}.${machine}.${process.pid}.0.v2`);
  }
}
