import { shortSha } from '../git/short-sha.js';
import type { GitHubContext } from '../github/index.js';
import type { Standing } from '../github/approval.js';

/** The event that an approval is: a label that was put on a pull request. */
export interface ApprovalEvent {
  readonly number: number;
  /** At which commit the pull request was then. */
  readonly headSha: string;
  /** Login of whoever put it there. */
  readonly by: string;
}

type Labelled = Pick<
  GitHubContext,
  'eventName' | 'action' | 'label' | 'sender' | 'headSha' | 'pullRequest' | 'workflowRun'
>;

/** The approval that an event claims to be, or why it is none, as a clause. @param label  the one that approves */
export function claimedApproval(context: Labelled, label: string): ApprovalEvent | string {
  const { eventName, action, sender, headSha, pullRequest } = context;
  if (!pullRequest)
    return `"${eventName}" has the rights of the repository, and trains no fork's code at all`;
  if (action !== 'labeled' || context.label !== label) {
    const event = [eventName, action, context.label && `"${context.label}"`].filter(Boolean).join(' ');
    return `the event is "${event}", and only the label "${label}" approves`;
  }
  if (sender === null) return `the event doesn't say who put the label "${label}" there`;
  return { number: pullRequest.number, headSha, by: sender };
}

/** Why a claimed approval doesn't hold, as a clause; null where it does. */
export function whyNotApproved(
  { number, headSha, by }: ApprovalEvent,
  { permission, labels, headSha: headNow }: Standing,
  label: string,
): string | null {
  if (permission !== 'admin' && permission !== 'write')
    return `${by} put the label "${label}" there and has the permission "${permission}", not write`;
  if (headNow !== headSha)
    return `#${number} has moved on from ${shortSha(headSha)}, which was approved, to ${shortSha(headNow)}`;
  if (!labels.includes(label)) return `the label "${label}" was taken away again`;
  return null;
}
