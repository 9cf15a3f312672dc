/** A commit as people name it: the first seven digits, as GitHub shows it. */
export function shortSha(sha: string): string {
  return sha.slice(0, 7);
}
