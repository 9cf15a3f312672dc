import { cleanBlock, cleanName, cleanSentence } from '../clean-text.js';
import { renderPhrase, type Phrase } from '../phrase.js';

/** In a code span these stand for themselves, also within a table cell. */
const SAFE_IN_CODE_SPAN = /^[^`|\\]+$/;
const ZERO_WIDTH_SPACE = '\u200b';

/** A name from the user's data as inline code: never markup, a mention, a link, or a second table cell. */
export function code(name: string): string {
  const text = cleanName(name);
  if (text.trim() === '') return '<code>(empty)</code>';
  if (SAFE_IN_CODE_SPAN.test(text)) return `\`${text}\``;
  // A code span can't hold a backtick and a table's pipe at once; entities are never read as markup, but a link is seen
  // through them.
  return `<code>${entities(withoutLinks(text))}</code>`;
}

/**
 * A sentence that may hold the user's data, as plain text. GitHub looks for mentions, references, links and emoji names
 * after entities are decoded, so those are broken by a zero-width space.
 */
export function prose(text: string): string {
  const inert = withoutLinks(cleanSentence(text)).replace(
    /#(?=\S)|GH(?=-)|:(?=[\w+-]+:)/gi,
    `$&${ZERO_WIDTH_SPACE}`,
  );
  return entities(inert);
}

/** Without what is made a link wherever it stands but in a code span: web addresses, and by the @ those of mail. */
function withoutLinks(text: string): string {
  return text.replace(/@(?=\S)|www(?=\.)|:(?=\/\/)/gi, `$&${ZERO_WIDTH_SPACE}`);
}

/** A block that is shown as it is. The fence is longer than any run of backticks inside. */
export function fenced(text: string, language: string): string {
  const block = cleanBlock(text);
  const longest = Math.max(0, ...(block.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(Math.max(3, longest + 1));
  return `${fence}${language}\n${block}\n${fence}`;
}

/** A link, or only its text where the address is no plain http(s) one. */
export function link(text: string, address: string): string {
  if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol)) return text;
  const target = new URL(address).href.replace(/[()<>\\|`]/g, (character) => percentEncoded(character));
  return `[${text}](${target})`;
}

export function phraseMarkdown(phrase: Phrase): string {
  return renderPhrase(phrase, ({ kind, text }) => {
    switch (kind) {
      case 'words':
        return text;
      case 'name':
        return code(text);
      case 'sentence':
        return prose(text);
    }
  });
}

/** As entities: every character by which inline Markdown or HTML can begin; an underscore within a word can't. */
function entities(text: string): string {
  return text.replace(
    /[&<>`*~[\]|\\$!]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g,
    (character) => `&#${character.codePointAt(0)};`,
  );
}

function percentEncoded(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
