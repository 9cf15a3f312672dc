/**
 * A sentence whose data is kept apart from its words, so that each medium quotes data in its own way.
 * Interpolated text is data unless it is marked with `words`.
 */
export type Phrase = readonly PhrasePart[];

export type PhrasePart =
  | { readonly kind: 'words'; readonly text: string }
  /** A name from the user's data: a class, a reference, a digest. */
  | { readonly kind: 'name'; readonly text: string }
  /** A whole sentence that may hold the user's data. */
  | { readonly kind: 'sentence'; readonly text: string };

type Interpolated = string | number | PhrasePart | Phrase;

export function say(literals: TemplateStringsArray, ...values: readonly Interpolated[]): Phrase {
  return literals.flatMap((literal, i) => [
    words(literal),
    ...(i < values.length ? asParts(values[i]!) : []),
  ]);
}

export function words(text: string): PhrasePart {
  return { kind: 'words', text };
}

export function sentence(text: string): PhrasePart {
  return { kind: 'sentence', text };
}

/** Phrases with a separator between them. */
export function join(phrases: readonly Phrase[], separator: string): Phrase {
  return phrases.flatMap((phrase, i) => (i === 0 ? phrase : [words(separator), ...phrase]));
}

export function renderPhrase(phrase: Phrase, render: (part: PhrasePart) => string): string {
  return phrase.map(render).join('');
}

function asParts(value: Interpolated): Phrase {
  if (typeof value === 'number') return [words(String(value))];
  if (typeof value === 'string') return [{ kind: 'name', text: value }];
  return 'kind' in value ? [value] : value;
}
