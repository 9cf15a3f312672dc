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
