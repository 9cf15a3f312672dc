import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LEARNS_NOTHING, LeavesProject } from '../leaves.js';
import { ForkPair, type ForkVerdict } from './fork-pair.js';

const ownBranch = { head_repository: { full_name: 'acme/digits' } };

describe("a pull request of the repository's own branch, judged in a second workflow", () => {
  let project: LeavesProject;
  let branch: LeavesProject;
  let pair: ForkPair;

  beforeAll(async () => {
    project = await LeavesProject.create();
    branch = await project.checkout();
    pair = await ForkPair.open(project);
    const trained = await pair.ofFork('train', branch.directory, { upload: 'always', set: LEARNS_NOTHING });
    expect(trained.code).toBe(0);
  });
  afterAll(async () => {
    await pair.close();
    await branch.remove();
    await project.remove();
  });

  it('is judged by the package that its run uploaded', async () => {
    const inputs = { candidate: 'artifact:heirloom-candidate', baseline: 'none', 'fail-on-verdict': 'false' };
    const judged = await pair.afterFork('evaluate-gate', inputs, ownBranch);
    expect(judged).toMatchObject({ code: 0, outputs: { verdict: 'fail' } });
    const { cautions } = await project.json<ForkVerdict>('heirloom-out', 'verdict.json');
    expect(cautions).toEqual([]);
  });

  it('is told from one that a run with the rights of the base may have made of anything', async () => {
    const inputs = { candidate: 'artifact:heirloom-candidate', baseline: 'none' };
    const judged = await pair.afterFork('evaluate-gate', inputs, {
      ...ownBranch,
      event: 'pull_request_target',
    });
    expect(judged.code).toBe(2);
    expect(judged.stdout).toContain('of a fork only one predictions.csv');
  });
});
