import { choice, text } from '../field.js';
import { compareToBaseline } from './compare-to-baseline.js';
import { defineUseCase } from '../use-case.js';
import { evaluateGate } from './evaluate-gate.js';
import { publishModel } from './publish-model.js';
import { train } from './train.js';

const { recipe, set, registry, store, backend, threads, upload } = train.inputs;
const { baseline, gate, rescore } = evaluateGate.inputs;
const { comment, check } = compareToBaseline.inputs;

export const run = defineUseCase({
  name: 'run',
  summary:
    'The whole thread in one step: train, evaluate-gate, compare-to-baseline and, on the default branch, publish-model.',
  argument: 'recipe',
  inputs: {
    recipe,
    set,
    backend,
    threads,
    gate,
    baseline,
    rescore,
    'fail-on-verdict': evaluateGate.inputs['fail-on-verdict'],
    override: evaluateGate.inputs.override,
    registry,
    store,
    publish: choice(
      'Whether a package that passed, or whose failure is overridden, is published; `auto` does so on a push to the default branch.',
      ['auto', 'always', 'never'],
      'auto',
    ),
    alias: text(publishModel.inputs.alias.description, 'candidate'),
    upload,
    'artifact-name': train.inputs['artifact-name'],
    'fork-label': train.inputs['fork-label'],
    comment,
    check,
    'check-as': compareToBaseline.inputs['check-as'],
    'comment-key': compareToBaseline.inputs['comment-key'],
    'github-token': compareToBaseline.inputs['github-token'],
  },
  outputs: {
    ...train.outputs,
    ...evaluateGate.outputs,
    ...compareToBaseline.outputs,
    ...publishModel.outputs,
  },
});
