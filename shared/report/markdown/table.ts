/** Cells are Markdown already; a column's alignment is `l` or `r`. */
export function table(
  header: readonly string[],
  alignment: string,
  rows: readonly (readonly string[])[],
): string {
  const rule = Array.from(alignment, (side) => (side === 'r' ? '--:' : ':--'));
  return [header, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** Folded; blank lines around the body make GitHub read it as Markdown. */
export function details(summary: string, body: string): string {
  return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
