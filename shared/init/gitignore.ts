/** .gitignore with the missing ones of `entries` at its end; null when none is missing. */
export function withEntries(text: string, entries: readonly string[]): string | null {
  const present = new Set(
    text.split(/\r?\n/).map((line) => line.trim().replace(/^\//, '').replace(/\/$/, '')),
  );
  const missing = entries.filter((entry) => !present.has(entry.replace(/\/$/, '')));
  if (missing.length === 0) return null;
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const body = text === '' || text.endsWith('\n') ? text : text + newline;
  return body + missing.map((entry) => entry + newline).join('');
}
