import { choice, lines, text, wholeNumber } from '../field.js';
import { githubToken, registry, store } from '../common.js';
import { defineUseCase } from '../use-case.js';

export const BACKEND_CHOICES = ['auto', 'cuda', 'node', 'webgpu', 'wasm', 'js'] as const;

const MOST_THREADS = 16;

export const train = defineUseCase({
  name: 'train',
  summary: 'Trains a model from its recipe and writes the candidate package.',
  argument: 'recipe',
  inputs: {
    recipe: text('The recipe.', 'recipe.yml'),
    set: lines('Values laid over the recipe, a line each: `path.to.key=value`.'),
    out: text('Directory to write the package to.', 'heirloom-out/candidate'),
    registry,
    store,
    backend: choice(
      'Where the arithmetic runs; `auto` takes the fastest that is installed and says why.',
      BACKEND_CHOICES,
      'auto',
    ),
    threads: wholeNumber(
      'Threads that the back end `wasm` computes on: the result is the same to the bit, and comes sooner where as many cores are idle. Other back ends choose for themselves.',
      1,
      1,
      MOST_THREADS,
    ),
    resume: choice(
      'Whether training goes on where an interrupted run of the same recipe, data, parent and back end stopped; `never` keeps neither checkpoints nor the trials of a search.',
      ['auto', 'never'],
      'auto',
    ),
    upload: choice(
      'Whether to upload the package as a workflow artifact; `auto` does so on a runner. `predictions` uploads its predictions only, which is all that is judged of a fork.',
      ['auto', 'always', 'never', 'predictions'],
      'auto',
    ),
    'artifact-name': text('Name of the workflow artifact.', 'heirloom-candidate'),
    'fork-label': text(
      "The label by which somebody with write access approves that a fork's pull request is trained on a self-hosted runner; it holds for the commit that it was put on.",
      'heirloom-train',
    ),
    'github-token': githubToken,
  },
  outputs: {
    package: 'Directory of the package.',
    digest: 'The package id: sha256 of its manifest.',
    name: 'Name of the model.',
    backend: 'The back end that trained it; empty where a command did.',
    parent: 'Digest of the package that it inherits from; empty when it has none.',
    metrics: 'Metrics on the test split (JSON).',
    'artifact-name': 'Name of the uploaded artifact; empty when nothing was uploaded.',
  },
});
