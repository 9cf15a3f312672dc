import { USES } from './pins.js';
import type { Plan } from './plan.js';

export interface WorkflowFacts extends Pick<Plan, 'name' | 'source' | 'data'> {
  /** The branch that publishes. */
  readonly branch: string;
  /** The workflow's own path, and those of recipe and gate. */
  readonly files: readonly string[];
}

const ARTIFACT = 'heirloom-candidate';

/** .github/workflows/model.yml, with comments. */
export function workflowText(facts: WorkflowFacts): string {
  return `# Trains, judges, compares, publishes and deploys the model "${facts.name}".
name: model

on:
  # Only what can change the model. Where a job is a required check, take "paths" out of pull_request: GitHub
  # waits without end for a required check that never starts.
  pull_request:
    paths:
${pathLines(facts)}  push:
    branches: [${single(facts.branch)}]
    tags: [${single(`${facts.name}@v*`)}]
    paths:
${pathLines(facts)}
# A new push to a pull request ends the run before it; runs that publish or deploy wait for each other.
concurrency:
  group: model-\${{ github.ref }}
  cancel-in-progress: \${{ github.event_name == 'pull_request' }}

env:
  # Where versions and baselines live. Nothing on a GitHub-hosted runner outlives its job, so there the folder
  # travels in GitHub's cache (the steps named "registry"). That is enough to try everything out, but no archive:
  # GitHub deletes a cache that nothing has read for 7 days, and the versions in it are gone. To keep them, use
  # self-hosted runners, write an absolute folder that all of them share, such as file:/srv/heirloom/registry,
  # and take those steps out.
  HEIRLOOM_REGISTRY: file:.heirloom/registry

permissions: {}   # each job says what it needs

jobs:
  announce:
    # The check begins, and an earlier comment says that a newer push is being trained. A fork's token may do neither.
    if: github.event_name == 'pull_request' && github.event.pull_request.head.repo.full_name == github.repository
    runs-on: ubuntu-latest
    permissions:
      contents: read   # checkout
      pull-requests: write   # the comment
      checks: write   # the check run
    steps:
${checkout}${step('compare-to-baseline', 'state: running')}
  train:
    if: github.ref_type != 'tag'
${runner("The last label is yours to edit, for example a self-hosted runner with a GPU. Pull requests from forks stay on\n    # GitHub's machines all the same. On a public repository, also let runs from forks wait for approval (Settings,\n    # Actions, General): a pull request can edit this file.")}
    permissions:
      contents: read   # checkout
    steps:
${checkout}${restore('a parent, where the recipe inherits')}${step('train')}
  gate:
    needs: train
${runner('Edit the last label here too.')}
    permissions:
      contents: read   # checkout
    steps:
${checkout}${restore('the baseline')}${step('evaluate-gate', `candidate: artifact:${ARTIFACT}`)}
  compare:
    # A run that is announced last would leave its check in progress.
    needs: [announce, train, gate]
    # Also after a gate that failed, when the comment matters most, and after a training that failed: then comment and
    # check say that there is no result.
    if: \${{ always() && github.ref_type != 'tag' }}
${runner('Edit the last label here too.')}
    permissions:
      contents: read   # checkout
      pull-requests: write   # the comment
      checks: write   # the check run; a fork's token may do neither, and the job summary shows the same
    steps:
${checkout}${restore('the baseline')}${step('compare-to-baseline', 'job-status: ${{ needs.train.result }}', `candidate: artifact:${ARTIFACT}`)}
  publish:
    needs: gate
    if: github.event_name == 'push'
    runs-on: ubuntu-latest   # or your own label, as above
    permissions:
      contents: read   # checkout
    steps:
${checkout}${restore('the versions before')}      # Judged again: the same files give the same verdict, and nothing is published on another job's word.
${step('evaluate-gate', `candidate: artifact:${ARTIFACT}`)}      # The champion is the next pull request's baseline. With deployments, write "candidate" instead: then a
      # version becomes champion when it is deployed to production.
${step('publish-model', `candidate: artifact:${ARTIFACT}`, 'alias: champion')}${save}
  deploy:
    # The tag ${facts.name}@v1.0.0 deploys that version. The machine that runs this job serves it and reads the registry,
    # so this needs a self-hosted runner and an absolute folder above: a GitHub-hosted machine ends with its job.
    if: github.ref_type == 'tag'
    runs-on: self-hosted
    permissions: {}
    steps:
${step('deploy')}`;
}

/** Paths are patterns to GitHub: what it could misread becomes "*". */
function pathLines({ source, data, files }: WorkflowFacts): string {
  const own = source.replaceAll(/[^\w./ -]+/g, '*');
  return [...files, data.kind === 'pictures' ? `${own}/**` : own]
    .map((path) => `      - ${single(path)}\n`)
    .join('');
}

function single(text: string): string {
  return /^[\w./-]+$/.test(text) ? text : `'${text.replaceAll("'", "''")}'`;
}

function runner(why: string): string {
  return `    # ${why}
    runs-on: >-
      \${{ github.event_name == 'pull_request' && github.event.pull_request.head.repo.full_name != github.repository
      && 'ubuntu-latest' || 'ubuntu-latest' }}`;
}

const checkout = `      - uses: ${USES.checkout}
        with:
          persist-credentials: false
`;

const CACHE = `        with:
          path: .heirloom/registry
          key: heirloom-registry-\${{ github.run_id }}-\${{ github.run_attempt }}
`;

function restore(what: string): string {
  return `      - name: registry (${what})
        uses: ${USES.restoreCache}
${CACHE}          restore-keys: heirloom-registry-
`;
}

const save = `      - name: registry (kept for the next run)
        uses: ${USES.saveCache}
${CACHE}`;

function step(action: string, ...inputs: readonly string[]): string {
  return `      - uses: ${USES.action(action)}
        with:
${[...inputs, 'registry: ${{ env.HEIRLOOM_REGISTRY }}'].map((input) => `          ${input}\n`).join('')}`;
}
