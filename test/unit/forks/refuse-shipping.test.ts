import { describe, expect, it } from '@jest/globals';
import { refuseShipping } from '../../../shared/forks/index.js';
import { HEAD, labelled, ofFork } from './builders.js';

const ownBranch = { pull_request: { number: 7, head: { sha: HEAD, repo: { full_name: 'acme/digits' } } } };
const afterOwn = {
  ...ofFork,
  workflow_run: { ...ofFork.workflow_run, head_repository: { full_name: 'acme/digits' } },
};

describe('publishing and deploying', () => {
  it.each([
    ['a pull request of a fork', labelled()],
    ['the same with the rights of the base', labelled({}, { GITHUB_EVENT_NAME: 'pull_request_target' })],
    ["a run that a fork's started", labelled(ofFork, { GITHUB_EVENT_NAME: 'workflow_run' })],
    [
      'a run that one of pull_request_target started',
      labelled({ ...afterOwn, workflow_run: { ...afterOwn.workflow_run, event: 'pull_request_target' } }),
    ],
  ])('is refused on %s', (_name, context) => {
    expect(() => refuseShipping('published', context)).toThrow('nothing is published from such a run');
    expect(() => refuseShipping('deployed', context)).toThrow('nothing is deployed from such a run');
  });

  it.each([
    ["a pull request of the repository's own branch", labelled(ownBranch)],
    ['a run that one of the repository started', labelled(afterOwn)],
    ['a terminal', null],
  ])('is left to the verdict on %s', (_name, context) => {
    expect(() => refuseShipping('published', context)).not.toThrow();
  });
});
