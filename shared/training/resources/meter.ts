import type { Resources } from '../../package/index.js';
import { addReading, useOf, type GpuTally } from './gpu-tally.js';
import type { Machine } from './machine.js';
import { Stopwatch } from './stopwatch.js';
import { gpuLine } from './words.js';

const SAMPLE_MILLISECONDS = 2000;

/** Measures what a training takes, from its making on. */
export class ResourceMeter {
  /** Of the recipe's own runs. */
  readonly training: Stopwatch;
  /** Of the same recipe trained without its parent, where that is asked for. */
  readonly control: Stopwatch;
  private readonly startedAt: number;
  private readonly gpus: (GpuTally | null)[] = [];
  private reading: Promise<boolean> | null = null;

  constructor(
    private readonly machine: Machine,
    private readonly sampleMilliseconds = SAMPLE_MILLISECONDS,
  ) {
    const now = () => machine.now();
    this.training = new Stopwatch(now);
    this.control = new Stopwatch(now);
    this.startedAt = machine.now();
  }

  /** Looks at the graphics cards while a body runs; where no driver answers at once, nothing more is asked. */
  async watchGpus<T>(body: () => Promise<T>, log: (line: string) => void): Promise<T> {
    if (!(await this.sample())) return body();
    for (const tally of this.gpus) if (tally) log(gpuLine(tally.last));
    const timer = setInterval(() => void this.sample(), this.sampleMilliseconds);
    // It must not keep a process alive that has nothing left to do.
    timer.unref();
    try {
      return await body();
    } finally {
      clearInterval(timer);
      await this.reading;
      await this.sample();
    }
  }

  /** What it took so far. @param backend  null where a command trained */
  resources(backend: string | null): Resources {
    const { training, control, machine } = this;
    return {
      schema: 'heirloom.dev/resources/v1',
      backend,
      processor: machine.processor,
      seconds: (machine.now() - this.startedAt) / 1000,
      trainingSeconds: training.seconds,
      rows: training.rows,
      rowsPerSecond: training.rows > 0 ? training.rows / training.seconds : null,
      ...machine.usage(),
      resumed: training.resumed || control.resumed,
      gpus: this.gpus.flatMap((tally) => (tally ? [useOf(tally)] : [])),
      ...(control.seconds > 0 && { control: { trainingSeconds: control.seconds } }),
    };
  }

  /** One sample at a time: a driver may take longer to answer than the next one is away. */
  private sample(): Promise<boolean> {
    this.reading ??= this.take().finally(() => (this.reading = null));
    return this.reading;
  }

  private async take(): Promise<boolean> {
    const readings = await this.machine.readGpus();
    const at = this.machine.now();
    readings?.forEach((reading, card) => {
      this.gpus[card] = addReading(this.gpus[card] ?? null, reading, at);
    });
    return readings !== null;
  }
}
