import { StringDecoder } from 'node:string_decoder';
import { stripVTControlCharacters } from 'node:util';

/** A line without an end is cut: it would fill the memory. */
const LONGEST = 16 * 1024;
/** A line that is written over, as progress bars do, is shown this often. */
const REDRAWN_MILLISECONDS = 5_000;

/**
 * Cuts what a program writes into lines as they come. Of a line that it writes over and over (with "\r"), it gives the
 * first state, then one every five seconds, and the last.
 */
export class LineSplitter {
  private readonly decoder = new StringDecoder('utf8');
  private rest = '';
  private lastRedrawn = -Infinity;

  /** @param now  a clock in milliseconds */
  constructor(
    private readonly take: (line: string) => void,
    private readonly now: () => number,
  ) {}

  write(chunk: Buffer): void {
    this.rest += this.decoder.write(chunk);
    let from = 0;
    // A "\r" at the end may be the first half of "\r\n": what follows tells.
    for (const { index, 0: end } of this.rest.matchAll(/\r\n|\n|\r(?!$)/g)) {
      this.give(this.rest.slice(from, index), end === '\r');
      from = index + end.length;
    }
    this.rest = this.rest.slice(from);
    while (this.rest.length > LONGEST) {
      this.give(this.rest.slice(0, LONGEST), false);
      this.rest = this.rest.slice(LONGEST);
    }
  }

  /** Gives the last line, where no end of line came. */
  end(): void {
    const last = (this.rest + this.decoder.end()).replace(/\r$/, '');
    this.rest = '';
    if (last !== '') this.give(last, false);
  }

  private give(line: string, isRedrawn: boolean): void {
    if (isRedrawn) {
      if (line.trim() === '' || this.now() - this.lastRedrawn < REDRAWN_MILLISECONDS) return;
      this.lastRedrawn = this.now();
    }
    // Colours and movements of a cursor that a log does not have.
    this.take(stripVTControlCharacters(line).trimEnd());
  }
}
