import { dirname, join, resolve } from 'node:path';
import { announce, annotationsOf, orNoResult, refuseWithoutCandidate } from '../announcement/index.js';
import type { Contender, FindCommitModel, RescoreFile } from '../contenders/index.js';
import { UserError } from '../errors/index.js';
import { canonicalJson, writeFileWhole } from '../files/index.js';
import type { ForkRun } from '../forks/index.js';
import type { GitHubClient, GitHubContext } from '../github/index.js';
import type { Host } from '../host/host.js';
import type { compareToBaseline, InputsOf } from '../inputs/index.js';
import { commentMarkdown, comparisonText, reportHtml, summaryMarkdown } from '../report/index.js';
import type { Comparison } from './comparison.js';
import { compare } from './compare.js';
import { openContest } from './judge.js';
import { comparedModel, tensorsOf } from './load.js';
import { reproduceCommand } from './reproduce.js';
import { readPictureSource, thumbnailsOf, type Thumbnail } from './thumbnails/index.js';
import { uploadReport } from './upload-report.js';

export type CompareInputs = InputsOf<typeof compareToBaseline>;

export interface CompareDeps {
  readonly host: Host;
  readonly workspace: string;
  /** A directory for packages that are fetched. */
  readonly cache: string;
  /** Finds the models of commits; left out where there are no commits. */
  readonly findCommitModel?: FindCommitModel;
  /** The fork's run that started this one; null where there is none. */
  readonly fork?: ForkRun | null;
  /** Has old models answer today's rows; left out where no model can be loaded. */
  readonly rescoreFile?: RescoreFile;
  /** Null outside GitHub Actions. */
  readonly context: GitHubContext | null;
  /** How wide and colourful a terminal's text may be; null where the summary takes its place. */
  readonly screen: { readonly width: number; readonly colour: boolean } | null;
  /** Null without a token. */
  readonly openClient: (() => Promise<GitHubClient>) | null;
}

/** Shows a candidate beside its baseline, and posts that where the run allows it. */
export async function runCompare(inputs: CompareInputs, deps: CompareDeps): Promise<Comparison> {
  const { host, workspace } = deps;
  refuseWithoutRun(inputs, deps.context);
  const { comparison, comment, summary, commentKey } = await orNoResult(inputs, deps, () =>
    makeComparison(inputs, deps),
  );
  const { verdict, override, headline } = comparison;
  const annotations = await annotationsOf(comparison, { ...inputs, workspace });
  const { commentUrl, checkUrl } = await announce(
    {
      key: commentKey,
      isGated: verdict !== null,
      when: inputs,
      checkAs: inputs.checkAs,
      state: { kind: 'result', verdict, override, headline, comment, summary, annotations },
    },
    deps,
  );
  host.output('comment-url', commentUrl);
  host.output('check-url', checkUrl);
  return comparison;
}

/** The comparison as files, as an artifact, and as the summary of the job. */
async function makeComparison(inputs: CompareInputs, deps: CompareDeps) {
  const { host, workspace, context } = deps;
  refuseWithoutCandidate(inputs);
  const { candidate, baseline, verdict, registry } = await openContest(inputs, deps);
  const parentTensors = (digest: string) => tensorsOf(digest, registry, deps.cache);
  const shown = (contender: Contender) => comparedModel(contender, verdict !== null, parentTensors);
  const comparison = compare({
    verdict,
    candidate: await shown(candidate),
    baseline: baseline && { ...(await shown(baseline)), how: baseline.how },
    context: {
      headSha: context?.headSha ?? null,
      mergeBaseSha: baseline?.mergeBase ?? null,
      runUrl: context?.runUrl ?? null,
      reproduce: reproduceCommand(inputs, candidate, baseline, verdict?.runs ?? null),
    },
  });
  const commentKey = commentKeyOf(inputs.commentKey, comparison);
  const comment = commentMarkdown(comparison, { key: commentKey });
  const summary = summaryMarkdown(comparison);
  const report = reportHtml(comparison, await thumbnails(comparison, candidate, inputs, deps));
  const directory = resolve(workspace, inputs.out);
  await writeFiles(directory, { comparison, comment, report });
  if (deps.screen) host.info(comparisonText(comparison, deps.screen));
  await host.summary(summary);

  host.output('comparison-file', join(inputs.out, 'comparison.json'));
  host.output('comment-file', join(inputs.out, 'comment.md'));
  host.output('report', join(inputs.out, 'report.html'));
  host.output('baseline-digest', baseline?.digest ?? null);
  const upload = { when: inputs.uploadReport, name: inputs.reportArtifact, directory };
  host.output('report-artifact', await uploadReport(upload, host));
  return { comparison, comment, summary, commentKey };
}

/** What names the comment that is updated. @throws UserError when nothing does */
function commentKeyOf(wish: string | undefined, { gate, candidate }: Comparison): string {
  const key = wish ?? gate ?? candidate.name;
  if (key !== '') return key;
  throw new UserError('the comment has no key', 'Give "comment-key".');
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

/** Pictures of the rows that broke, where the candidate says what it was trained on. */
async function thumbnails(
  { flips }: Comparison,
  { opened }: Contender,
  { gate }: CompareInputs,
  { host, workspace }: CompareDeps,
): Promise<ReadonlyMap<string, Thumbnail>> {
  const source = opened && flips && (await readPictureSource(opened));
  if (!source) return new Map();
  return thumbnailsOf(source, {
    examples: flips.examples,
    workspace,
    // Recipes mostly stand beside their gate.
    folders: [dirname(gate), '.'],
    log: (line) => host.info(line),
  });
}

interface Written {
  readonly comparison: Comparison;
  readonly comment: string;
  readonly report: string;
}

async function writeFiles(directory: string, { comparison, comment, report }: Written): Promise<void> {
  await writeFileWhole(join(directory, 'comparison.json'), canonicalJson(comparison));
  await writeFileWhole(join(directory, 'comment.md'), comment);
  await writeFileWhole(join(directory, 'report.html'), report);
}
