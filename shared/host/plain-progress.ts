import type { Progress } from './host.js';

/** Progress as a plain line every few seconds, for logs and pipes. */
export class PlainProgress implements Progress {
  private lastLineAt: number;

  /**
   * @param say   prints one line
   * @param everyMilliseconds  the shortest time between two lines
   * @param now   milliseconds, for tests
   */
  constructor(
    private readonly label: string,
    private readonly say: (line: string) => void,
    private readonly everyMilliseconds: number,
    private readonly now: () => number = Date.now,
  ) {
    this.lastLineAt = now();
  }

  update(fraction: number, detail?: string): void {
    if (this.now() - this.lastLineAt < this.everyMilliseconds) return;
    this.lastLineAt = this.now();
    this.say(progressLine(this.label, fraction, detail));
  }

  /** Says nothing: what came out is the use case's to say. */
  done(): void {
    this.lastLineAt = Number.POSITIVE_INFINITY;
  }
}

/** `label 42 % detail` */
export function progressLine(label: string, fraction: number, detail?: string): string {
  const percent = Math.floor(Math.min(1, Math.max(0, fraction)) * 100);
  return `${label} ${percent} %${detail ? ` ${detail}` : ''}`;
}
