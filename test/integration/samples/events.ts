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
