import type { OpenPackage } from '../package/index.js';
import type { ResolveDeps } from '../registry/index.js';
import type { KnownContender, Refetch } from './contender.js';

/** Baselines that a commit gives. */
const COMMIT_WORDS = ['merge-base', 'measure'] as const;
export type CommitWord = (typeof COMMIT_WORDS)[number];

/** The model of the commit that a change starts from. */
export interface CommitModel {
  readonly opened: OpenPackage;
  readonly reference: string;
  /** Where it comes from, as the end of a sentence. */
  readonly provenance: string;
  /** The commit that the change starts from; the model may be of one before it. */
  readonly mergeBase: string;
  /** How somebody else gets the same package; null where its digest names it in the registry. */
  readonly refetch: Refetch | null;
}

/** Finds such a model, or says why there is none. @throws UserError where it can't be looked for */
export type FindCommitModel = (
  word: CommitWord,
  candidate: KnownContender,
  deps: ResolveDeps,
) => Promise<CommitModel | string>;

export function isCommitWord(text: string): text is CommitWord {
  return COMMIT_WORDS.some((word) => word === text);
}
