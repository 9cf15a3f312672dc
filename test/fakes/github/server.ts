import type { FakeArtifacts } from '../artifacts.js';
import { serve, type FakeAnswer, type FakeRequest, type FakeServer } from '../http.js';
import { BAD_CREDENTIALS, FORBIDDEN, invalid, NOT_FOUND } from './answers.js';
import { breachesOf } from './contract.js';
import { allows, allPermissions, onlyPermissions, type Permissions } from './permissions.js';
import { FakeRepository } from './repository.js';
import { findRoute } from './route.js';
import { authenticatedUser, ROUTES, viewer } from './routes/index.js';
import { jobToken, tokenOf, type FakeToken } from './tokens.js';

export interface FakeGitHubOptions {
  readonly repository?: string;
  readonly token?: string;
  /** As in a workflow: those left out are none. Everything may be written where this is left out. */
  readonly permissions?: Partial<Permissions>;
  /** As on a pull request from a fork: every write is forbidden. */
  readonly readOnly?: boolean;
  /** Who the token writes as. */
  readonly login?: string;
  readonly identity?: FakeToken['identity'];
  readonly kind?: FakeToken['kind'];
  /** Number to head sha. */
  readonly pullRequests?: Readonly<Record<number, string>>;
  readonly artifacts?: FakeArtifacts;
  /** An Enterprise Server: the API is under `/api/v3` and `/api/graphql`. */
  readonly enterprise?: boolean;
}

export interface RecordedRequest {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  readonly userAgent: string;
  readonly authorization: string | undefined;
}

/** A failure to come, in place of the true answer. */
interface PlannedFailure {
  readonly answer: FakeAnswer;
  readonly only: (request: FakeRequest) => boolean;
  times: number;
}

/** The part of GitHub's API that Heirloom uses, on loopback; everything else is a 404. Records what was asked. */
export class FakeGitHub extends FakeRepository {
  readonly requests: RecordedRequest[] = [];
  /** Requests that GitHub's own description of its API doesn't allow. A test that means one takes it out. */
  readonly breaches: string[] = [];
  private readonly tokens: FakeToken[];
  private readonly failures: PlannedFailure[] = [];
  private server: FakeServer | null = null;

  private constructor(private readonly options: FakeGitHubOptions) {
    super(options.repository ?? 'acme/digits', options.artifacts ?? null);
    const { token, login, identity, kind } = options;
    this.tokens = [
      jobToken({
        ...(token && { value: token }),
        ...(login && { login }),
        ...(identity && { identity }),
        ...(kind && { kind }),
        permissions: permissionsOf(options),
      }),
    ];
    for (const [number, headSha] of Object.entries(options.pullRequests ?? {}))
      this.plantPullRequest({ number: Number(number), headSha });
  }

  static async start(options: FakeGitHubOptions = {}): Promise<FakeGitHub> {
    const fake = new FakeGitHub(options);
    fake.server = await serve((request) => fake.answer(request));
    return fake;
  }

  /** Of the API, as in GITHUB_API_URL. */
  get url(): string {
    if (!this.server) throw new Error('not started');
    return `${this.server.url}${this.root}`;
  }

  get token(): string {
    return this.tokens[0]!.value;
  }

  get login(): string {
    return this.tokens[0]!.login;
  }

  /** @throws Error after a request that GitHub's description of its API doesn't allow */
  async close(): Promise<void> {
    await this.server?.close();
    if (this.breaches.length > 0) throw new Error(`not as GitHub describes it: ${this.breaches.join('; ')}`);
  }

  /** Another token, for example of another app or with fewer permissions. */
  addToken(value: string, different: Partial<Omit<FakeToken, 'value'>> = {}): void {
    this.tokens.push(jobToken({ ...different, value }));
  }

  /** The next requests (that `only` picks) fail. */
  failNext(
    answer: FakeAnswer,
    { times = 1, only = () => true }: Partial<Omit<PlannedFailure, 'answer'>> = {},
  ) {
    this.failures.push({ answer, times, only });
  }

  private get root(): string {
    return this.options.enterprise ? '/api/v3' : '';
  }

  private answer(request: FakeRequest): FakeAnswer {
    this.record(request);
    const failure = this.failures.find((one) => one.times > 0 && one.only(request));
    if (failure) {
      failure.times -= 1;
      return failure.answer;
    }
    const token = tokenOf(this.tokens, request.headers.authorization);
    if (!token) return BAD_CREDENTIALS;
    if (request.path === (this.options.enterprise ? '/api/graphql' : '/graphql'))
      return viewer(request, token);
    if (request.path === `${this.root}/user`) return authenticatedUser(token);
    const prefix = `${this.root}/repos/${this.repository}`;
    if (!`${request.path}/`.startsWith(`${prefix}/`)) return NOT_FOUND;
    return this.inRepository(request, request.path.slice(prefix.length), token);
  }

  private inRepository(request: FakeRequest, path: string, token: FakeToken): FakeAnswer {
    const found = findRoute(ROUTES, request.method, path);
    if (!found) return NOT_FOUND;
    const breaches = breachesOf(found.route, request);
    this.breaches.push(...breaches);
    if (breaches.length > 0) return invalid(breaches.join('; '));
    const { needs } = found.route;
    if (needs.length > 0 && !needs.some((needed) => allows(token.permissions, needed))) return FORBIDDEN;
    return found.route.answer(this, { request, params: found.params, token, apiUrl: this.url });
  }

  private record(request: FakeRequest): void {
    this.requests.push({
      method: request.method,
      path: request.path,
      body: request.json<unknown>(),
      userAgent: request.headers['user-agent'] ?? '',
      authorization: request.headers.authorization,
    });
  }
}

function permissionsOf({ permissions, readOnly }: FakeGitHubOptions): Permissions {
  if (permissions) return onlyPermissions(permissions);
  return allPermissions(readOnly ? 'read' : 'write');
}
