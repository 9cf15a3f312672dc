import { allPermissions, type Permissions } from './permissions.js';

export interface FakeToken {
  readonly value: string;
  /** Who it writes as. */
  readonly login: string;
  readonly permissions: Permissions;
  /** Only apps may write check runs; a workflow's own token is one of the app "github-actions". */
  readonly kind: 'app' | 'user';
  /** Where the login can be asked for; the job's own token has GraphQL only. */
  readonly identity: 'graphql' | 'rest' | 'none';
}

/** The job's own token with every permission, but for what is given. */
export function jobToken(different: Partial<FakeToken> = {}): FakeToken {
  return {
    value: 'ghs_the_right_token',
    login: 'github-actions[bot]',
    permissions: allPermissions('write'),
    kind: 'app',
    identity: 'graphql',
    ...different,
  };
}

export function tokenOf(tokens: readonly FakeToken[], authorization: string | undefined): FakeToken | null {
  const [scheme = '', value] = (authorization ?? '').split(' ');
  if (!['token', 'bearer'].includes(scheme.toLowerCase())) return null;
  return tokens.find((token) => token.value === value) ?? null;
}
