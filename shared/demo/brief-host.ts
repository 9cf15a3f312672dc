import type { SourceLocation } from '../errors/index.js';
import type { Host, OutputValue, Progress } from '../host/index.js';
import { wrap } from '../report/terminal/columns.js';

/** Lines of a folded group that are shown: the first ones, and the last one. */
const FIRST_LINES = 2;

export interface BriefOptions {
  /** Absolute; paths in it are shown relative to it. */
  readonly workspace: string;
  /** Characters in a line. */
  readonly width: number;
  readonly signal: AbortSignal;
}

/**
 * Passes on what a reader of the demo needs: long groups without their middle, digests and paths short, and nothing
 * twice. Outputs are kept instead of printed.
 */
export class BriefHost implements Host {
  readonly kind = 'terminal';
  private readonly said = new Set<string>();
  private readonly kept = new Map<string, OutputValue>();
  private folded: string[] | null = null;
  /** Lines of one laid-out text that are shown. */
  private textLines = Infinity;

  constructor(
    private readonly inner: Host,
    private readonly options: BriefOptions,
  ) {}

  get artifacts() {
    return this.inner.artifacts;
  }

  info(line: string): void {
    if (this.said.has(line)) return;
    this.said.add(line);
    if (this.folded && this.folded.push(line) > FIRST_LINES) return;
    this.print(line);
  }

  debug(line: string): void {
    this.inner.debug(line);
  }

  warning(message: string, at?: SourceLocation): void {
    this.inner.warning(this.paragraph(message), at);
  }

  error(message: string, at?: SourceLocation): void {
    this.inner.error(this.paragraph(message), at);
  }

  async group<T>(_title: string, body: () => Promise<T>): Promise<T> {
    this.folded = [];
    try {
      return await body();
    } finally {
      const [last, ...left] = this.folded.slice(FIRST_LINES).reverse();
      if (left.length > 0) this.print(`… ${left.length} more like these`);
      if (last !== undefined) this.print(last);
      this.folded = null;
    }
  }

  /** Long work ends here once the signal is aborted: its steps are where nothing is half done. */
  progress(label: string): Progress {
    const progress = this.inner.progress(label);
    return {
      update: (fraction, detail) => {
        this.options.signal.throwIfAborted();
        progress.update(fraction, detail);
      },
      done: () => progress.done(),
    };
  }

  output(name: string, value: OutputValue): void {
    this.kept.set(name, value);
  }

  /** The outputs since the last call. */
  takeOutputs(): Record<string, OutputValue> {
    const outputs = Object.fromEntries(this.kept);
    this.kept.clear();
    return outputs;
  }

  summary(markdown: string): Promise<void> {
    return this.inner.summary(markdown);
  }

  secret(value: string): void {
    this.inner.secret(value);
  }

  /** From now on, texts of many lines end after the last paragraph that ends within `lines`. */
  limitTexts(lines: number): void {
    this.textLines = lines;
  }

  private print(line: string): void {
    this.inner.info(this.laidOut(this.shortened(line)));
  }

  /** Leaves room for the word that the inner host puts before it. */
  private paragraph(message: string): string {
    return wrap(this.shortened(message), this.options.width - 'warning: '.length, '', '    ').join('\n');
  }

  private laidOut(text: string): string {
    // A text of many lines was laid out by who wrote it.
    if (text.includes('\n')) return firstParagraphs(text.trimEnd(), this.textLines);
    return this.folded
      ? fittingColumns(text, this.options.width)
      : wrap(text, this.options.width, '', '    ').join('\n');
  }

  private shortened(text: string): string {
    return text
      .replaceAll(/\b([0-9a-f]{12})[0-9a-f]{52}\b/g, '$1…')
      .replaceAll(`${this.options.workspace}/`, '');
  }
}

/** Columns stand two spaces apart; those that don't fit are left out. */
function fittingColumns(line: string, width: number): string {
  const end = line.length <= width ? -1 : line.lastIndexOf('  ', width);
  return end < 0 ? line : line.slice(0, end).trimEnd();
}

function firstParagraphs(text: string, mostLines: number): string {
  const lines = text.split('\n');
  const end = lines.length <= mostLines ? -1 : lines.lastIndexOf('', mostLines);
  if (end < 0) return text;
  return [...lines.slice(0, end), '', `… and ${lines.length - end - 1} lines more`].join('\n');
}
