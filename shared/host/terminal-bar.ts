import cliProgress from 'cli-progress';
import type { Progress } from './host.js';
import type { TextStream } from './text-stream.js';

/** A moving bar on the last line of a terminal; lines that are logged meanwhile appear above it. */
export class TerminalBar implements Progress {
  private readonly bars: cliProgress.MultiBar;
  private readonly bar: cliProgress.SingleBar;
  private running = true;

  /** @param ended called once, when the bar is gone from the screen */
  constructor(
    private readonly label: string,
    stream: TextStream,
    private readonly ended: () => void,
  ) {
    this.bars = new cliProgress.MultiBar(
      {
        stream,
        format: '{label} [{bar}] {percentage} % {detail}',
        barsize: 24,
        clearOnComplete: true,
        forceRedraw: true,
        // Cuts the bar to the terminal's width instead of switching its wrapping off, which a kill would leave off.
        linewrap: true,
        // The library's own handler would swallow Ctrl-C.
        gracefulExit: false,
      },
      cliProgress.Presets.rect,
    );
    this.bar = this.bars.create(1, 0, { label, detail: '' });
  }

  update(fraction: number, detail = ''): void {
    this.bar.update(Math.min(1, Math.max(0, fraction)), { label: this.label, detail });
  }

  /** Prints lines above the bar. */
  log(lines: string): void {
    this.bars.log(lines);
    this.bars.update();
  }

  done(): void {
    if (!this.running) return;
    this.running = false;
    this.bars.stop();
    this.ended();
  }
}
