import { UserError } from '../errors/index.js';
import { isAboutFork, type AboutFork } from '../github/index.js';

/**
 * Keeps what a fork may have made out of the registry and out of service, whatever the token allows.
 * @param context  null outside GitHub Actions
 * @throws UserError in a run that is about a fork's change
 */
export function refuseShipping(what: 'published' | 'deployed', context: AboutFork | null): void {
  if (!context || !isAboutFork(context)) return;
  throw new UserError(
    `this run is about a fork's change, and nothing is ${what} from such a run`,
    what === 'published'
      ? 'Merge it and publish from the push to the default branch, which trains again; "dry-run" shows what would be published.'
      : 'Merge it, publish from the push to the default branch, and deploy that version.',
  );
}
