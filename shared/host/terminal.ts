import { stderr, stdout } from 'node:process';
import picocolors from 'picocolors';
import { formatLocation, type SourceLocation } from '../errors/index.js';
import { noArtifacts } from './artifacts.js';
import { withoutControls } from './controls.js';
import type { MainHost } from './exit.js';
import type { OutputValue, Progress } from './host.js';
import { checkOutputName, outputText } from './outputs.js';
import { PlainProgress } from './plain-progress.js';
import { TerminalBar } from './terminal-bar.js';
import type { TextStream } from './text-stream.js';

export interface TerminalOptions {
  /** All text goes to stderr, and the outputs to stdout as one JSON object. */
  readonly json: boolean;
  /** Shows what `debug` says. */
  readonly verbose: boolean;
  readonly out?: TextStream;
  readonly err?: TextStream;
  readonly env?: NodeJS.ProcessEnv;
}

const PROGRESS_MILLISECONDS = 5_000;
const DEFAULT_COLUMNS = 120;

/** The host of the command line. */
export class TerminalHost implements MainHost {
  readonly kind = 'terminal';
  readonly artifacts = noArtifacts;
  private readonly out: TextStream;
  private readonly err: TextStream;
  private readonly env: NodeJS.ProcessEnv;
  private readonly outputs = new Map<string, OutputValue>();
  private readonly secrets = new Set<string>();
  private depth = 0;
  private bar: TerminalBar | null = null;

  constructor(private readonly options: TerminalOptions) {
    this.out = options.out ?? stdout;
    this.err = options.err ?? stderr;
    this.env = options.env ?? process.env;
    for (const stream of [this.out, this.err]) stream.on('error', forgiveClosedPipe);
  }

  info(line: string): void {
    this.write(this.texts, line);
  }

  debug(line: string): void {
    if (this.options.verbose) this.write(this.err, this.colours(this.err).dim(line));
  }

  warning(message: string, at?: SourceLocation): void {
    this.write(this.err, `${this.colours(this.err).yellow('warning:')} ${plain(message, at)}`);
  }

  error(message: string, at?: SourceLocation): void {
    this.write(this.err, `${this.colours(this.err).red('error:')} ${plain(message, at)}`);
  }

  async group<T>(title: string, body: () => Promise<T>): Promise<T> {
    this.info(this.colours(this.texts).bold(title));
    this.depth += 1;
    try {
      return await body();
    } finally {
      this.depth -= 1;
    }
  }

  progress(label: string): Progress {
    if (!isScreen(this.texts, this.env)) {
      return new PlainProgress(label, (line) => this.info(line), PROGRESS_MILLISECONDS);
    }
    this.bar?.done();
    const bar = new TerminalBar(label, this.texts, () => {
      if (this.bar === bar) this.bar = null;
    });
    this.bar = bar;
    return bar;
  }

  output(name: string, value: OutputValue): void {
    checkOutputName(name);
    this.outputs.set(name, value);
  }

  summary(_markdown: string): Promise<void> {
    return Promise.resolve();
  }

  secret(value: string): void {
    if (value.trim() !== '') this.secrets.add(value);
  }

  /** Prints the outputs, unless the use case broke off: half of them would look like a result. */
  finish(exitCode: number): void {
    this.bar?.done();
    if (exitCode > 1) return;
    if (this.options.json) this.out.write(`${JSON.stringify(Object.fromEntries(this.outputs))}\n`);
    else this.printOutputs();
  }

  private printOutputs(): void {
    const shown = [...this.outputs].filter(([, value]) => outputText(value) !== '');
    const width = Math.max(0, ...shown.map(([name]) => name.length));
    const room = (this.out.columns ?? DEFAULT_COLUMNS) - width - 2;
    for (const [name, value] of shown) {
      const text = typeof value === 'object' ? cut(outputText(value), room) : outputText(value);
      this.info(`${this.colours(this.out).dim(name.padEnd(width))}  ${text}`);
    }
  }

  /** Where results and progress go. */
  private get texts(): TextStream {
    return this.options.json ? this.err : this.out;
  }

  private write(stream: TextStream, text: string): void {
    const indent = '  '.repeat(this.depth);
    const lines = this.masked(withoutControls(text, { colours: true })).replaceAll(/^(?=.)/gm, indent);
    if (this.bar && isScreen(stream, this.env)) this.bar.log(`${lines}\n`);
    else stream.write(`${lines}\n`);
  }

  private masked(text: string): string {
    return [...this.secrets].reduce((masked, secret) => masked.replaceAll(secret, '***'), text);
  }

  private colours(stream: TextStream) {
    const wanted = this.env.FORCE_COLOR ? this.env.FORCE_COLOR !== '0' : isScreen(stream, this.env);
    return picocolors.createColors(wanted && !this.env.NO_COLOR);
  }
}

function isScreen(stream: TextStream, env: NodeJS.ProcessEnv): boolean {
  return stream.isTTY === true && env.TERM !== 'dumb';
}

function plain(message: string, at?: SourceLocation): string {
  return withoutControls(located(message, at), { colours: false });
}

/** A message that begins with its place already is left as it is. */
function located(message: string, at?: SourceLocation): string {
  if (!at || message.startsWith(formatLocation(at))) return message;
  return `${formatLocation(at)} ${message}`;
}

function cut(text: string, room: number): string {
  return text.length <= room || room < 1 ? text : `${text.slice(0, room - 1)}…`;
}

/** `heirloom … | head` closes the pipe early; the work goes on and the exit code stays true. */
function forgiveClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}
