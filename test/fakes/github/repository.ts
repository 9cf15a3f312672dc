import type { FakeArtifacts } from '../artifacts.js';
import { CommitGraph } from './commits.js';

export interface FakeComment {
  readonly id: number;
  readonly issue: number;
  readonly login: string;
  body: string;
}

export interface FakeAnnotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly annotation_level: 'notice' | 'warning' | 'failure';
  readonly message: string;
  readonly title?: string;
}

export interface FakeCheckRun {
  readonly id: number;
  readonly head_sha: string;
  /** Of the app that wrote it, which alone may change it. */
  readonly app: string;
  name: string;
  status: 'queued' | 'in_progress' | 'completed';
  conclusion?: string;
  details_url?: string;
  output?: { title: string; summary: string; text?: string; annotations?: FakeAnnotation[] };
}

export interface FakeStatus {
  readonly id: number;
  readonly sha: string;
  readonly login: string;
  readonly state: 'error' | 'failure' | 'pending' | 'success';
  readonly context: string;
  readonly description: string | null;
  readonly target_url: string | null;
}

export interface FakePullRequest {
  readonly number: number;
  headSha: string;
  readonly headRef: string;
  /** Null where the fork was deleted. */
  headRepository: string | null;
  readonly baseRef: string;
  readonly author: string;
  state: 'open' | 'closed';
  mergeCommitSha: string | null;
  labels: string[];
}

export interface FakeRun {
  readonly id: number;
  readonly attempt: number;
  readonly workflow: string;
  /** Of the workflow, in the repository. */
  readonly path: string;
  readonly event: string;
  readonly headSha: string;
  readonly headBranch: string | null;
  readonly headRepository: string | null;
  readonly status: 'queued' | 'in_progress' | 'completed';
  readonly conclusion: string | null;
  /** The run's name in the store of artifacts (`FakeArtifacts.env`). */
  readonly artifactsOf: string;
}

export type Role = 'admin' | 'maintain' | 'write' | 'triage' | 'read' | 'none';

/** What there is in a repository. Tests plant it; routes read and change it. */
export class FakeRepository {
  readonly comments: FakeComment[] = [];
  readonly checkRuns: FakeCheckRun[] = [];
  readonly statuses: FakeStatus[] = [];
  readonly pullRequests: FakePullRequest[] = [];
  readonly runs: FakeRun[] = [];
  readonly collaborators = new Map<string, Role>();
  readonly commits = new CommitGraph();
  private lastId = 1000;

  /**
   * @param repository  `owner/name`
   * @param artifacts  what the runs uploaded
   */
  constructor(
    readonly repository: string,
    readonly artifacts: FakeArtifacts | null,
  ) {}

  /** Where people look at it. */
  get htmlUrl(): string {
    return `https://github.com/${this.repository}`;
  }

  nextId(): number {
    this.lastId += 1;
    return this.lastId;
  }

  /** A comment that somebody wrote before. */
  plantComment(issue: number, login: string, body: string): FakeComment {
    const comment = { id: this.nextId(), issue, login, body };
    this.comments.push(comment);
    return comment;
  }

  /** An open pull request from a branch of this repository, but for what is given. */
  plantPullRequest(given: { number: number; headSha: string } & Partial<FakePullRequest>): FakePullRequest {
    const pullRequest: FakePullRequest = {
      headRef: `branch-${given.number}`,
      headRepository: this.repository,
      baseRef: 'main',
      author: 'octocat',
      state: 'open',
      mergeCommitSha: null,
      labels: [],
      ...given,
    };
    this.pullRequests.push(pullRequest);
    return pullRequest;
  }

  /** A successful run of a push to main, but for what is given. */
  plantRun(given: { headSha: string } & Partial<FakeRun>): FakeRun {
    const id = given.id ?? this.nextId();
    const run: FakeRun = {
      id,
      attempt: 1,
      workflow: 'models',
      path: '.github/workflows/models.yml',
      event: 'push',
      headBranch: 'main',
      headRepository: this.repository,
      status: 'completed',
      conclusion: 'success',
      artifactsOf: `run-${id}`,
      ...given,
    };
    this.runs.push(run);
    return run;
  }

  /** Commits in a row, the oldest first; the last is the branch's head. @param from  the first one's parent */
  plantCommits(branch: string, shas: readonly string[], from?: string): void {
    let parent = from;
    for (const sha of shas) {
      this.commits.add(sha, parent ? [parent] : []);
      parent = sha;
    }
    if (parent) this.commits.branches.set(branch, parent);
  }
}
