import { html, raw } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import { cleanName, cleanSentence } from './clean-text.js';
import type { Phrase } from './phrase.js';

/** HTML or SVG whose data is escaped already. */
export type Markup = HtmlEscapedString;
type Content = string | number | null | Markup | readonly Markup[];

/** Escapes every interpolated text; `null` gives nothing. */
export function markup(literals: TemplateStringsArray, ...values: readonly Content[]): Markup {
  // Only a promise among the values would give a promise, and the type has none.
  return html(literals, ...values) as Markup;
}

/** Text of our own that holds no data, e.g. a style sheet. */
export function trusted(text: string): Markup {
  return raw(text);
}

/** A name from the user's data, visible to its last character, on one line. */
export function name(text: string, most?: number): Markup {
  return markup`<code>${cleanName(text, most)}</code>`;
}

export function phraseMarkup(phrase: Phrase): Markup {
  const parts = phrase.map(({ kind, text }) => {
    switch (kind) {
      case 'words':
        return markup`${text}`;
      case 'name':
        return name(text);
      case 'sentence':
        return markup`${cleanSentence(text)}`;
    }
  });
  return markup`${parts}`;
}
