import { choice, optionalText, text } from '../field.js';
import {
  baseline,
  baselineArtifact,
  baselineRuns,
  candidateRuns,
  gate,
  githubToken,
  judgedCandidate,
  recipe,
  registry,
  store,
} from '../common.js';
import { defineUseCase } from '../use-case.js';

const auto = ['auto', 'always', 'never'] as const;

export const compareToBaseline = defineUseCase({
  name: 'compare-to-baseline',
  summary: 'Shows a candidate beside its baseline: pull-request comment, check run, job summary and report.',
  argument: 'candidate',
  inputs: {
    candidate: judgedCandidate,
    baseline,
    'baseline-artifact': baselineArtifact,
    recipe,
    'candidate-runs': candidateRuns,
    'baseline-runs': baselineRuns,
    verdict: text(
      'The verdict to show. Without the file the candidate is judged by `gate`, or shown as a plain diff.',
      'heirloom-out/verdict.json',
    ),
    gate,
    registry,
    store,
    out: text('Directory for comparison.json, comment.md and report.html.', 'heirloom-out/comparison'),
    comment: choice(
      'Whether to comment on the pull request; `auto` degrades to the job summary when the token may not.',
      auto,
      'auto',
    ),
    check: choice(
      'Whether to set a check run on the head commit; `auto` degrades when the token may not.',
      auto,
      'auto',
    ),
    'comment-key': optionalText("Key of the one comment that is updated in place. Default: the gate's name."),
    'github-token': githubToken,
  },
  outputs: {
    'comparison-file': 'The comparison as JSON.',
    'comment-file': 'The comment as Markdown.',
    report: 'The report as one HTML file.',
    'baseline-digest': 'Digest of the baseline; empty when there is none.',
    'comment-url': 'The comment; empty when none was posted.',
    'check-url': 'The check run; empty when none was set.',
  },
});
