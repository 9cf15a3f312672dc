import { describe, expect, it } from '@jest/globals';
import { commandEnvironment } from '../../../../shared/training/command/environment.js';
import { trainByScript, WHOLE } from '../../../fixtures/command.js';
import { freshFolders } from '../../../fixtures/folder.js';
import { FakeHost } from '../../../fixtures/host.js';

const folder = freshFolders();
const handed = { recipe: '{}', parent: null, out: '/out', seed: 7 };

describe('the environment of a command', () => {
  it('is that of the step, without inputs, tokens and the files by which a step speaks to the runner', () => {
    const outer = {
      PATH: '/bin',
      WANDB_API_KEY: 'given by the author',
      GITHUB_SHA: 'abc',
      RUNNER_TRACKING_ID: 'so that the runner finds what is left',
      'INPUT_GITHUB-TOKEN': 'secret',
      INPUT_RECIPE: 'recipe.yml',
      GITHUB_TOKEN: 'secret',
      GH_TOKEN: 'secret',
      ACTIONS_RUNTIME_TOKEN: 'secret',
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'secret',
      GITHUB_OUTPUT: '/file',
      GITHUB_ENV: '/file',
      GITHUB_PATH: '/file',
      GITHUB_STATE: '/file',
      GITHUB_STEP_SUMMARY: '/file',
      HEIRLOOM_PARENT: '/of/another/run',
    };
    expect(commandEnvironment(outer, handed)).toEqual({
      PATH: '/bin',
      WANDB_API_KEY: 'given by the author',
      GITHUB_SHA: 'abc',
      RUNNER_TRACKING_ID: 'so that the runner finds what is left',
      PYTHONUNBUFFERED: '1',
      HEIRLOOM_RECIPE: '{}',
      HEIRLOOM_OUT: '/out',
      HEIRLOOM_SEED: '7',
    });
  });

  it('names the parent where there is one, and keeps how Python is to print', () => {
    const environment = commandEnvironment({ PYTHONUNBUFFERED: '' }, { ...handed, parent: '/parent' });
    expect(environment).toMatchObject({ HEIRLOOM_PARENT: '/parent', PYTHONUNBUFFERED: '' });
  });

  it('carries the recipe as the package records it, whatever characters are in it', async () => {
    const host = new FakeHost();
    const odd = '$(touch owned) `id` "; exit 3 #\\n\\u{1F600}';
    await trainByScript({
      folder: await folder(),
      recipe: `parameters: {text: "${odd.replaceAll('"', '\\"').replace('\\u{1F600}', '😀')}", rate: 0.1}\n`,
      script: `${WHOLE}console.log(JSON.stringify([recipe.parameters, recipe.name, seed, parent ?? null]));`,
      host,
    });
    const line = host.lines.find((one) => one.startsWith('[{'))!;
    expect(JSON.parse(line)).toEqual([
      { rate: 0.1, text: '$(touch owned) `id` "; exit 3 #\n😀' },
      'rows',
      '42',
      null,
    ]);
  });
});
