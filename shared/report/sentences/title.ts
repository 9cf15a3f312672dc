import type { Comparison } from '../../comparison/index.js';
import { say, sentence, words, type Phrase } from '../phrase.js';
import { verdictWords } from '../words.js';

/** "Model gate failed: …": decides alone. */
export function titlePhrase(comparison: Comparison): Phrase {
  return [words(`${verdictWords(comparison.verdict).title}: `), sentence(comparison.headline)];
}

/** A human's decision over the gate's, null without one. */
export function overridePhrase({ override }: Comparison): Phrase | null {
  if (!override) return null;
  return [...say`Overridden by ${override.by} until ${override.expires}: `, sentence(override.reason)];
}
