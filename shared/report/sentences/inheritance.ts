import type { Inheritance } from '../../comparison/index.js';
import { count, counted } from '../numbers.js';
import { join, say, words, type Phrase } from '../phrase.js';
import { shortDigest } from './provenance.js';

/** "Inherits from digits@v1.0.0 (sha256:…) by fine-tune; 2 of 6 tensors frozen, proven identical." */
export function inheritancePhrase({ parents, tensors }: Inheritance): Phrase {
  const named = parents.map(
    (parent) => say`${parent.reference} (${shortDigest(parent.digest)}) by ${words(modeWord(parent.mode))}`,
  );
  return [...say`Inherits from ${join(named, ' and from ')}`, words(`${frozenWords(tensors)}.`)];
}

function frozenWords(tensors: Inheritance['tensors']): string {
  if (!tensors) return '';
  const { total, frozen, identical } = tensors;
  if (frozen === 0) return `; none of ${counted(total, 'tensor')} frozen`;
  return `; ${count(frozen)} of ${counted(total, 'tensor')} frozen, ${proof(frozen, identical)}`;
}

function proof(frozen: number, identical: number | null): string {
  if (identical === null) return 'not checked against the parent here';
  if (identical === frozen) return 'proven identical';
  return `but ${count(frozen - identical)} of them NOT the same as the parent's`;
}

/** The mode is one of a few known words; anything else is not repeated. */
function modeWord(mode: string): string {
  return /^[a-z][a-z-]{0,20}$/.test(mode) ? mode : 'an unknown mode';
}
