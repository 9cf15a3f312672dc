/**
 * The comment's first line, by which the one comment of a gate is found again. Keys that differ give markers that
 * differ, and no key can end the HTML comment.
 */
export function commentMarker(key: string): string {
  const safe = Array.from(new TextEncoder().encode(key), (byte) => {
    const character = String.fromCharCode(byte);
    return /[A-Za-z0-9._-]/.test(character)
      ? character
      : `%${byte.toString(16).padStart(2, '0').toUpperCase()}`;
  });
  // Two hyphens may end an HTML comment.
  return `<!-- heirloom:${safe.join('').replace(/-(?=-|$)/g, '%2D')} -->`;
}
