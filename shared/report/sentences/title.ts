import type { Comparison } from '../../comparison/index.js';
import { say, sentence, words, type Phrase, type PhrasePart } from '../phrase.js';
import { verdictWords } from '../words.js';

/** "Model gate: 1 of 6 rules failed: …", or "Model gate overridden by anna until 2030-01-31: …": decides alone. */
export function titlePhrase(comparison: Comparison): Phrase {
  const { verdict, override, headline } = comparison;
  const overridden = override ? say` overridden by ${override.by} until ${date(override.expires)}` : [];
  return [words(verdictWords(verdict).title), ...overridden, words(': '), sentence(headline)];
}

/** Why a person lets a failed candidate ship; null without one. */
export function overridePhrase({ override }: Comparison): Phrase | null {
  if (!override) return null;
  return [
    ...say`The gate failed, and ${override.by} lets this candidate ship until ${date(override.expires)}: `,
    sentence(override.reason),
  ];
}

/** A date is no name, unless it is not one. */
function date(text: string): PhrasePart {
  return /^\d{4}-\d\d-\d\d$/.test(text) ? words(text) : { kind: 'name', text };
}
