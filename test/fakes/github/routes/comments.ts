import { created, invalid, NOT_FOUND, ok } from '../answers.js';
import { paged } from '../paging.js';
import type { FakeComment, FakeRepository } from '../repository.js';
import type { Route } from '../route.js';
import { userJson } from './users.js';

const LONGEST_BODY = 65_536;
const TOO_LONG = invalid('Body is too long (maximum is 65536 characters)');

export const commentRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/issues/{issue_number}/comments',
    needs: ['issues: read', 'pull-requests: read'],
    answer: (repository, call) =>
      paged(
        call,
        repository.comments
          .filter(({ issue }) => issue === Number(call.params.issue_number))
          .map((comment) => commentJson(repository, comment)),
      ),
  },
  {
    method: 'POST',
    path: '/issues/{issue_number}/comments',
    needs: ['issues: write', 'pull-requests: write'],
    answer(repository, { request, params, token }) {
      const { body } = request.json<{ body: string }>();
      if (body.length > LONGEST_BODY) return TOO_LONG;
      const comment = repository.plantComment(Number(params.issue_number), token.login, body);
      return created(commentJson(repository, comment));
    },
  },
  {
    method: 'PATCH',
    path: '/issues/comments/{comment_id}',
    needs: ['issues: write', 'pull-requests: write'],
    answer(repository, { request, params }) {
      const { body } = request.json<{ body: string }>();
      const comment = repository.comments.find(({ id }) => id === Number(params.comment_id));
      if (!comment) return NOT_FOUND;
      if (body.length > LONGEST_BODY) return TOO_LONG;
      comment.body = body;
      return ok(commentJson(repository, comment));
    },
  },
  {
    method: 'DELETE',
    path: '/issues/comments/{comment_id}',
    needs: ['issues: write', 'pull-requests: write'],
    answer(repository, { params }) {
      const at = repository.comments.findIndex(({ id }) => id === Number(params.comment_id));
      if (at < 0) return NOT_FOUND;
      repository.comments.splice(at, 1);
      return { status: 204 };
    },
  },
];

function commentJson(repository: FakeRepository, { id, issue, login, body }: FakeComment): object {
  return {
    id,
    body,
    user: userJson(login),
    created_at: momentOf(id),
    updated_at: momentOf(id),
    html_url: `${repository.htmlUrl}/pull/${issue}#issuecomment-${id}`,
  };
}

/** Later ids were written later. */
function momentOf(id: number): string {
  return new Date(Date.UTC(2026, 0, 1) + id * 1000).toISOString();
}
