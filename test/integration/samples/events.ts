export const HEAD = 'a'.repeat(40);

const repository = { full_name: 'acme/digits', default_branch: 'main', owner: { login: 'acme' } };

/** A pull request of a branch of the repository itself. */
export const pullRequest = {
  number: 7,
  action: 'opened',
  pull_request: {
    number: 7,
    labels: [],
    head: { sha: HEAD, ref: 'leaves', repo: repository },
    base: { ref: 'main', sha: 'b'.repeat(40), repo: repository },
  },
  repository,
};

export const push = { ref: 'refs/heads/main', repository };

export const dispatch = { ref: 'refs/heads/main', inputs: {}, repository };

export const tagPush = (tag: string) => ({ ref: `refs/tags/${tag}`, repository });

/** The end of a run of "fork train" on a pull request of a fork. */
export const workflowRun = (id: number, fork: string, conclusion: string) => ({
  action: 'completed',
  workflow_run: {
    id,
    event: 'pull_request',
    conclusion,
    head_sha: HEAD,
    head_branch: 'leaves',
    head_repository: { full_name: fork, owner: { login: fork.split('/')[0] } },
    pull_requests: [],
  },
  repository,
});
