import type { Inheritance } from '../../comparison/index.js';
import { count, counted } from '../numbers.js';
import { join, say, words, type Phrase } from '../phrase.js';
import { controlSentence } from './control.js';
import { shortDigest } from './provenance.js';

/**
 * "Inherits from digits@v1.0.0 (sha256:…) by fine-tune; 2 of 6 tensors frozen, proven identical.", and what that brought
 * where the recipe asked for a control.
 */
export function inheritancePhrase(inheritance: Inheritance): Phrase {
  const { parents, control, times } = inheritance;
  const named = parents.map(
    (parent) => say`${parent.reference} (${shortDigest(parent.digest)}) by ${words(modeWord(parent.mode))}`,
  );
  const details = [keptWords(inheritance), ...weightWords(inheritance), ...alphaWords(inheritance)].join('');
  return [
    ...say`Inherits from ${join(named, ' and from ')}`,
    words(`${details}.`),
    ...(control ? [words(` ${controlSentence(control, times)}`)] : []),
  ];
}

function keptWords({ tensors }: Inheritance): string {
  if (!tensors) return '';
  const { total, frozen, loaded, identical } = tensors;
  if (total === 0) return '; the format shows no tensors';
  if (frozen === 0) return `; none of ${counted(total, 'tensor')} frozen`;
  const word = loaded === 0 ? 'frozen' : loaded === frozen ? 'unchanged' : 'frozen or unchanged';
  return `; ${count(frozen)} of ${counted(total, 'tensor')} ${word}, ${proof(frozen, identical)}`;
}

function proof(kept: number, identical: number | null): string {
  if (identical === null) return 'not checked against the parent here';
  if (identical === kept) return 'proven identical';
  return `but ${count(kept - identical)} of them NOT the same as the parent's`;
}

/** More members than this are counted only: the package says how many there are, and the comment has to stay short. */
const MOST_WEIGHTS = 8;

function weightWords({ weights }: Inheritance): string[] {
  if (!weights) return [];
  const shown = weights.slice(0, MOST_WEIGHTS).map((weight) => weight.toFixed(2));
  const rest = weights.length > MOST_WEIGHTS ? ` and ${count(weights.length - MOST_WEIGHTS)} more` : '';
  return [`; the members count ${shown.join(' and ')}${rest}`];
}

function alphaWords({ alpha }: Inheritance): string[] {
  if (!alpha) return [];
  const how =
    alpha.by === 'recipe' ? 'as the recipe says' : `the best of ${alpha.tried.length} by ${alpha.by}`;
  return [`; alpha ${alpha.chosen} between the parent (0) and the fine-tuned model (1), ${how}`];
}

/** The mode is one of a few known words; anything else is not repeated. */
function modeWord(mode: string): string {
  return /^[a-z][a-z-]{0,20}$/.test(mode) ? mode : 'an unknown mode';
}
