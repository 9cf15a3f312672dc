import { flag, optionalText, text } from '../field.js';
import { candidate, gate, registry, store } from '../common.js';
import { defineUseCase } from '../use-case.js';

export const publishModel = defineUseCase({
  name: 'publish-model',
  summary: 'Publishes a package that passed its gate as an immutable version and moves an alias to it.',
  argument: 'candidate',
  inputs: {
    candidate,
    verdict: text(
      'The verdict on this very package; it must be `pass`, or `fail` with an override that has not expired.',
      'heirloom-out/verdict.json',
    ),
    gate: text('The gate policy that the verdict has to be by, where the file is there.', gate.fallback),
    registry,
    store,
    name: optionalText("Name to publish under. Default: the recipe's."),
    version: text('`auto`, or a version such as `v1.2.3`.', 'auto'),
    alias: text('Alias to move to the new version, or `none`.', 'candidate'),
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
