/** The artifact client unpacks with a library that calls `Buffer()`, which is not what a user's log should be about. */
export async function withoutDeprecations<T>(body: () => Promise<T>): Promise<T> {
  const before = process.noDeprecation;
  process.noDeprecation = true;
  try {
    return await body();
  } finally {
    process.noDeprecation = before;
  }
}
