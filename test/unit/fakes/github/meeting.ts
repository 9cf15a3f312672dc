import { Octokit } from '@octokit/rest';
import type { GitHubClient } from '../../../../shared/github/index.js';
import { FakeGitHub, type FakeGitHubOptions } from '../../../fakes/github/index.js';

export const place = { owner: 'acme', repo: 'digits' };
export const sha = (letter: string) => letter.repeat(40);

/** Of the running test. */
export let github: FakeGitHub;

/** A fresh fake and a bare client, which neither waits nor tries again. */
export async function start(options: FakeGitHubOptions = {}): Promise<GitHubClient> {
  github = await FakeGitHub.start(options);
  return clientOf(github.token);
}

export function clientOf(token: string): GitHubClient {
  const quiet = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
  return new Octokit({ auth: token, baseUrl: github.url, log: quiet });
}

export function annotated(count: number) {
  const annotation = {
    path: 'gate.yml',
    start_line: 1,
    end_line: 1,
    annotation_level: 'notice',
    message: 'm',
  } as const;
  return { title: 't', summary: 's', annotations: Array.from({ length: count }, () => annotation) };
}
