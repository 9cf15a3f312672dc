import { choice, optionalText, text } from '../field.js';
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

const auto = ['auto', 'always', 'never'] as const;

export const compareToBaseline = defineUseCase({
  name: 'compare-to-baseline',
  summary: 'Shows a candidate beside its baseline: pull-request comment, check run, job summary and report.',
  argument: 'candidate',
  inputs: {
    candidate: judgedCandidate,
    baseline,
    'baseline-artifact': baselineArtifact,
    rescore,
    recipe: text(
      `${recipe.description} The check run marks on its lines what differs from the baseline's.`,
      recipe.fallback,
    ),
    'candidate-runs': candidateRuns,
    'baseline-runs': baselineRuns,
    verdict: text(
      'The verdict to show. Without the file the candidate is judged by `gate`, or shown as a plain diff.',
      'heirloom-out/verdict.json',
    ),
    labels,
    name: modelName,
    gate,
    registry,
    store,
    state: choice(
      'What is told: the result (`done`), or that a candidate is being trained (`running`): that needs no candidate, notes it on top of a comment that is there, and sets the check to in progress.',
      ['done', 'running'],
      'done',
    ),
    'job-status': choice(
      'How the job that trains ended, which is its `result` under `needs`. Unless it is `success`, comment and check say that this head has no result.',
      ['success', 'failure', 'cancelled', 'skipped'],
      'success',
    ),
    out: text('Directory for comparison.json, comment.md and report.html.', 'heirloom-out/comparison'),
    comment: choice(
      'Whether to comment on the pull request; `auto` degrades to the job summary when the token may not.',
      auto,
      'auto',
    ),
    check: choice(
      'Whether to set a check on the head commit; `auto` degrades when the token may not.',
      auto,
      'auto',
    ),
    'check-as': choice(
      'What the check is: a check run with remarks on lines (`checks: write`), or a commit status (`statuses: write`).',
      ['check-run', 'status'],
      'check-run',
    ),
    'comment-key': optionalText(
      "Names the comment that is updated in place, and the check. Default: the gate's name.",
    ),
    'upload-report': choice(
      'Whether to upload comparison.json, comment.md and report.html as a workflow artifact; `auto` does so where there is a place for it.',
      auto,
      'auto',
    ),
    'report-artifact': text('Name of that artifact.', 'heirloom-comparison'),
    'github-token': githubToken,
  },
  outputs: {
    'comparison-file': 'The comparison as JSON.',
    'comment-file': 'The comment as Markdown.',
    report: 'The report as one HTML file.',
    'baseline-digest': 'Digest of the baseline; empty when there is none.',
    'comment-url': 'The comment; empty when none was posted.',
    'check-url': 'The check run, or the commit with its status; empty when none was set.',
    'report-artifact': 'Name of the uploaded report; empty when nothing was uploaded.',
  },
});
