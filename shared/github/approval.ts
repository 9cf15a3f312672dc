import { splitRepository, type GitHubClient } from './client.js';
import { unlessRefused, type Refusal } from './refusal.js';

/** How a pull request stands now, and what one person may do in its repository. */
export interface Standing {
  readonly headSha: string;
  readonly labels: readonly string[];
  /** "admin", "write", "read" or "none": "maintain" counts as "write", "triage" as "read". */
  readonly permission: string;
}

export interface StandingRequest {
  /** `owner/name` */
  readonly repository: string;
  /** Of the pull request. */
  readonly number: number;
  readonly login: string;
}

/** Asks GitHub, because an event tells how things stood when it happened. */
export async function standingOf(
  client: GitHubClient,
  { repository, number, login }: StandingRequest,
): Promise<Standing | Refusal> {
  const place = splitRepository(repository);
  const attempt = {
    what: `ask who labelled ${repository} #${number}, and at which commit it is`,
    permission: 'pull-requests: read',
  };
  return unlessRefused(attempt, async () => {
    const [pull, collaborator] = await Promise.all([
      client.rest.pulls.get({ ...place, pull_number: number }),
      client.rest.repos.getCollaboratorPermissionLevel({ ...place, username: login }),
    ]);
    return {
      headSha: pull.data.head.sha,
      labels: pull.data.labels.map(({ name }) => name),
      permission: collaborator.data.permission,
    };
  });
}
