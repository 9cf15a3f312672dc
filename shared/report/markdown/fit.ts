/** A part of a comment that is kept or left out as a whole. */
export interface Section {
  /** Names the section where it had to be left out. */
  readonly title: string;
  /** Empty: nothing to show. */
  readonly text: string;
  /** The greater, the more important; Infinity stays in any case. */
  readonly weight: number;
}

/**
 * Joins sections within `limit` characters: the most important first, each kept whole where it still fits.
 *
 * @param leftOut  says which are missing and where they are
 */
export function fitSections(
  sections: readonly Section[],
  limit: number,
  leftOut: (titles: readonly string[]) => string,
): string {
  const filled = sections.filter((section) => section.text !== '');
  const join = (kept: ReadonlySet<Section>) => {
    const missing = filled.filter((section) => !kept.has(section)).map((section) => section.title);
    const texts = filled.filter((section) => kept.has(section)).map((section) => section.text);
    return `${[...texts, ...(missing.length > 0 ? [leftOut(missing)] : [])].join('\n\n')}\n`;
  };
  const byImportance = [...filled].sort((a, b) => (a.weight === b.weight ? 0 : b.weight - a.weight));
  let kept: ReadonlySet<Section> = new Set();
  for (const section of byImportance) {
    const more = new Set([...kept, section]);
    if (section.weight === Infinity || join(more).length <= limit) kept = more;
  }
  return join(kept);
}
