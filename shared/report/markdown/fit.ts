/** A part of a comment that is kept or left out as a whole. */
export interface Section {
  /** Names the section where it had to be left out. */
  readonly title: string;
  /** Empty: nothing to show. */
  readonly text: string;
  /** The smallest goes first when room is short; Infinity stays. */
  readonly weight: number;
}

/**
 * Joins sections within `limit` characters, leaving out whole ones, the least important first.
 *
 * @param leftOut  says which are missing and where they are
 */
export function fitSections(
  sections: readonly Section[],
  limit: number,
  leftOut: (titles: readonly string[]) => string,
): string {
  const filled = sections.filter((section) => section.text !== '');
  const byWeight = [...filled]
    .sort((a, b) => a.weight - b.weight)
    .filter((section) => section.weight < Infinity);
  for (let dropped = 0; ; dropped++) {
    const gone = new Set(byWeight.slice(0, dropped));
    const kept = filled.filter((section) => !gone.has(section)).map((section) => section.text);
    const titles = filled.filter((section) => gone.has(section)).map((section) => section.title);
    const text = `${[...kept, ...(titles.length > 0 ? [leftOut(titles)] : [])].join('\n\n')}\n`;
    if (text.length <= limit || dropped === byWeight.length) return text;
  }
}
