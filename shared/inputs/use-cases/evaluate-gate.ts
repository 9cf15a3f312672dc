import { choice, flag, optionalText, text } from '../field.js';
import {
  baseline,
  baselineArtifact,
  baselineRuns,
  candidateRuns,
  gate,
  githubToken,
  judgedCandidate,
  labels,
  modelName,
  recipe,
  registry,
  rescore,
  store,
} from '../common.js';
import { defineUseCase } from '../use-case.js';

export const evaluateGate = defineUseCase({
  name: 'evaluate-gate',
  summary: 'Judges a candidate by the rules of a gate policy and writes the verdict.',
  argument: 'candidate',
  inputs: {
    candidate: judgedCandidate,
    baseline,
    'baseline-artifact': baselineArtifact,
    rescore,
    recipe,
    'candidate-runs': candidateRuns,
    'baseline-runs': baselineRuns,
    labels,
    name: modelName,
    gate,
    registry,
    store,
    out: text('File to write the verdict to.', 'heirloom-out/verdict.json'),
    'upload-verdict': choice(
      'Whether the verdict on a package is kept for later jobs and runs, beside it in the store; `auto` does so in a workflow run.',
      ['auto', 'always', 'never'],
      'auto',
    ),
    'fail-on-verdict': flag('Whether a verdict `fail` fails the step.', true),
    override: optionalText(
      'Lets a package ship in spite of a verdict `fail`: `<who> until <YYYY-MM-DD>: <reason>`, at most 90 days ahead. The verdict stays `fail` and says who, why and until when.',
    ),
    'github-token': githubToken,
  },
  outputs: {
    verdict: '`pass`, `fail` or `neutral`.',
    'verdict-file': 'The verdict as a file.',
    'failed-rules': 'Names of the rules that failed (JSON list).',
    metrics: "The candidate's metrics (JSON).",
    digest: 'Digest of the candidate that the verdict is bound to.',
    overridden: '`true` where the verdict is `fail` and an override lets the package ship.',
  },
});
