import { appendFile, stat } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import * as core from '@actions/core';
import type { SourceLocation } from '../errors/index.js';
import { RunArtifacts } from './artifacts.js';
import { linesWithoutCommands } from './commands.js';
import { withoutControls } from './controls.js';
import type { MainHost } from './exit.js';
import type { OutputValue, Progress } from './host.js';
import { checkOutputName, outputText } from './outputs.js';
import { PlainProgress } from './plain-progress.js';
import { fitSummary, SUMMARY_BYTES } from './summary.js';

/** A runner shows this many annotations of a level for one step and drops the others without a word. */
const ANNOTATIONS_A_LEVEL = 10;
const PROGRESS_MILLISECONDS = 10_000;

/** The host of a built action: workflow commands, output and summary files, artifacts of the run. */
export class RunnerHost implements MainHost {
  readonly kind = 'runner';
  readonly artifacts: RunArtifacts;
  private readonly annotated = { warning: 0, error: 0 };
  private isInGroup = false;

  /** @param env the process's own environment: @actions/core reads it too */
  constructor(private readonly env: NodeJS.ProcessEnv) {
    this.artifacts = new RunArtifacts(env);
  }

  info(line: string): void {
    // First, because what it leaves out may stand before a command.
    const clean = withoutControls(line, { colours: true });
    for (const plain of linesWithoutCommands(clean)) core.info(plain);
  }

  debug(line: string): void {
    core.debug(line);
  }

  warning(message: string, at?: SourceLocation): void {
    this.annotate('warning', message, at);
  }

  error(message: string, at?: SourceLocation): void {
    this.annotate('error', message, at);
  }

  /** GitHub's log can't fold a group within a group: it would end the outer one, so the inner one is a plain title. */
  async group<T>(title: string, body: () => Promise<T>): Promise<T> {
    if (this.isInGroup) {
      this.info(title);
      return body();
    }
    this.isInGroup = true;
    try {
      return await core.group(title, body);
    } finally {
      this.isInGroup = false;
    }
  }

  progress(label: string): Progress {
    return new PlainProgress(label, (line) => this.info(line), PROGRESS_MILLISECONDS);
  }

  output(name: string, value: OutputValue): void {
    checkOutputName(name);
    core.setOutput(name, outputText(value));
  }

  async summary(markdown: string): Promise<void> {
    const file = this.env.GITHUB_STEP_SUMMARY;
    if (!file) return this.debug('GITHUB_STEP_SUMMARY is not set: no job summary');
    const written = await stat(file).then(
      ({ size }) => size,
      () => 0,
    );
    await appendFile(file, fitSummary(markdown, SUMMARY_BYTES - written));
  }

  /** The runner looks for whole lines, so a secret of many lines is masked line by line too. */
  secret(value: string): void {
    const parts = new Set([value, ...value.split(/\r?\n/)].filter((part) => part.trim() !== ''));
    for (const part of parts) core.setSecret(part);
  }

  finish(): void {
    for (const level of ['error', 'warning'] as const) {
      const more = this.annotated[level] - ANNOTATIONS_A_LEVEL;
      if (more > 0) {
        this.info(
          `${more} more ${level}${more > 1 ? 's' : ''} only in the log: a step shows ${ANNOTATIONS_A_LEVEL}.`,
        );
      }
    }
  }

  private annotate(level: 'warning' | 'error', message: string, at?: SourceLocation): void {
    this.annotated[level] += 1;
    if (this.annotated[level] > ANNOTATIONS_A_LEVEL) return this.info(`${level}: ${message}`);
    core[level](withoutControls(message, { colours: false }), at ? this.properties(at) : {});
  }

  private properties(at: SourceLocation): core.AnnotationProperties {
    return {
      file: this.fromWorkspace(at.file),
      startLine: at.line,
      ...(at.column === undefined ? {} : { startColumn: at.column }),
    };
  }

  /** GitHub places an annotation by the path from the repository's root, with forward slashes. */
  private fromWorkspace(file: string): string {
    const path = relative(this.env.GITHUB_WORKSPACE ?? process.cwd(), resolve(file));
    return path.split(sep).join('/');
  }
}
