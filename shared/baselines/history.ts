import type { Ancestor, MergeBase } from '../github/merge-base.js';

/** The commits behind a change, and what was made of them: GitHub's in a workflow run, else the clone's. */
export interface History {
  /** @throws UserError where there is none */
  mergeBase(): Promise<MergeBase>;
  /** The nearest of some commits, from one of them backwards; null where none is within `FARTHEST_ANCESTOR`. */
  nearest(sha: string, wanted: ReadonlySet<string>): Promise<Ancestor | null>;
  /** What the base branch's own runs at a commit may have uploaded, newest first; or why nobody can know. */
  uploads(base: MergeBase, artifact: string): Promise<readonly Upload[] | string>;
}

/** A package that a run may have uploaded. */
export interface Upload {
  /** The run, for people. */
  readonly url: string;
  /** Of the run. */
  readonly id: number;
  /** The words of a shell command that brings it into a directory, where GitHub has it. */
  fetchCommand(directory: string): readonly string[];
  /** @returns which place had it: the folder that runners share, or GitHub's artifacts; null where neither has */
  download(directory: string): Promise<'folder' | 'artifacts' | null>;
}
