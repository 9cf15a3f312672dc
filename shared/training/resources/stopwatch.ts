/** Sums up how long fitting took and how many rows it went through. */
export class Stopwatch {
  /** Rows that went through training steps, each as often as it did. */
  rows = 0;
  /** Whether an interrupted training went on: what it took before is not in here. */
  resumed = false;
  private milliseconds = 0;

  /** @param now  milliseconds of a clock that never goes back */
  constructor(private readonly now: () => number) {}

  get seconds(): number {
    return this.milliseconds / 1000;
  }

  async time<T>(body: () => Promise<T>): Promise<T> {
    const started = this.now();
    try {
      return await body();
    } finally {
      this.milliseconds += this.now() - started;
    }
  }
}
