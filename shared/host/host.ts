import type { SourceLocation } from '../errors/index.js';

/**
 * The one port to the outside world: what a use case says and hands out. Two implementations: `RunnerHost` (GitHub
 * Actions) and `TerminalHost`.
 */
export interface Host {
  readonly kind: 'runner' | 'terminal';
  /** A result or a decision, one line. */
  info(line: string): void;
  /** Detail that is shown only on request (`RUNNER_DEBUG`, `--verbose`). */
  debug(line: string): void;
  warning(message: string, at?: SourceLocation): void;
  error(message: string, at?: SourceLocation): void;
  /** Folds what `body` logs under a title. */
  group<T>(title: string, body: () => Promise<T>): Promise<T>;
  /** A moving bar on a terminal, a line every few seconds elsewhere. */
  progress(label: string): Progress;
  /** An output of the use case, under its contract name (kebab-case). */
  output(name: string, value: OutputValue): void;
  /** Appends Markdown to the job summary; a terminal has none and does nothing. */
  summary(markdown: string): Promise<void>;
  /** Masks a value in everything that is logged from now on. */
  secret(value: string): void;
  readonly artifacts: ArtifactStore;
}

export type OutputValue = string | number | boolean | null | object;

export interface Progress {
  /** @param fraction done so far, 0..1   @param detail short text behind the bar */
  update(fraction: number, detail?: string): void;
  done(): void;
}

/** Why something can't be had. */
export interface Unavailable {
  /** Without a final full stop. */
  readonly what: string;
  /** How to mend it, a whole sentence. */
  readonly mend: string;
}

/** Directories that travel between the jobs of one workflow run. */
export interface ArtifactStore {
  /** Null where there is a place for them; a terminal has no run that could hold artifacts. */
  readonly unavailable: Unavailable | null;
  /** Uploads every file under `directory`. @throws UserError for a name that the run has already */
  upload(name: string, directory: string): Promise<void>;
  /** Downloads into `directory`. @throws UserError when the run has no such artifact */
  download(name: string, directory: string): Promise<void>;
  /** The words of a shell command by which somebody else gets what was downloaded; null where there is none. */
  fetchCommand?(name: string, directory: string): readonly string[] | null;
}
