import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pc from 'picocolors';
import { UserError } from '../errors/index.js';
import type { Host, OutputValue } from '../host/index.js';
import { USE_CASES } from '../inputs/index.js';
import { wrap } from '../report/terminal/columns.js';
import { PERFORMERS, type Surroundings } from '../wiring/index.js';
import type { BriefHost } from './brief-host.js';
import type { ChangedLine } from './changed-lines.js';

type Outputs = Readonly<Record<string, OutputValue>>;

/** A command that the demo ran. */
export interface DemoStep {
  readonly chapter: string;
  readonly command: string;
  readonly exitCode: number;
  readonly outputs: Outputs;
}

export interface StageOptions {
  /** Says the narration. */
  readonly host: Host;
  /** What the use cases speak to. */
  readonly brief: BriefHost;
  /** What the use cases run in; its workspace is the demo's directory. */
  readonly around: Surroundings;
  /** Characters in a line, and whether they may be coloured. */
  readonly screen: { readonly width: number; readonly colour: boolean };
  /** Nothing new begins once it is aborted. */
  readonly signal: AbortSignal;
}

/** What a chapter can do: tell, show, and run a use case as a user would. */
export class Stage {
  readonly steps: DemoStep[] = [];
  private chapter = '';
  private readonly paint: ReturnType<typeof pc.createColors>;

  constructor(private readonly options: StageOptions) {
    this.paint = pc.createColors(options.screen.colour);
  }

  get width(): number {
    return this.options.screen.width;
  }

  open(number: number, title: string): void {
    this.options.signal.throwIfAborted();
    this.chapter = title;
    const head = `── ${number}  ${title} `;
    this.options.host.info(`${this.paint.bold(this.paint.cyan(head.padEnd(this.width, '─')))}\n`);
  }

  /** A paragraph. */
  say(text: string): void {
    this.options.host.info(`${wrap(text, this.width).join('\n')}\n`);
  }

  show(lines: readonly string[]): void {
    this.options.host.info(`${lines.map((line) => `  ${line}`.trimEnd()).join('\n')}\n`);
  }

  showChanges(file: string, changes: readonly ChangedLine[]): void {
    const colours = { '-': this.paint.red, '+': this.paint.green, ' ': this.paint.dim };
    const lines = changes.map(({ sign, text }) => colours[sign](`${sign} ${text}`));
    this.show([this.paint.dim(file), ...lines]);
  }

  showCommand(command: string): void {
    this.options.host.info(this.paint.bold(`$ ${command}`));
  }

  /** Writes a file into the demo's directory. */
  async write(path: string, content: string): Promise<void> {
    await writeFile(join(this.options.around.workspace, path), content);
  }

  /** Keeps what a command that is no use case gave. */
  record(command: string, outputs: Outputs): void {
    this.steps.push({ chapter: this.chapter, command, exitCode: 0, outputs });
  }

  /**
   * Shows the command line of a use case and runs it.
   *
   * @param expected   its exit code in this story; 2 stands for a refusal, which is shown
   * @param textLines  of a longer text, the first paragraphs are shown
   * @throws Error when it ends otherwise
   */
  async run(
    name: string,
    inputs: Readonly<Record<string, string>> = {},
    { expected = 0, textLines = Infinity }: { expected?: 0 | 1 | 2; textLines?: number } = {},
  ): Promise<void> {
    const { brief, around, signal, host } = this.options;
    signal.throwIfAborted();
    const command = commandLine(name, inputs);
    this.showCommand(command);
    brief.limitTexts(textLines);
    const exitCode = await PERFORMERS[name]!((input) => inputs[input], { ...around, host: brief }).catch(
      (error: unknown) => {
        if (!(error instanceof UserError) || expected !== 2) throw error;
        brief.error(error.message);
        return 2;
      },
    );
    if (exitCode !== 0) host.info(this.paint.dim(`(exit code ${exitCode})`));
    host.info('');
    this.steps.push({ chapter: this.chapter, command, exitCode, outputs: brief.takeOutputs() });
    if (exitCode !== expected)
      throw new Error(`"${command}" ended with exit code ${exitCode}, and the demo tells of ${expected}`);
  }
}

/** As a user types it; none of the demo's words needs quotes. */
function commandLine(name: string, inputs: Readonly<Record<string, string>>): string {
  const { argument } = USE_CASES.find((useCase) => useCase.name === name)!;
  const words = Object.entries(inputs).flatMap(([input, value]) => {
    if (input === argument) return [value];
    return value === 'true' ? [`--${input}`] : [`--${input}`, value];
  });
  return ['heirloom', name, ...words].join(' ');
}
