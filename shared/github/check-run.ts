import { splitRepository, type GitHubClient } from './client.js';
import { unlessRefused, type Refusal } from './refusal.js';

/** GitHub's limit for the summary of a check run, in characters. */
const LONGEST_SUMMARY = 65_535;
const NOTE = '\n\n_The rest is left out; the job summary and the report have all of it._\n';

export interface CheckRequest {
  /** `owner/name` */
  readonly repository: string;
  /** The head of the pull request, or the pushed commit. */
  readonly headSha: string;
  /** The gate's name. */
  readonly gate: string;
  readonly conclusion: 'success' | 'failure' | 'neutral';
  /** One line. */
  readonly title: string;
  /** Markdown. */
  readonly summary: string;
  /** Where "Details" leads, usually the run. */
  readonly detailsUrl: string | null;
}

export interface PostedCheck {
  readonly posted: true;
  readonly url: string;
}

/**
 * Posts a completed check run on a commit. The name is the same in every run, so that branch protection can require
 * it; of several on one commit GitHub takes the latest.
 */
export async function postCheck(client: GitHubClient, check: CheckRequest): Promise<PostedCheck | Refusal> {
  const attempt = {
    what: `post the check "${checkName(check.gate)}" on ${check.repository}`,
    permission: 'checks: write',
  };
  return unlessRefused(attempt, async () => {
    const { data } = await client.rest.checks.create({
      ...splitRepository(check.repository),
      name: checkName(check.gate),
      head_sha: check.headSha,
      status: 'completed',
      conclusion: check.conclusion,
      output: { title: check.title, summary: fitCheckSummary(check.summary) },
      ...(check.detailsUrl ? { details_url: check.detailsUrl } : {}),
    });
    return { posted: true, url: data.html_url ?? data.url };
  });
}

export function checkName(gate: string): string {
  return `heirloom / ${gate}`;
}

/** All of a summary, or its first whole lines and a note. */
function fitCheckSummary(markdown: string): string {
  if (markdown.length <= LONGEST_SUMMARY) return markdown;
  const kept = markdown.slice(0, LONGEST_SUMMARY - NOTE.length + 1);
  return `${kept.slice(0, Math.max(0, kept.lastIndexOf('\n')))}${NOTE}`;
}
