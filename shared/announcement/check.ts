import { checkName, postCheck, setStatus, type GitHubContext, type CheckRequest } from '../github/index.js';
import { cleanBlock, cleanSentence } from '../report/clean-text.js';
import type { AnnounceDeps, Announcement, Result, State } from './announcement.js';
import { noPlace, outside, withoutToken, type Posting } from './posting.js';

/** Sets the check on the head, as a check run or as a commit status. */
export async function postCheckOf(
  { key, isGated, checkAs, state }: Announcement,
  { context, openClient }: AnnounceDeps,
): Promise<Posting> {
  if (!context) return outside('check run');
  if (!isGated || key === null) return noPlace('nothing was judged', 'Give a gate to get a check run.');
  if (!openClient) return withoutToken;
  const { repository, headSha, runUrl, serverUrl } = context;
  const words = shown(wordsOf(state, context));
  const place = { repository, headSha, name: checkName(key) };
  if (checkAs === 'check-run')
    return postCheck(await openClient(), {
      ...place,
      ...words,
      job: jobOf(context),
      detailsUrl: runUrl,
    });
  return setStatus(await openClient(), {
    ...place,
    url: `${serverUrl}/${repository}/commit/${headSha}`,
    state: STATUS_STATES[words.conclusion ?? 'none'],
    description: words.conclusion === 'neutral' ? `Neutral: ${words.title}` : words.title,
    targetUrl: runUrl,
  });
}

function jobOf({ runId, runAttempt, runnerName }: GitHubContext): CheckRequest['job'] {
  if (runId === null || runnerName === null) return null;
  return { attempt: `${runId}.${runAttempt ?? 1}`, runner: runnerName };
}

type CheckWords = Pick<CheckRequest, 'conclusion' | 'title' | 'summary' | 'annotations'>;

/** As text that names from the user's data can neither break nor dress up: GitHub shows it as it is. */
function shown({ title, annotations = [], ...words }: CheckWords): CheckWords {
  const remarks = annotations.map((one) => {
    return { ...one, title: cleanSentence(one.title), message: cleanBlock(one.message) };
  });
  return { ...words, title: cleanSentence(title), annotations: remarks };
}

/** A status knows no "neutral"; a check run of that conclusion lets a pull request be merged, and so does this. */
const STATUS_STATES = {
  success: 'success',
  neutral: 'success',
  failure: 'failure',
  cancelled: 'error',
  none: 'pending',
} as const;

function wordsOf(state: State, { runUrl }: GitHubContext): CheckWords {
  switch (state.kind) {
    case 'running':
      return {
        conclusion: null,
        title: 'The candidate is being trained',
        summary: 'The verdict follows when the run is through.',
      };
    case 'no-result': {
      const title = `No result: ${state.reason}`;
      const more = runUrl === null ? '' : `\n\nThe log of [the run](${runUrl}) says more.`;
      return {
        conclusion: state.wasCancelled ? 'cancelled' : 'failure',
        title,
        summary: `There is no verdict on this commit.${more}`,
      };
    }
    case 'result':
      return resultWords(state);
  }
}

const CONCLUSIONS = { pass: 'success', fail: 'failure', neutral: 'neutral' } as const;

/** A person's decision doesn't turn a failure into a success. */
function resultWords({ verdict, override, headline, summary, annotations }: Result): CheckWords {
  return {
    conclusion: override ? 'neutral' : CONCLUSIONS[verdict ?? 'neutral'],
    title: override ? `Overridden by ${override.by} until ${override.expires}: ${headline}` : headline,
    summary,
    annotations,
  };
}
