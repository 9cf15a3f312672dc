import { UserError } from '../errors/index.js';

/** How a user names a package. */
export type Reference =
  | { readonly kind: 'version'; readonly name: string; readonly version: string }
  | { readonly kind: 'alias'; readonly name: string; readonly alias: string }
  | { readonly kind: 'digest'; readonly prefix: string }
  /** digest: what its package must have as the start of its id; null where any package will do. */
  | { readonly kind: 'artifact'; readonly artifact: string; readonly digest: string | null }
  | { readonly kind: 'path'; readonly path: string };

const NAME = '[A-Za-z0-9][A-Za-z0-9._-]{0,63}';
const VERSION = new RegExp(`^(${NAME})@(v\\d+\\.\\d+\\.\\d+)$`);
const ALIAS = new RegExp(`^(${NAME})#([a-z][a-z0-9-]{0,63})$`);

/**
 * Tells the five ways apart; whatever is none of the others is a path.
 * @throws UserError for an artifact that is pinned to what is no digest, such as the empty output of a job that was skipped
 */
export function parseReference(text: string): Reference {
  const version = VERSION.exec(text);
  if (version) return { kind: 'version', name: version[1]!, version: version[2]! };
  const alias = ALIAS.exec(text);
  if (alias) return { kind: 'alias', name: alias[1]!, alias: alias[2]! };
  const digest = /^sha256:([0-9a-f]{12,64})$/.exec(text);
  if (digest) return { kind: 'digest', prefix: digest[1]! };
  const artifact = /^artifact:(.+)$/.exec(text);
  if (artifact) return { kind: 'artifact', ...pinnedArtifact(artifact[1]!) };
  return { kind: 'path', path: text };
}

function pinnedArtifact(text: string): { artifact: string; digest: string | null } {
  const at = text.lastIndexOf('@sha256:');
  if (at < 0) return { artifact: text, digest: null };
  const digest = text.slice(at + '@sha256:'.length);
  if (at > 0 && /^[0-9a-f]{12,64}$/.test(digest)) return { artifact: text.slice(0, at), digest };
  throw new UserError(
    `"artifact:${text}" is pinned to no digest`,
    'Write artifact:<name>@sha256:<12 or more digits>, with the output "digest" of a job that this one needs.',
  );
}
