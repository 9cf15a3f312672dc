export interface Pace {
  readonly rowsPerSecond: number;
  /** Until all epochs of this run are over. */
  readonly secondsLeft: number;
  /** What one whole run takes at this pace. */
  readonly secondsPerRun: number;
}

/**
 * Estimates from the steps of a run how fast it is, validation included. Time counts from the end of the first step,
 * because that one also waits for what is made only once.
 */
export class Pacer {
  private first: { readonly at: number; readonly fraction: number } | null = null;
  private rows = 0;

  /** @param now  milliseconds */
  constructor(private readonly now: () => number = () => performance.now()) {}

  /**
   * @param fraction  of all epochs that is done, 0..1
   * @param rows      that went through the step
   * @returns null while nothing can be said
   */
  step(fraction: number, rows: number): Pace | null {
    const at = this.now();
    if (!this.first) {
      this.first = { at, fraction };
      return null;
    }
    this.rows += rows;
    const seconds = (at - this.first.at) / 1000;
    const done = fraction - this.first.fraction;
    if (seconds <= 0 || done <= 0) return null;
    const secondsPerRun = seconds / done;
    return {
      rowsPerSecond: this.rows / seconds,
      secondsLeft: (1 - fraction) * secondsPerRun,
      secondsPerRun,
    };
  }
}
