import type { FakeAnswer } from '../http.js';

export const ok = (body: unknown): FakeAnswer => ({ status: 200, body });
export const created = (body: unknown): FakeAnswer => ({ status: 201, body });

export const BAD_CREDENTIALS: FakeAnswer = { status: 401, body: { message: 'Bad credentials' } };
export const FORBIDDEN: FakeAnswer = {
  status: 403,
  body: { message: 'Resource not accessible by integration' },
};
export const NOT_FOUND: FakeAnswer = { status: 404, body: { message: 'Not Found' } };

export const invalid = (message: string, field = 'data'): FakeAnswer => ({
  status: 422,
  body: { message: 'Validation Failed', errors: [{ field, message }] },
});
