import type { Source } from '../recipe/source.js';

/** The files or folders of a source, as the recipe writes them. */
export function filesOf(source: Source): string[] {
  if (typeof source === 'string') return [source];
  return 'module' in source ? [source.module] : [source.images, source.labels];
}

/** A source in one line. */
export function sourceText(source: Source): string {
  return filesOf(source).join(' + ');
}

/** Files and folders that hold a recipe's data, as it writes them. */
export function dataFilesOf({ source, split }: NamedData): string[] {
  const tests = split?.test_source;
  return [source, tests].flatMap((named) => (named === undefined ? [] : filesOf(named)));
}

interface NamedData {
  readonly source?: Source | undefined;
  readonly split?: { readonly test_source?: Source | undefined } | undefined;
}
