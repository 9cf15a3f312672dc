import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readContext, type GitHubContext } from '../../../shared/github/index.js';

export const HEAD = 'a'.repeat(40);
export const OTHER = 'b'.repeat(40);

/** The context of a label that was put on a fork's pull request, on a self-hosted runner, but for what is given. */
export function labelled(different: object = {}, env: Record<string, string> = {}): GitHubContext {
  const event = {
    action: 'labeled',
    label: { name: 'heirloom-train' },
    sender: { login: 'alice' },
    pull_request: {
      number: 7,
      head: { sha: HEAD, repo: { full_name: 'mallory/digits' } },
      base: { ref: 'main' },
    },
    ...different,
  };
  const run = {
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_REPOSITORY: 'acme/digits',
    GITHUB_EVENT_PATH: 'event.json',
    RUNNER_ENVIRONMENT: 'self-hosted',
    ...env,
  };
  return readContext(run, () => JSON.stringify(event))!;
}

export const ofFork = {
  workflow_run: {
    id: 99,
    event: 'pull_request',
    head_sha: HEAD,
    head_branch: 'patch-1',
    head_repository: { full_name: 'mallory/digits' },
  },
  pull_request: undefined,
};

/** A repository with one commit; gives its sha. */
export function commitIn(directory: string, file = 'recipe.yml', message = 'one'): string {
  writeFileSync(join(directory, file), `${message}\n`);
  git(directory, 'init', '--quiet');
  git(directory, 'add', '.');
  git(directory, 'commit', '--quiet', '--message', message);
  return git(directory, 'rev-parse', 'HEAD');
}

export function git(directory: string, ...args: string[]): string {
  const who = ['-c', 'user.name=a', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false'];
  return execFileSync('git', ['-C', directory, ...who, ...args], { encoding: 'utf8', stdio: 'pipe' }).trim();
}
