import type { z } from 'zod';
import { suggest, UserError, type SourceLocation } from '../errors/index.js';
import { mendType, noun } from './mend-type.js';
import { unknownKey } from './strict-object.js';

export type Path = readonly PropertyKey[];

/** The issue to report: an unknown key explains a missing one, so it goes first. */
export function foremost(issues: readonly z.core.$ZodIssue[]): z.core.$ZodIssue {
  return issues.find(isUnknown) ?? issues[0]!;
}

/** Turns a schema's issue into a sentence at its place. */
export function schemaError(
  issue: z.core.$ZodIssue,
  locationOf: (path: Path) => SourceLocation | string | undefined,
): UserError {
  const path = [...issue.path, ...unknownKey(issue)];
  const place = isUnknown(issue) ? path.slice(0, -1) : path;
  if (path.length === 0 && isAbsent(issue.input) && issue.code === 'invalid_type') {
    return new UserError('nothing is written here', `Give ${noun(issue.expected)}.`, locationOf(path));
  }
  const { what, mend } = describe(issue);
  const where =
    place.length === 0 ? '' : isSentence(issue) ? ` (${pathText(place)})` : ` in ${pathText(place)}`;
  return new UserError(`${what}${where}`, mend, locationOf(path));
}

/** `training.optimizer.adam`, `model.layers[2].dense` */
export function pathText(path: Path): string {
  return path
    .map((step, i) => (typeof step === 'number' ? `[${step}]` : `${i > 0 ? '.' : ''}${String(step)}`))
    .join('');
}

/** What is wrong and how to mend it, from a zod issue; a message of our own is split at its first full stop. */
export function describe(issue: z.core.$ZodIssue): { what: string; mend: string } {
  switch (issue.code) {
    case 'invalid_type':
      return isAbsent(issue.input)
        ? { what: 'a value is missing', mend: `Give ${noun(issue.expected)}.` }
        : {
            what: `${noun(issue.expected)} is expected, not ${shown(issue.input)}`,
            mend: mendType(issue.expected, issue.input),
          };
    case 'invalid_value':
      if (isAbsent(issue.input)) return { what: 'a value is missing', mend: mustBe(issue.values) };
      return {
        what: `${shown(issue.input)} is not known`,
        mend:
          issue.values.length === 1
            ? mustBe(issue.values)
            : suggest(typeof issue.input === 'string' ? issue.input : '', issue.values.map(String)),
      };
    case 'invalid_union': {
      // No branch was tried: the discriminator is wrong, and the schema says so itself.
      if (issue.errors.length === 0) return ownWords(issue.message);
      const expected = [...new Set(issue.errors.flatMap(expectedBy))].join(' or ');
      return isAbsent(issue.input)
        ? { what: 'a value is missing', mend: `Give ${expected}.` }
        : { what: `${expected} is expected, not ${shown(issue.input)}`, mend: 'Change the value.' };
    }
    case 'too_small':
      if (hasLength(issue.origin))
        return badLength(issue, `${issue.exact ? '' : 'at least '}${issue.minimum}`);
      return {
        what: `${shown(issue.input)} is too small`,
        mend: `It must be ${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}.`,
      };
    case 'too_big':
      if (hasLength(issue.origin))
        return badLength(issue, `${issue.exact ? '' : 'at most '}${issue.maximum}`);
      return {
        what: `${shown(issue.input)} is too large`,
        mend: `It must be ${issue.inclusive ? 'at most' : 'less than'} ${issue.maximum}.`,
      };
    default:
      return ownWords(issue.message);
  }
}

function ownWords(message: string): { what: string; mend: string } {
  const [what = '', ...rest] = message.split(/(?<=[.?])\s+/);
  return { what: lowerFirst(what.replace(/\.$/, '')), mend: rest.join(' ') || 'Change the value.' };
}

function isUnknown(issue: z.core.$ZodIssue): boolean {
  return issue.code === 'unrecognized_keys' || issue.message.startsWith('unknown ');
}

/** Whether what is said of an issue is a sentence of its own, with no room for a place in it. */
function isSentence(issue: z.core.$ZodIssue): boolean {
  const isOurs = issue.code === 'custom' || issue.code === 'invalid_format';
  return isOurs && !isUnknown(issue) && !issue.message.startsWith('a value is missing');
}

/** A key without a value is null in YAML. */
function isAbsent(input: unknown): boolean {
  return input === undefined || input === null;
}

function mustBe(values: readonly unknown[]): string {
  return `It must be ${values.map(String).join(' or ')}.`;
}

/** What one branch of a union would have taken. */
function expectedBy(issues: readonly z.core.$ZodIssue[]): string[] {
  return issues.flatMap((issue) => {
    if (issue.code === 'invalid_type') return noun(issue.expected);
    return issue.code === 'invalid_value' ? issue.values.map(String) : [];
  });
}

function hasLength(origin: string): boolean {
  return origin === 'array' || origin === 'string';
}

function badLength(issue: z.core.$ZodIssue, wanted: string): { what: string; mend: string } {
  const unit = typeof issue.input === 'string' ? 'characters' : 'entries';
  const found = (issue.input as { readonly length: number }).length;
  return { what: `${found} ${unit} are given`, mend: `Give ${wanted}.` };
}

function shown(input: unknown): string {
  if (Array.isArray(input)) return 'a list';
  if (typeof input === 'object' && input !== null) return 'a map';
  return typeof input === 'string' ? `"${input.slice(0, 60)}"` : String(input);
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
