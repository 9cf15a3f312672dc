import { suggest, UserError, type SourceLocation } from '../../../errors/index.js';

const SHAPE =
  'Write one flat object a line, such as {"id": 1, "label": "cat", "prediction": "dog", "score_cat": 0.4}.';
const SAME_KEYS = 'Give every row the keys of the first one, and null where a value is missing.';

/** A whole file as one list is what JSON writers give by themselves. */
export function noLines(at: SourceLocation): UserError {
  return new UserError('is a JSON array, and JSON Lines is expected', SHAPE, at);
}

export function noObject(at: SourceLocation): UserError {
  return new UserError('is not a JSON object', SHAPE, at);
}

/** @param text  what stands there */
export function noValue(key: string, text: string, at: SourceLocation): UserError {
  if (/^[[{]/.test(text)) return new UserError(`has a list or an object in "${key}"`, SHAPE, at);
  if (text === '') return noObject(at);
  const shown = text.length > 40 ? `${text.slice(0, 40)}…` : text;
  return new UserError(
    `has ${shown} in "${key}", which is no JSON value`,
    'Write a string, a finite number, true, false or null there.',
    at,
  );
}

export function brokenString(key: string, at: SourceLocation): UserError {
  return new UserError(
    `has a string in "${key}" with an escape that JSON doesn't know, or half of a surrogate pair`,
    'Write the text as it is, in UTF-8.',
    at,
  );
}

export function unknownKey(key: string, known: readonly string[], at: SourceLocation): UserError {
  return new UserError(
    `has a key "${key}", which the first row doesn't have`,
    `${SAME_KEYS} ${suggest(key, known)}`,
    at,
  );
}

export function missingKey(key: string, at: SourceLocation): UserError {
  return new UserError(`has no key "${key}", which the first row has`, SAME_KEYS, at);
}

export function doubledKey(key: string, at: SourceLocation): UserError {
  return new UserError(`has the key "${key}" twice in this row`, 'Write it once.', at);
}
