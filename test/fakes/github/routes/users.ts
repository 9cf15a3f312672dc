import { FORBIDDEN, NOT_FOUND, ok } from '../answers.js';
import type { FakeAnswer, FakeRequest } from '../../http.js';
import type { Role } from '../repository.js';
import type { Route } from '../route.js';
import type { FakeToken } from '../tokens.js';

export function userJson(login: string): object {
  return { login, type: login.endsWith('[bot]') ? 'Bot' : 'User' };
}

/** GraphQL's `viewer`, the only thing that is asked there. */
export function viewer(request: FakeRequest, token: FakeToken): FakeAnswer {
  const { query } = request.json<{ query: string }>();
  if (token.identity !== 'graphql' || !query.includes('viewer')) return NOT_FOUND;
  return ok({ data: { viewer: { login: token.login } } });
}

export function authenticatedUser(token: FakeToken): FakeAnswer {
  return token.identity === 'rest' ? ok(userJson(token.login)) : FORBIDDEN;
}

/** The older of the two names for a role, which knows four. */
const LEGACY: Readonly<Record<Role, string>> = {
  admin: 'admin',
  maintain: 'write',
  write: 'write',
  triage: 'read',
  read: 'read',
  none: 'none',
};

export const userRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/collaborators/{username}/permission',
    needs: [],
    answer(repository, { params }) {
      const login = params.username ?? '';
      const role = repository.collaborators.get(login) ?? 'none';
      return ok({ permission: LEGACY[role], role_name: role, user: userJson(login) });
    },
  },
];
