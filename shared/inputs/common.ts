import { flag, lines, optionalText, text } from './field.js';

/** Inputs that several use cases share, word for word. */
export const registry = text(
  'Where packages live: `file:<directory>`. Put it outside the checkout on a self-hosted runner, because a checkout cleans its folder.',
  'file:.heirloom/registry',
);

export const store = text(
  "How jobs hand packages to each other: `github` (the run's artifacts), `file:<directory>` (a folder that runners share; only what it lacks is copied) or `auto`: the environment variable `HEIRLOOM_STORE`, else GitHub's artifacts, and the folder of a registry outside the checkout where they can't be had or fail.",
  'auto',
);

/** What is judged, and by what, where neither the inputs nor gate.yml name it. */
export const DEFAULT_SIDES = { candidate: 'heirloom-out/candidate', baseline: 'champion' } as const;

const CANDIDATE =
  'The package under judgement: a directory, `artifact:<name>` (pinned: `artifact:<name>@sha256:<hex>`), `<name>@v1.2.3`, `<name>#<alias>`, `sha256:<hex>`; or a predictions file.';

export const candidate = text(CANDIDATE, DEFAULT_SIDES.candidate);

/** The same where gate.yml may name one. No default is declared, so that a typed value can be told from none. */
export const judgedCandidate = optionalText(
  `${CANDIDATE} Default: what the gate names as \`predictions.candidate\`, else \`${DEFAULT_SIDES.candidate}\`.`,
);

export const baseline = optionalText(
  `What the candidate is compared with: \`merge-base\`, \`release\`, \`champion\`, \`parent\`, \`measure\` (the merge-base's recipe is trained now), \`none\`, a package (directory, \`artifact:<name>\`, \`<name>@v1.2.3\`, \`<name>#<alias>\`, \`sha256:<hex>\`) or a predictions file. docs/baselines.md says how each is found. Default: what the gate names as \`predictions.baseline\`, else \`${DEFAULT_SIDES.baseline}\`.`,
);

export const candidateRuns = lines(
  'Predictions files of the candidate trained with other seeds, a line each; a package may hold its own.',
);

export const baselineRuns = lines('The same for the baseline.');

export const gate = text('The gate policy.', 'gate.yml');

export const baselineArtifact = text(
  'Name of the artifact that runs upload their package as: where the baseline `merge-base` looks when the registry has no model of that commit.',
  'heirloom-candidate',
);

export const recipe = text(
  'The recipe that made the candidate: the baseline `measure` trains it as the merge-base has it, and `rescore` reads its data.',
  'recipe.yml',
);

export const labels = optionalText(
  "A table with the true labels, from the checkout: `id`, `label` and the columns that the gate's slices ask for. Of the candidate only its predictions and scores are taken then. Default for a fork's predictions: the baseline's own rows.",
);

export const modelName = optionalText(
  'Name of the model that a predictions file is of, by which its champion, release or merge-base is found; a package says its own.',
);

export const rescore = flag(
  "Whether the baseline is judged anew: its own model answers today's test rows, those of the candidate's recipe.",
  false,
);

export const githubToken = optionalText(
  "Token for the GitHub API. An action takes the job's own token unless told otherwise.",
);
