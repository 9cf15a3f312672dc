import type { FakeArtifacts } from '../../fakes/artifacts.js';
import type { FakeGitHub } from '../../fakes/github/index.js';

/** Two heads of a pull request, the second pushed while the first one's run was under way. */
export const FIRST = 'def5678'.padEnd(40, '0');
export const SECOND = 'abc1234'.padEnd(40, '0');

/** What the jobs of a head's run have in their environment. */
export function environmentOf(
  head: string,
  github: FakeGitHub,
  artifacts: FakeArtifacts,
): Readonly<Record<string, string>> {
  return {
    ...artifacts.env('job-1', `run-${head}`),
    GITHUB_API_URL: github.url,
    GITHUB_TOKEN: github.token,
    GITHUB_REF: 'refs/pull/7/merge',
    GITHUB_RUN_ID: head === FIRST ? '41' : '42',
    RUNNER_NAME: 'GitHub Actions 1',
  };
}

export function namesOf({ artifacts }: FakeArtifacts): string[] {
  return artifacts.map(({ name }) => name).sort();
}
