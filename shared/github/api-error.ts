/** What octokit throws where a call failed. */
export interface ApiError extends Error {
  /** Of HTTP; 500 where no answer came. */
  readonly status: number;
  /** Left out where no answer came. */
  readonly response?: { readonly headers: Readonly<Record<string, string | number | undefined>> };
}

export function isApiError(error: unknown): error is ApiError {
  return error instanceof Error && 'status' in error && typeof error.status === 'number';
}

/** The status that the API answered with; null for any other error. */
export function statusOf(error: unknown): number | null {
  return isApiError(error) ? error.status : null;
}
