/** How a user names a package. */
export type Reference =
  | { readonly kind: 'version'; readonly name: string; readonly version: string }
  | { readonly kind: 'alias'; readonly name: string; readonly alias: string }
  | { readonly kind: 'digest'; readonly prefix: string }
  | { readonly kind: 'artifact'; readonly artifact: string }
  | { readonly kind: 'path'; readonly path: string };

const NAME = '[A-Za-z0-9][A-Za-z0-9._-]{0,63}';
const VERSION = new RegExp(`^(${NAME})@(v\\d+\\.\\d+\\.\\d+)$`);
const ALIAS = new RegExp(`^(${NAME})#([a-z][a-z0-9-]{0,63})$`);

/** Tells the five ways apart; whatever is none of the others is a path. */
export function parseReference(text: string): Reference {
  const version = VERSION.exec(text);
  if (version) return { kind: 'version', name: version[1]!, version: version[2]! };
  const alias = ALIAS.exec(text);
  if (alias) return { kind: 'alias', name: alias[1]!, alias: alias[2]! };
  const digest = /^sha256:([0-9a-f]{12,64})$/.exec(text);
  if (digest) return { kind: 'digest', prefix: digest[1]! };
  const artifact = /^artifact:(.+)$/.exec(text);
  if (artifact) return { kind: 'artifact', artifact: artifact[1]! };
  return { kind: 'path', path: text };
}
