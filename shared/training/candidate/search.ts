import { canonicalJson } from '../../files/index.js';
import type { NewFile } from '../../package/index.js';
import { rankedTrials, SEARCH_FILE, type SearchRecord } from '../../package/search.js';
import { valueText } from '../../search/index.js';
import { searchSentence } from '../../report/sentences/search.js';

/** Trials that a model card lists. */
const MOST_LISTED = 10;

export function searchFiles(search: SearchRecord | null): NewFile[] {
  if (!search) return [];
  return [
    { path: SEARCH_FILE, role: 'search', mediaType: 'application/json', content: canonicalJson(search) },
  ];
}

/** The model card's section on how the recipe was found; nothing where it was written. */
export function searchSection(search: SearchRecord | null): string {
  if (!search) return '';
  const paths = Object.keys(search.space);
  const ranked = rankedTrials(search);
  const rows = ranked
    .slice(0, MOST_LISTED)
    .map(({ number, values, value, state }) => [
      String(number),
      ...paths.map((path) => code(valueText(values[path]))),
      value === null ? 'failed' : `${value.toFixed(4)}${state === 'stopped' ? ' (stopped early)' : ''}`,
    ]);
  const left = ranked.length - rows.length;
  return `
## Search

${searchSentence(search)} The test split had no part in it. A best of several is flattered by its own validation figure; the test figures above are not.

| ${['trial', ...paths.map(code), search.metric].join(' | ')} |
|${'---|'.repeat(paths.length + 2)}
${rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}
${left > 0 ? `\nThe best trials; ${left} more are in ${SEARCH_FILE}.\n` : ''}`;
}

function code(text: string): string {
  return `\`${text.replaceAll('`', "'").replaceAll('|', '\\|')}\``;
}
