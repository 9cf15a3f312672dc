import type { FakeAnswer, FakeRequest } from '../http.js';
import type { Permission } from './permissions.js';
import type { FakeRepository } from './repository.js';
import type { FakeToken } from './tokens.js';

export interface Call {
  readonly request: FakeRequest;
  /** The parts of the path by their names in the route. */
  readonly params: Readonly<Record<string, string>>;
  readonly token: FakeToken;
  /** Where the API is, without a slash at the end. */
  readonly apiUrl: string;
}

export interface Route {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  /** As GitHub's description of its API writes it, after `/repos/{owner}/{repo}`. */
  readonly path: string;
  /** A token needs one of them; none for what every token of the repository may read. */
  readonly needs: readonly Permission[];
  answer(repository: FakeRepository, call: Call): FakeAnswer;
}

/** These may hold slashes: names of branches, ranges of commits. */
const WITH_SLASHES = new Set(['ref', 'basehead', 'sha']);

/** The route for a request and the values in its path; null where GitHub has no such route. */
export function findRoute(
  routes: readonly Route[],
  method: string,
  path: string,
): { route: Route; params: Record<string, string> } | null {
  // A path with more parts is the narrower one: `/commits/{ref}/status` before `/commits/{ref}`.
  const narrowFirst = [...routes].sort((a, b) => b.path.split('/').length - a.path.split('/').length);
  for (const route of narrowFirst) {
    const match = route.method === method ? patternOf(route.path).exec(path) : null;
    if (match) return { route, params: { ...match.groups } };
  }
  return null;
}

function patternOf(path: string): RegExp {
  const pattern = path.replace(/\{(\w+)\}/g, (_all, name: string) =>
    WITH_SLASHES.has(name) ? `(?<${name}>.+)` : `(?<${name}>[^/]+)`,
  );
  return new RegExp(`^${pattern}$`);
}
