import { describe, expect, it } from '@jest/globals';
import { RECIPE } from '../../acceptance/leaves.js';
import { pullRequest } from './events.js';
import { act } from './sandbox.js';
import { freshSandbox, writeLeaves } from './sandboxes.js';

('path' in act ? describe : describe.skip)('monorepo.yml, run by act', () => {
  const sandbox = freshSandbox();
  const propose = (run: string) => sandbox().run({ eventName: 'pull_request', event: pullRequest, run });

  it('trains only the models that a pull request touches, each with its own comment and check', async () => {
    const { github } = sandbox();
    for (const name of ['elms', 'oaks']) await writeLeaves(sandbox(), `models/${name}/`, name);
    await sandbox().adopt(['monorepo.yml']);
    sandbox().commit('two models');

    await sandbox().write('README.md', 'Two models.');
    sandbox().commit('a document');
    const none = await propose('run-1');
    expect(none.jobs).toEqual({ changed: 'success', models: 'success' });

    const faster = RECIPE.replace('name: leaves', 'name: oaks').replace('0.05', '0.04');
    await sandbox().write('models/oaks/recipe.yml', faster);
    sandbox().commit('faster oaks');
    const one = await propose('run-2');
    expect(one.jobs).toEqual({ changed: 'success', 'model (oaks)': 'success', models: 'success' });
    expect(github.comments).toMatchObject([{ body: expect.stringMatching(/^<!-- heirloom:oaks -->/) }]);

    await sandbox().write('models/base.yml', 'version: 1\n');
    await sandbox().write(
      'models/elms/gate.yml',
      'version: 1\nname: elms\nrules: [{floor: {metric: accuracy, min: 1}}]\n',
    );
    sandbox().commit('what all share, and a gate that nothing passes');
    const all = await propose('run-3');
    // Once a leg has failed, act says so of the others too: what came of each stands in its check.
    expect(all.jobs).toMatchObject({ changed: 'success', 'model (elms)': 'failure', models: 'failure' });
    expect(github.checkRuns.map(({ name, conclusion }) => `${name} ${conclusion}`)).toEqual(
      expect.arrayContaining(['heirloom / oaks success', 'heirloom / elms failure']),
    );
    expect(github.comments).toHaveLength(2);
  });
});
