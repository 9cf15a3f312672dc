import pc from 'picocolors';
import { cleanName, cleanSentence } from '../clean-text.js';
import { renderPhrase, type Phrase } from '../phrase.js';
import type { Tone } from '../words.js';

/** The few styles that the terminal report uses; plain text where colour is off. */
export interface Paint {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly tone: (tone: Tone, text: string) => string;
}

export function createPaint(colour: boolean): Paint {
  const colours = pc.createColors(colour);
  const tones = { good: colours.green, bad: colours.red, doubt: colours.yellow, none: colours.dim };
  return { bold: colours.bold, dim: colours.dim, tone: (tone, text) => tones[tone](text) };
}

/** No escape sequence of the user's data reaches the terminal. */
export function phraseText(phrase: Phrase): string {
  return renderPhrase(phrase, ({ kind, text }) => {
    switch (kind) {
      case 'words':
        return text;
      case 'name':
        return cleanName(text);
      case 'sentence':
        return cleanSentence(text);
    }
  });
}
