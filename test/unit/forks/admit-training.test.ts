import { beforeAll, describe, expect, it } from '@jest/globals';
import { admitTraining, type AdmitDeps } from '../../../shared/forks/index.js';
import type { GitHubClient } from '../../../shared/github/index.js';
import { freshFolders } from '../../fixtures/folder.js';
import { FakeHost } from '../../fixtures/host.js';
import { commitIn, git, HEAD, labelled, OTHER, ofFork } from './builders.js';

interface Now {
  readonly permission?: string;
  readonly headSha?: string;
  readonly labels?: readonly string[];
}

/** Says how the pull request stands now. */
function github({ permission = 'write', headSha = HEAD, labels = ['heirloom-train'] }: Now = {}) {
  const asked: string[] = [];
  const client = {
    rest: {
      pulls: {
        get: () => ({ data: { head: { sha: headSha }, labels: labels.map((name) => ({ name })) } }),
      },
      repos: {
        getCollaboratorPermissionLevel: ({ username }: { username: string }) => {
          asked.push(username);
          return { data: { permission } };
        },
      },
    },
  } as unknown as GitHubClient;
  return { openClient: () => Promise.resolve(client), asked };
}

describe("training a fork's pull request on a self-hosted runner", () => {
  const folder = freshFolders();
  const host = new FakeHost();
  let workspace: string;
  let head: string;

  beforeAll(async () => {
    workspace = await folder();
    head = commitIn(workspace);
  });

  const atHead = (different: object = {}, env: Record<string, string> = {}) =>
    labelled(
      {
        pull_request: { number: 7, head: { sha: head, repo: { full_name: 'mallory/digits' } } },
        ...different,
      },
      env,
    );
  const admit = (deps: Partial<AdmitDeps> = {}, forkLabel = 'heirloom-train') =>
    admitTraining(
      { recipe: 'recipe.yml', forkLabel },
      {
        host,
        workspace,
        env: {},
        context: atHead(),
        openClient: github({ headSha: head }).openClient,
        ...deps,
      },
    );

  it('is done where somebody with write access labelled that very commit, and says who', async () => {
    const { openClient, asked } = github({ headSha: head, permission: 'admin' });
    await admit({ openClient });
    expect(asked).toEqual(['alice']);
    expect(host.said).toContain(`alice approved training ${head.slice(0, 7)} here`);
  });

  it("is done at GitHub's own test merge of that commit", async () => {
    const sha = commitIn(workspace, 'recipe.yml', 'a merge');
    await expect(admit({ env: { GITHUB_SHA: sha } })).resolves.toBeUndefined();
    await expect(admit({ env: { GITHUB_SHA: OTHER } })).rejects.toThrow(
      `and ${head.slice(0, 7)} was approved`,
    );
    await expect(
      admit({ env: { GITHUB_SHA: sha }, context: atHead({}, { GITHUB_EVENT_NAME: 'pull_request_target' }) }),
    ).rejects.toThrow(`and ${head.slice(0, 7)} was approved`);
  });

  it.each<[string, Now, string]>([
    [
      'triage only',
      { permission: 'read' },
      'alice put the label "heirloom-train" there and has the permission "read"',
    ],
    ['no role', { permission: 'none' }, 'has the permission "none"'],
  ])('is refused where the label came from somebody with %s', async (_name, now, reason) => {
    await expect(admit({ openClient: github({ headSha: head, ...now }).openClient })).rejects.toThrow(reason);
  });

  it('is refused after another push', async () => {
    await expect(admit({ openClient: github({ headSha: OTHER }).openClient })).rejects.toThrow(
      `#7 has moved on from ${head.slice(0, 7)}, which was approved, to bbbbbbb`,
    );
  });

  it('is refused once the label is gone', async () => {
    await expect(
      admit({ openClient: github({ headSha: head, labels: ['bug'] }).openClient }),
    ).rejects.toThrow('the label "heirloom-train" was taken away again');
  });

  it('is refused where another commit is checked out than was approved', async () => {
    await expect(admit({ context: labelled(), openClient: github().openClient })).rejects.toThrow(
      'and aaaaaaa was approved',
    );
    await expect(
      admit({ context: labelled(), openClient: github().openClient, workspace: await folder() }),
    ).rejects.toThrow("git doesn't tell whether recipe.yml is that of aaaaaaa");
  });

  it.each([
    ['a push', { action: 'synchronize', label: undefined }, 'the event is "pull_request synchronize"'],
    ['another label', { label: { name: 'bug' } }, 'the event is "pull_request labeled "bug""'],
    ['a label that nobody put there', { sender: undefined }, "the event doesn't say who"],
    ['a workflow_run', ofFork, "trains no fork's code at all"],
  ])('is refused on %s, and asks GitHub nothing', async (_name, different, reason) => {
    const { openClient, asked } = github();
    await expect(admit({ context: labelled(different), openClient })).rejects.toThrow(reason);
    expect(asked).toEqual([]);
  });

  it('is refused without a token, or one that may not ask', async () => {
    await expect(admit({ openClient: null })).rejects.toThrow('there is no GitHub token');
    const forbidden = Object.assign(new Error('Resource not accessible by integration'), { status: 403 });
    const client = {
      rest: {
        pulls: { get: () => Promise.reject(forbidden) },
        repos: { getCollaboratorPermissionLevel: () => null },
      },
    };
    await expect(
      admit({ openClient: () => Promise.resolve(client as unknown as GitHubClient) }),
    ).rejects.toThrow('"pull-requests: read"');
  });

  it.each(['pull_request_target', 'workflow_run'])(
    "is refused on a runner of GitHub's too where the job has the repository's rights: on %s",
    async (event) => {
      const env = { GITHUB_EVENT_NAME: event, RUNNER_ENVIRONMENT: 'github-hosted' };
      const different = event === 'workflow_run' ? ofFork : { action: 'opened', label: undefined };
      const context = labelled(different, env);
      await expect(admit({ context, env: { GITHUB_SHA: OTHER } })).rejects.toThrow(
        `a fork's code is not trained with the rights of the repository ("${event}") without approval`,
      );
      const sha = git(workspace, 'rev-parse', 'HEAD');
      await expect(admit({ context, env: { GITHUB_SHA: sha } })).resolves.toBeUndefined();
    },
  );

  it('says who has to do what', async () => {
    await expect(admit({ openClient: null })).rejects.toThrow(
      `Somebody with write access reads #7 at ${head.slice(0, 7)} and puts the label "heirloom-train" on it`,
    );
  });

  it.each([
    ['on a runner of GitHub', labelled({ action: 'opened' }, { RUNNER_ENVIRONMENT: 'github-hosted' })],
    [
      "of the repository's own branch",
      labelled({
        action: 'opened',
        pull_request: { number: 7, head: { sha: HEAD, repo: { full_name: 'acme/digits' } } },
      }),
    ],
    ['outside GitHub Actions', null],
  ])('needs no approval %s', async (_name, context) => {
    await expect(admit({ context, openClient: null })).resolves.toBeUndefined();
  });
});
