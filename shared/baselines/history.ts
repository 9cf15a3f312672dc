import type { Ancestor, MergeBase } from '../github/merge-base.js';

/** The commits behind a change, and what was made of them: GitHub's in a workflow run, else the clone's. */
export interface History {
  /** @throws UserError where there is none */
  mergeBase(): Promise<MergeBase>;
  /** The nearest of some commits, from one of them backwards; null where none is within `FARTHEST_ANCESTOR`. */
  nearest(sha: string, wanted: ReadonlySet<string>): Promise<Ancestor | null>;
  /** Packages that the default branch's own runs uploaded at a commit, newest first; or why nobody can know. */
  uploads(base: MergeBase, artifact: string): Promise<readonly Upload[] | string>;
}

/** A package that a run uploaded. */
export interface Upload {
  /** The run, for people. */
  readonly url: string;
  /** Of the artifact. */
  readonly id: number;
  /** A shell command that brings it into a directory. */
  fetchCommand(directory: string): string;
  download(directory: string): Promise<void>;
}
