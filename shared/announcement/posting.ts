import { insist, type Refusal } from '../github/index.js';
import { prose } from '../report/markdown/index.js';
import type { AnnounceDeps, When } from './announcement.js';

/** What became of one place of an announcement; its url is null where there was nothing to write. */
export type Posting = { readonly posted: true; readonly url: string | null } | Refusal | NoPlace;

interface NoPlace extends Refusal {
  /** Whether it lies in the nature of the run, and is no fault of its set-up. */
  readonly isExpected: boolean;
}

export interface Asked {
  /** "comment" or "check". */
  readonly what: string;
  readonly when: When;
  /** Whether nothing of this run will be posted there again. */
  readonly isLast: boolean;
}

/**
 * Says what became of it.
 *
 * @returns the URL; null where nothing was posted
 * @throws UserError where it was refused and should always be posted
 */
export async function settle(
  posting: Posting,
  { what, when, isLast }: Asked,
  host: AnnounceDeps['host'],
): Promise<string | null> {
  if (posting.posted) {
    if (posting.url !== null) host.info(`${what}: ${posting.url}`);
    return posting.url;
  }
  if (when === 'always') insist(posting);
  const line = `no ${what}: ${posting.reason}. ${posting.mend}`;
  if (host.kind === 'terminal') host.debug(line);
  else if (!isLast || ('isExpected' in posting && posting.isExpected)) host.info(line);
  else {
    host.warning(line);
    await host.summary(`\n> ⚠️ ${prose(line)}\n`);
  }
  return null;
}

export function outside(what: string): NoPlace {
  return noPlace(
    `this is not a workflow run, so there is no place for a ${what}`,
    `Set "${what.split(' ')[0]!}" to auto or never.`,
  );
}

export function noPlace(reason: string, mend: string): NoPlace {
  return { posted: false, reason, mend, isExpected: true };
}

/** A run from a fork or by Dependabot gets no secret, so a token that comes from one is empty there. */
export const withoutToken: Refusal = {
  posted: false,
  reason: 'there is no GitHub token',
  mend: 'Set "github-token"; the default is the job\'s own, which a pull request from a fork has too.',
};
