import { serve, type FakeAnswer, type FakeRequest, type FakeServer } from './http.js';

export interface FakeComment {
  readonly id: number;
  readonly issue: number;
  readonly login: string;
  body: string;
}

export interface FakeCheckRun {
  readonly id: number;
  readonly name: string;
  readonly head_sha: string;
  status?: string;
  conclusion?: string;
  output?: { title: string; summary: string };
}

export interface FakeGitHubOptions {
  readonly repository?: string;
  readonly token?: string;
  /** As on a pull request from a fork: every write is forbidden. */
  readonly readOnly?: boolean;
  /** Who the token writes as. */
  readonly login?: string;
  /** Where the token's login can be asked for; the job's own token has GraphQL only. */
  readonly identity?: 'graphql' | 'rest' | 'none';
  /** Number to head sha. */
  readonly pullRequests?: Readonly<Record<number, string>>;
}

/** A failure to come, in place of the true answer. */
interface PlannedFailure {
  readonly answer: FakeAnswer;
  readonly only: (request: FakeRequest) => boolean;
  times: number;
}

const LONGEST_COMMENT = 65_536;
const LONGEST_CHECK_SUMMARY = 65_535;
const FORBIDDEN = { status: 403, body: { message: 'Resource not accessible by integration' } };
const NOT_FOUND = { status: 404, body: { message: 'Not Found' } };

/** The part of GitHub's API that Heirloom uses, on loopback; everything else is a 404. Records what was asked. */
export class FakeGitHub {
  readonly requests: { method: string; path: string; body: unknown; userAgent: string }[] = [];
  readonly comments: FakeComment[] = [];
  readonly checkRuns: FakeCheckRun[] = [];
  readonly repository: string;
  readonly token: string;
  readonly login: string;
  private readonly failures: PlannedFailure[] = [];
  private server: FakeServer | null = null;
  private lastId = 1000;

  private constructor(private readonly options: FakeGitHubOptions) {
    this.repository = options.repository ?? 'acme/digits';
    this.token = options.token ?? 'ghs_the_right_token';
    this.login = options.login ?? 'github-actions[bot]';
  }

  static async start(options: FakeGitHubOptions = {}): Promise<FakeGitHub> {
    const fake = new FakeGitHub(options);
    fake.server = await serve((request) => fake.answer(request));
    return fake;
  }

  get url(): string {
    if (!this.server) throw new Error('not started');
    return this.server.url;
  }

  async close(): Promise<void> {
    await this.server?.close();
  }

  /** A comment that somebody wrote before. */
  plantComment(issue: number, login: string, body: string): FakeComment {
    const comment = { id: this.nextId(), issue, login, body };
    this.comments.push(comment);
    return comment;
  }

  /** The next requests (that `only` picks) fail. */
  failNext(
    answer: FakeAnswer,
    { times = 1, only = () => true }: Partial<Omit<PlannedFailure, 'answer'>> = {},
  ) {
    this.failures.push({ answer, times, only });
  }

  private answer(request: FakeRequest): FakeAnswer {
    const { method, path } = request;
    const userAgent = request.headers['user-agent'] ?? '';
    this.requests.push({ method, path, body: request.json<unknown>(), userAgent });
    const failure = this.failures.find((one) => one.times > 0 && one.only(request));
    if (failure) {
      failure.times -= 1;
      return failure.answer;
    }
    if (!this.knows(request.headers.authorization))
      return { status: 401, body: { message: 'Bad credentials' } };
    if (path === '/graphql') return this.viewer(request);
    if (path === '/user') return this.user();
    if (this.options.readOnly && method !== 'GET') return FORBIDDEN;
    const prefix = `/repos/${this.repository}`;
    if (path === prefix) return { status: 200, body: { full_name: this.repository, default_branch: 'main' } };
    return path.startsWith(`${prefix}/`) ? this.inRepository(request, path.slice(prefix.length)) : NOT_FOUND;
  }

  private inRepository(request: FakeRequest, path: string): FakeAnswer {
    const routes: [string, RegExp, (id: string) => FakeAnswer][] = [
      ['GET', /^\/issues\/(\d+)\/comments$/, (issue) => this.listComments(request, Number(issue))],
      ['POST', /^\/issues\/(\d+)\/comments$/, (issue) => this.createComment(request, Number(issue))],
      ['PATCH', /^\/issues\/comments\/(\d+)$/, (id) => this.updateComment(request, Number(id))],
      ['POST', /^\/check-runs$/, () => this.createCheckRun(request)],
      ['PATCH', /^\/check-runs\/(\d+)$/, (id) => this.updateCheckRun(request, Number(id))],
      ['GET', /^\/commits\/([0-9a-f]+)\/check-runs$/, (sha) => this.listCheckRuns(sha)],
      ['GET', /^\/pulls\/(\d+)$/, (number) => this.pullRequest(Number(number))],
      ['GET', /^\/compare\/(.+)$/, (range) => comparison(range)],
    ];
    for (const [method, pattern, answer] of routes) {
      const match = method === request.method ? pattern.exec(path) : null;
      if (match) return answer(match[1] ?? '');
    }
    return NOT_FOUND;
  }

  private knows(authorization: string | undefined): boolean {
    return authorization === `token ${this.token}` || authorization?.toLowerCase() === `bearer ${this.token}`;
  }

  private viewer(request: FakeRequest): FakeAnswer {
    const { query } = request.json<{ query: string }>();
    if ((this.options.identity ?? 'graphql') !== 'graphql' || !query.includes('viewer')) return NOT_FOUND;
    return { status: 200, body: { data: { viewer: { login: this.login } } } };
  }

  private user(): FakeAnswer {
    return this.options.identity === 'rest' ? { status: 200, body: { login: this.login } } : FORBIDDEN;
  }

  private listComments(request: FakeRequest, issue: number): FakeAnswer {
    const all = this.comments.filter((comment) => comment.issue === issue);
    const size = Math.min(100, Number(request.query.get('per_page') ?? 30));
    const page = Number(request.query.get('page') ?? 1);
    const last = Math.max(1, Math.ceil(all.length / size));
    const link = (to: number, rel: string) =>
      `<${this.url}${request.path}?per_page=${size}&page=${to}>; rel="${rel}"`;
    return {
      status: 200,
      headers: page < last ? { link: `${link(page + 1, 'next')}, ${link(last, 'last')}` } : {},
      body: all.slice((page - 1) * size, page * size).map((comment) => this.commentJson(comment)),
    };
  }

  private createComment(request: FakeRequest, issue: number): FakeAnswer {
    const { body } = request.json<{ body: string }>();
    if (body.length > LONGEST_COMMENT) return tooLong('Body is too long (maximum is 65536 characters)');
    return { status: 201, body: this.commentJson(this.plantComment(issue, this.login, body)) };
  }

  private updateComment(request: FakeRequest, id: number): FakeAnswer {
    const { body } = request.json<{ body: string }>();
    const comment = this.comments.find((one) => one.id === id);
    if (!comment) return NOT_FOUND;
    if (body.length > LONGEST_COMMENT) return tooLong('Body is too long (maximum is 65536 characters)');
    comment.body = body;
    return { status: 200, body: this.commentJson(comment) };
  }

  private commentJson({ id, issue, login, body }: FakeComment): object {
    return {
      id,
      body,
      user: { login, type: login.endsWith('[bot]') ? 'Bot' : 'User' },
      html_url: `https://github.com/${this.repository}/pull/${issue}#issuecomment-${id}`,
    };
  }

  private createCheckRun(request: FakeRequest): FakeAnswer {
    const run = { ...request.json<Omit<FakeCheckRun, 'id'>>(), id: this.nextId() };
    if ((run.output?.summary.length ?? 0) > LONGEST_CHECK_SUMMARY)
      return tooLong('summary exceeds 65535 characters');
    this.checkRuns.push(run);
    return { status: 201, body: this.checkRunJson(run) };
  }

  private updateCheckRun(request: FakeRequest, id: number): FakeAnswer {
    const run = this.checkRuns.find((one) => one.id === id);
    if (!run) return NOT_FOUND;
    Object.assign(run, request.json<object>());
    return { status: 200, body: this.checkRunJson(run) };
  }

  private listCheckRuns(sha: string): FakeAnswer {
    const runs = this.checkRuns.filter((run) => run.head_sha === sha);
    return {
      status: 200,
      body: { total_count: runs.length, check_runs: runs.map((run) => this.checkRunJson(run)) },
    };
  }

  private checkRunJson(run: FakeCheckRun): object {
    return { ...run, html_url: `https://github.com/${this.repository}/runs/${run.id}` };
  }

  private pullRequest(number: number): FakeAnswer {
    const sha = this.options.pullRequests?.[number];
    if (!sha) return NOT_FOUND;
    const repo = { full_name: this.repository };
    return { status: 200, body: { number, head: { sha, repo }, base: { ref: 'main', repo } } };
  }

  private nextId(): number {
    this.lastId += 1;
    return this.lastId;
  }
}

function tooLong(message: string): FakeAnswer {
  return { status: 422, body: { message: 'Validation Failed', errors: [{ field: 'data', message }] } };
}

/** The merge base of `base...head` is the base itself, as on a branch that is up to date. */
function comparison(range: string): FakeAnswer {
  const base = range.split('...')[0];
  return { status: 200, body: { merge_base_commit: { sha: base } } };
}
