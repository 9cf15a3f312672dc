import type { VerdictWord } from '../gate/verdict.js';
import type { Annotation, GitHubClient, GitHubContext } from '../github/index.js';
import type { Host } from '../host/host.js';

export type When = 'auto' | 'always' | 'never';

/** What a run says of its head, and where. */
export interface Announcement {
  /** Names the comment and the check; the gate's name where nothing else was given. Null: nothing names them. */
  readonly key: string | null;
  /** Without a gate there is nothing that a check could say. */
  readonly isGated: boolean;
  readonly when: { readonly comment: When; readonly check: When };
  readonly checkAs: 'check-run' | 'status';
  readonly state: State;
}

export type State = Running | NoResult | Result;

/** The candidate is being trained. */
export interface Running {
  readonly kind: 'running';
}

/** The run ends without a comparison. */
export interface NoResult {
  readonly kind: 'no-result';
  readonly wasCancelled: boolean;
  /** One sentence, which may hold the user's data. */
  readonly reason: string;
}

export interface Result {
  readonly kind: 'result';
  /** Null where nothing was judged. */
  readonly verdict: VerdictWord | null;
  readonly override: { readonly by: string; readonly expires: string } | null;
  readonly headline: string;
  /** Markdown. */
  readonly comment: string;
  /** Markdown. */
  readonly summary: string;
  readonly annotations: readonly Annotation[];
}

export interface AnnounceDeps {
  readonly host: Host;
  /** Null outside GitHub Actions. */
  readonly context: GitHubContext | null;
  /** Null without a token. */
  readonly openClient: (() => Promise<GitHubClient>) | null;
}
