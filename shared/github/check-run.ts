import { splitRepository, type GitHubClient } from './client.js';
import { externalId, ownCheckRuns, type CheckJob, type OwnCheckRun } from './own-check-run.js';
import { unlessRefused, type Refusal } from './refusal.js';

/** GitHub's limits, in characters and in annotations of one request. */
const LONGEST_TITLE = 255;
const LONGEST_SUMMARY = 65_535;
const MOST_ANNOTATIONS = 50;
const NOTE = '\n\n_The rest is left out; the job summary and the report have all of it._\n';

export interface CheckRequest {
  /** `owner/name` */
  readonly repository: string;
  /** The head of the pull request, or the pushed commit. */
  readonly headSha: string;
  /** The same in every run, so that branch protection can require it. */
  readonly name: string;
  /** Who says so; null where that is unknown. */
  readonly job: CheckJob | null;
  /** Null while the run is under way. */
  readonly conclusion: 'success' | 'failure' | 'neutral' | 'cancelled' | null;
  /** One line. */
  readonly title: string;
  /** Markdown. */
  readonly summary: string;
  /** Where "Details" leads, usually the run. */
  readonly detailsUrl: string | null;
  readonly annotations?: readonly Annotation[];
}

/** A remark on a line of a file. */
export interface Annotation {
  /** From the repository's root, with forward slashes. */
  readonly path: string;
  /** From 1. */
  readonly line: number;
  readonly level: 'notice' | 'warning' | 'failure';
  readonly title: string;
  /** Plain text. */
  readonly message: string;
}

export interface PostedCheck {
  readonly posted: true;
  readonly url: string;
}

/**
 * Sets a check run on a commit: continues our own of this name that is under way there, else begins another. Of several
 * on one commit GitHub takes the latest; so one that another job of this very attempt concluded as a failure is not followed
 * by a better one, which would be of another model under the same name.
 */
export async function postCheck(client: GitHubClient, check: CheckRequest): Promise<PostedCheck | Refusal> {
  const { repository, headSha, name, annotations = [] } = check;
  const attempt = { what: `post the check "${name}" on ${repository}`, permission: 'checks: write' };
  return unlessRefused(attempt, async () => {
    const place = splitRepository(repository);
    const [first = [], ...more] = inBatches(annotations);
    const content = contentOf(check, first);
    const own = await ownCheckRuns(client, place, { headSha, name });
    if (own.some((run) => isFailureBeside(run, check))) return sharedName(name);
    const open = own.find(({ isOpen }) => isOpen);
    const { data } = open
      ? await client.rest.checks.update({ ...place, check_run_id: open.id, ...content })
      : await client.rest.checks.create({ ...place, name, head_sha: headSha, ...content });
    for (const batch of more) {
      const { output } = contentOf(check, batch);
      await client.rest.checks.update({ ...place, check_run_id: data.id, output });
    }
    return { posted: true, url: data.html_url ?? data.url };
  });
}

/** @param key  of the comment: the gate's name where nothing else was given */
export function checkName(key: string): string {
  return `heirloom / ${key}`;
}

function isFailureBeside({ job, conclusion }: OwnCheckRun, check: CheckRequest): boolean {
  const isBeside = job && check.job && job.attempt === check.job.attempt && job.runner !== check.job.runner;
  return isBeside === true && conclusion === 'failure' && check.conclusion !== 'failure';
}

function sharedName(name: string): Refusal {
  return {
    posted: false,
    reason: `another job of this run has concluded the check "${name}" as a failure already`,
    mend: 'Give each gate, or each leg of a matrix, a "comment-key" of its own.',
  };
}

function contentOf(
  { job, conclusion, title, summary, detailsUrl }: CheckRequest,
  batch: readonly Annotation[],
) {
  const state =
    conclusion === null ? { status: 'in_progress' as const } : { status: 'completed' as const, conclusion };
  const annotations = batch.map(({ path, line, level, title, message }) => ({
    path,
    start_line: line,
    end_line: line,
    annotation_level: level,
    title,
    message,
  }));
  return {
    ...state,
    output: {
      title: title.slice(0, LONGEST_TITLE),
      summary: fitCheckSummary(summary),
      ...(annotations.length > 0 ? { annotations } : {}),
    },
    ...(detailsUrl ? { details_url: detailsUrl } : {}),
    external_id: externalId(job),
  };
}

function inBatches(annotations: readonly Annotation[]): (readonly Annotation[])[] {
  const batches = Math.ceil(annotations.length / MOST_ANNOTATIONS);
  return Array.from({ length: batches }, (_, i) =>
    annotations.slice(i * MOST_ANNOTATIONS, (i + 1) * MOST_ANNOTATIONS),
  );
}

/** All of a summary, or its first whole lines and a note. */
function fitCheckSummary(markdown: string): string {
  if (markdown.length <= LONGEST_SUMMARY) return markdown;
  const kept = markdown.slice(0, LONGEST_SUMMARY - NOTE.length + 1);
  return `${kept.slice(0, Math.max(0, kept.lastIndexOf('\n')))}${NOTE}`;
}
