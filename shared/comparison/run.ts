import { join, resolve } from 'node:path';
import { UserError } from '../errors/index.js';
import { canonicalJson, writeFileWhole } from '../files/index.js';
import type { GitHubClient, GitHubContext } from '../github/index.js';
import type { Host } from '../host/host.js';
import type { compareToBaseline, InputsOf } from '../inputs/index.js';
import { commentMarkdown, comparisonText, reportHtml, summaryMarkdown } from '../report/index.js';
import { announce, commentKeyOf } from './announce.js';
import type { Comparison } from './comparison.js';
import { compare } from './compare.js';
import { openContest } from './judge.js';
import { comparedModel, tensorsOf } from './load.js';
import { reproduceCommand } from './reproduce.js';

export type CompareInputs = InputsOf<typeof compareToBaseline>;

export interface CompareDeps {
  readonly host: Host;
  readonly workspace: string;
  /** A directory for packages that are fetched. */
  readonly cache: string;
  /** Null outside GitHub Actions. */
  readonly context: GitHubContext | null;
  /** How wide and colourful a terminal's text may be; null where the summary takes its place. */
  readonly screen: { readonly width: number; readonly colour: boolean } | null;
  /** Null without a token. */
  readonly openClient: (() => Promise<GitHubClient>) | null;
}

/** Shows a candidate beside its baseline, and posts that where the run allows it. */
export async function runCompare(inputs: CompareInputs, deps: CompareDeps): Promise<Comparison> {
  const { host, workspace, context } = deps;
  refuseWithoutRun(inputs, context);
  const { candidate, baseline, verdict, registry } = await openContest(inputs, deps);
  const parentTensors = (digest: string) => tensorsOf(digest, registry, deps.cache);
  const comparison = compare({
    verdict,
    candidate: await comparedModel(candidate, parentTensors),
    baseline: baseline && { ...(await comparedModel(baseline, parentTensors)), how: baseline.how },
    context: {
      headSha: context?.headSha ?? null,
      runUrl: context?.runUrl ?? null,
      reproduce: reproduceCommand(inputs, baseline),
    },
  });
  const commentKey = commentKeyOf(inputs.commentKey, comparison);
  const comment = commentMarkdown(comparison, { key: commentKey });
  const summary = summaryMarkdown(comparison);
  await writeFiles(resolve(workspace, inputs.out), comparison, comment);
  if (deps.screen) host.info(comparisonText(comparison, deps.screen));
  await host.summary(summary);

  host.output('comparison-file', join(inputs.out, 'comparison.json'));
  host.output('comment-file', join(inputs.out, 'comment.md'));
  host.output('report', join(inputs.out, 'report.html'));
  host.output('baseline-digest', baseline?.digest ?? null);
  const { commentUrl, checkUrl } = await announce(
    { comparison, comment, summary, commentKey, when: { comment: inputs.comment, check: inputs.check } },
    deps,
  );
  host.output('comment-url', commentUrl);
  host.output('check-url', checkUrl);
  return comparison;
}

/** Before the work: "always" can't be kept where there is no workflow run. @throws UserError */
function refuseWithoutRun({ comment, check }: CompareInputs, context: GitHubContext | null): void {
  if (context || (comment !== 'always' && check !== 'always')) return;
  throw new UserError(
    'this is not a workflow run, so there is no place to post to',
    'Set "comment" and "check" to auto or never.',
    `input "${comment === 'always' ? 'comment' : 'check'}"`,
  );
}

async function writeFiles(directory: string, comparison: Comparison, comment: string): Promise<void> {
  await writeFileWhole(join(directory, 'comparison.json'), canonicalJson(comparison));
  await writeFileWhole(join(directory, 'comment.md'), comment);
  await writeFileWhole(join(directory, 'report.html'), reportHtml(comparison));
}
