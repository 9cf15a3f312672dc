import { flag, lines, optionalText, text } from '../field.js';
import { candidate, gate, githubToken, registry, store } from '../common.js';
import { defineUseCase } from '../use-case.js';

export const publishModel = defineUseCase({
  name: 'publish-model',
  summary: 'Publishes a package that passed its gate as an immutable version and moves an alias to it.',
  argument: 'candidate',
  inputs: {
    candidate: text(
      `${candidate.description.replace(/; or a predictions file\.$/, '')}; or \`merged\` (\`merged:<artifact-name>\`): the package of the pull request that this push merged, made by its own run.`,
      candidate.fallback,
    ),
    verdict: text(
      'The verdict on this very package; it must be `pass`, or `fail` with an override that has not expired. Where the file is not there, the verdict that an earlier job kept is found by the digests of package and gate, and judged again.',
      'heirloom-out/verdict.json',
    ),
    gate: text('The gate policy that the verdict has to be by, where the file is there.', gate.fallback),
    registry,
    store,
    name: optionalText("Name to publish under. Default: the recipe's."),
    version: text('`auto`, or a version such as `v1.2.3`.', 'auto'),
    alias: text('Alias to move to the new version, or `none`.', 'candidate'),
    recipe: text(
      'For `merged`: the recipe that has to say at this commit what the package was made from.',
      'recipe.yml',
    ),
    set: lines('For `merged`: values laid over that recipe, as they were in training.'),
    'github-token': githubToken,
    'dry-run': flag('Whether to check everything and publish nothing.', false),
  },
  outputs: {
    reference: '`<name>@v1.2.3`.',
    version: 'The version, `v1.2.3`.',
    sequence: 'Its place in the order of publication, from 1.',
    digest: 'The package id.',
    url: 'Where the version stands in the registry.',
  },
});
