import { createHash } from 'node:crypto';
import { ok } from '../answers.js';
import type { Route } from '../route.js';

export const repositoryRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '',
    needs: [],
    answer: ({ repository }) => ok(repositoryJson(repository, repository)),
  },
];

/** @param ourselves  any other repository is a fork of it */
export function repositoryJson(fullName: string, ourselves: string): object {
  const [owner, name] = fullName.split('/');
  return {
    id: createHash('sha256').update(fullName).digest().readUInt32BE(),
    name,
    full_name: fullName,
    owner: { login: owner },
    fork: fullName !== ourselves,
    default_branch: 'main',
  };
}
