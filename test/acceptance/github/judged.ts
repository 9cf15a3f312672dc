import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FakeGitHub } from '../../fakes/github/index.js';
import type { ActionResult } from '../../fakes/runner.js';
import { act } from '../program.js';

type Texts = Readonly<Record<string, string>>;

export const HEAD = 'a'.repeat(40);
export const MARKER = '<!-- heirloom:leaves -->';

const GATE = `version: 1
name: leaves
rules:
  - floor: {metric: accuracy, min: 0.8}
`;
export interface JudgedOptions {
  readonly number?: number;
  readonly headSha?: string;
  readonly gate?: string;
}

/** A pull request, #7 where nothing else is said, with predictions that its gate has judged: all that a comparison needs, without a training. */
export class JudgedPullRequest {
  private constructor(
    private readonly directory: string,
    private readonly event: object,
  ) {}

  static async create({
    number = 7,
    headSha = HEAD,
    gate = GATE,
  }: JudgedOptions = {}): Promise<JudgedPullRequest> {
    const directory = await mkdtemp(join(tmpdir(), 'heirloom-judged-'));
    await writeFile(join(directory, 'gate.yml'), gate);
    await writeFile(join(directory, 'predictions.csv'), predictions());
    const repo = { full_name: 'acme/digits' };
    const judged = new JudgedPullRequest(directory, {
      pull_request: {
        number,
        head: { sha: headSha, repo },
        base: { ref: 'main', sha: 'b'.repeat(40), repo },
      },
      repository: { default_branch: 'main' },
    });
    const { code, stdout } = await judged.step('evaluate-gate', { 'fail-on-verdict': 'false' }, {});
    if (code !== 0) throw new Error(stdout);
    return judged;
  }

  /** Runs the built compare-to-baseline as a step of the pull request's workflow. */
  compare(
    github: Pick<FakeGitHub, 'url' | 'token'>,
    inputs: Texts = {},
    env: Texts = {},
  ): Promise<ActionResult> {
    return this.step('compare-to-baseline', inputs, {
      GITHUB_API_URL: github.url,
      GITHUB_TOKEN: github.token,
      ...env,
    });
  }

  /** The comment as the last comparison wrote it. */
  commentFile(): Promise<string> {
    return readFile(join(this.directory, 'heirloom-out', 'comparison', 'comment.md'), 'utf8');
  }

  remove(): Promise<void> {
    return rm(this.directory, { recursive: true });
  }

  private step(
    name: 'evaluate-gate' | 'compare-to-baseline',
    inputs: Texts,
    env: Texts,
  ): Promise<ActionResult> {
    return act(name, {
      cwd: this.directory,
      eventName: 'pull_request',
      event: this.event,
      inputs: { candidate: 'predictions.csv', baseline: 'none', ...inputs },
      env: { GITHUB_REF: 'refs/pull/7/merge', ...env },
    });
  }
}

/** Nine of ten right. */
function predictions(): string {
  const rows = Array.from({ length: 200 }, (_, i) => {
    const label = ['ash', 'birch'][i % 2]!;
    const answer = i % 10 === 0 ? 'oak' : label;
    return `${i},${label},${answer}`;
  });
  return ['id,label,prediction', ...rows, ''].join('\n');
}
