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
const event = {
  pull_request: {
    number: 7,
    head: { sha: HEAD, repo: { full_name: 'acme/digits' } },
    base: { ref: 'main', sha: 'b'.repeat(40), repo: { full_name: 'acme/digits' } },
  },
  repository: { default_branch: 'main' },
};

/** Pull request #7 with predictions that its gate has judged: all that a comparison needs, without a training. */
export class JudgedPullRequest {
  private constructor(private readonly directory: string) {}

  static async create(): Promise<JudgedPullRequest> {
    const directory = await mkdtemp(join(tmpdir(), 'heirloom-judged-'));
    await writeFile(join(directory, 'gate.yml'), GATE);
    await writeFile(join(directory, 'predictions.csv'), predictions());
    const judged = new JudgedPullRequest(directory);
    const { code, stdout } = await judged.step('evaluate-gate', {}, {});
    if (code !== 0) throw new Error(stdout);
    return judged;
  }

  /** Runs the built compare-to-baseline as a step of the pull request's workflow. */
  compare(github: FakeGitHub, inputs: Texts = {}, env: Texts = {}): Promise<ActionResult> {
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
      event,
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
