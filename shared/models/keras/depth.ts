/** Whether the brackets of a JSON text stand in each other more often than `most` times. */
export function isDeeperThan(text: string, most: number): boolean {
  let depth = 0;
  // Strings go first, so that brackets in them are passed over.
  for (const [piece] of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/g)) {
    if (piece === '[' || piece === '{') depth++;
    else if (piece === ']' || piece === '}') depth--;
    if (depth > most) return true;
  }
  return false;
}
