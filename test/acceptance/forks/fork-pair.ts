import { rm } from 'node:fs/promises';
import { FakeArtifacts } from '../../fakes/artifacts.js';
import { FakeGitHub, type FakeGitHubOptions } from '../../fakes/github/index.js';
import type { ActionResult } from '../../fakes/runner.js';
import { zipOf, type ZippedFile } from '../../fixtures/zip.js';
import { LeavesProject } from '../leaves.js';
import { act, type ActionName } from '../program.js';

export const HEAD = 'a'.repeat(40);
/** The run of the fork's pull request. */
export const FORK_RUN = 99;
const IN_STORE = 'run-of-the-fork';

type Texts = Readonly<Record<string, string>>;

/** Two workflows on one repository: an unprivileged one of a fork's pull request, and the one that it starts. */
export class ForkPair {
  private constructor(
    readonly github: FakeGitHub,
    readonly artifacts: FakeArtifacts,
    /** The maintainers' checkout. */
    readonly project: LeavesProject,
  ) {}

  static async open(project: LeavesProject, options: FakeGitHubOptions = {}): Promise<ForkPair> {
    const artifacts = await FakeArtifacts.start();
    const github = await FakeGitHub.start({
      artifacts,
      permissions: { contents: 'read', actions: 'read', 'pull-requests': 'write', checks: 'write' },
      ...options,
    });
    github.plantPullRequest({
      number: 7,
      headSha: HEAD,
      headRef: 'patch-1',
      headRepository: 'mallory/digits',
      author: 'mallory',
    });
    github.plantRun({
      id: FORK_RUN,
      event: 'pull_request',
      headSha: HEAD,
      headBranch: 'patch-1',
      headRepository: 'mallory/digits',
      artifactsOf: IN_STORE,
    });
    return new ForkPair(github, artifacts, project);
  }

  async close(): Promise<void> {
    await this.github.close();
    await this.artifacts.close();
  }

  /** A step of the fork's own run, on a runner of GitHub, with a token that may only read. */
  ofFork(name: ActionName, cwd: string, inputs: Texts = {}): Promise<ActionResult> {
    return act(name, {
      cwd,
      inputs,
      eventName: 'pull_request',
      event: {
        action: 'synchronize',
        pull_request: {
          number: 7,
          head: { sha: HEAD, repo: { full_name: 'mallory/digits' } },
          base: { ref: 'main' },
        },
      },
      env: { ...this.artifacts.env('train', IN_STORE), RUNNER_ENVIRONMENT: 'github-hosted' },
    });
  }

  /** A step of the run that the fork's run starts. @param differences  of the event's `workflow_run` */
  afterFork(name: ActionName, inputs: Texts = {}, differences: object = {}): Promise<ActionResult> {
    return act(name, {
      cwd: this.project.directory,
      inputs: { baseline: 'leaves#champion', ...inputs },
      eventName: 'workflow_run',
      event: {
        action: 'completed',
        workflow_run: {
          id: FORK_RUN,
          event: 'pull_request',
          head_sha: HEAD,
          head_branch: 'patch-1',
          head_repository: { full_name: 'mallory/digits' },
          conclusion: 'success',
          pull_requests: [],
          ...differences,
        },
        repository: { default_branch: 'main' },
      },
      env: {
        ...this.artifacts.env('judge', 'run-of-the-judge'),
        GITHUB_API_URL: this.github.url,
        GITHUB_TOKEN: this.github.token,
        RUNNER_ENVIRONMENT: 'self-hosted',
      },
    });
  }

  /** What somebody uploaded by other means than ours. */
  plant(files: readonly ZippedFile[], name = 'heirloom-predictions'): void {
    this.artifacts.plant(IN_STORE, name, zipOf(files));
  }

  plantPredictions(content: string): void {
    this.plant([{ path: 'predictions.csv', content }]);
  }
}

/** A checkout whose registry has a champion, and the predictions that its recipe makes. */
export async function leavesWithChampion(): Promise<{ project: LeavesProject; honest: string }> {
  const project = await LeavesProject.create();
  const here = { cwd: project.directory };
  await act('train', { ...here, inputs: { upload: 'never' } });
  await act('evaluate-gate', here);
  await act('publish-model', { ...here, inputs: { alias: 'champion' } });
  const honest = await project.read('heirloom-out', 'candidate', 'predictions.csv');
  await rm(project.path('heirloom-out'), { recursive: true });
  return { project, honest };
}

/** The part of verdict.json that is looked at. */
export interface ForkVerdict {
  readonly metrics: { readonly candidate: { readonly accuracy: number } };
  readonly testSet: { readonly missing: number; readonly rows: number };
  readonly cautions: readonly string[];
  readonly rules: readonly { readonly slice: string | null }[];
}

/** Rows as cells; the first is the header. */
export function cellsOf(csv: string): string[][] {
  return csv
    .trim()
    .split('\n')
    .map((line) => line.split(','));
}

export function csvOf(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.join(',')}\n`).join('');
}
