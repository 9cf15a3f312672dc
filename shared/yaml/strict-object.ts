import { z } from 'zod';
import { suggest } from '../errors/index.js';

/** An object whose unknown keys are errors that name the nearest known key. */
export function strictObject<Shape extends z.ZodRawShape>(shape: Shape) {
  const known = Object.keys(shape);
  return z.strictObject(shape, {
    error: (issue) => {
      if (issue.code !== 'unrecognized_keys') return undefined;
      const [first] = issue.keys;
      return `unknown key "${first}". ${mendKey(first ?? '', known)}`;
    },
  });
}

type KindSchemas = Readonly<Record<string, z.ZodType>>;

/** The kinds behind each `kindOf` schema, which parses them itself: for whoever describes it, as a JSON Schema does. */
const kindsBehind = new WeakMap<z.core.$ZodType, KindSchemas>();

/**
 * A one-key map that names its kind, as in `- dense: {units: 10}`. A bare text `flatten` stands for `flatten: {}`.
 * Unknown kinds are errors that name the nearest known one.
 *
 * @param kinds    schema of each kind's value
 * @param noun     what is being named, for the message ("layer")
 * @returns a schema whose output is `{kind, value}`
 */
export function kindOf<Kinds extends Record<string, z.ZodType>>(
  kinds: Kinds,
  noun: string,
): z.ZodType<KindOf<Kinds>> {
  const known = Object.keys(kinds);
  const schema = z.unknown().transform((raw, context): KindOf<Kinds> => {
    const entry = typeof raw === 'string' ? { [raw]: {} } : raw;
    const keys = isMap(entry) ? Object.keys(entry) : [];
    const [kind] = keys;
    if (!isMap(entry) || keys.length !== 1 || kind === undefined) {
      context.addIssue({ code: 'custom', message: notOne(noun, known, isMap(entry) ? entry : {}) });
      return z.NEVER;
    }
    const ofKind = kinds[kind];
    if (!ofKind || !known.includes(kind)) {
      context.addIssue({
        code: 'custom',
        message: `unknown ${noun} "${kind}". ${suggest(kind, known)}`,
        path: [kind],
      });
      return z.NEVER;
    }
    const parsed = parseKind(ofKind, entry[kind], typeof raw === 'string');
    if (!parsed.success) {
      for (const issue of parsed.error.issues) context.issues.push(within(kind, issue));
      return z.NEVER;
    }
    return { kind, value: parsed.data } as KindOf<Kinds>;
  });
  kindsBehind.set(schema, kinds);
  return schema;
}

/**
 * An issue with a kind's value, seen from the map that names the kind. An unknown key becomes an issue of our own: zod goes
 * on to a schema's transform after its own one, and there would be no value to transform.
 */
function within(kind: string, issue: z.core.$ZodIssue): z.core.$ZodRawIssue {
  const path = [kind, ...issue.path];
  return issue.code === 'unrecognized_keys'
    ? { code: 'custom', message: issue.message, path: [...path, ...unknownKey(issue)], input: issue.input }
    : ({ ...issue, path } as z.core.$ZodRawIssue);
}

/** @param isBare  whether only a name was written: where no map is meant, the value is missing and not an empty map */
function parseKind(schema: z.ZodType, value: unknown, isBare: boolean): z.ZodSafeParseResult<unknown> {
  const parsed = schema.safeParse(value, { reportInput: true });
  const wantsNoMap =
    !parsed.success && parsed.error.issues.some(({ code, path }) => code !== 'custom' && path.length === 0);
  return isBare && wantsNoMap ? schema.safeParse(undefined, { reportInput: true }) : parsed;
}

function mendKey(key: string, known: readonly string[]): string {
  // {min: 0,95} has the keys "min" and "95".
  return /^\d+$/.test(key) ? 'Write decimals with a point, as in 0.95.' : suggest(key, known);
}

function notOne(noun: string, known: readonly string[], entry: Readonly<Record<string, unknown>>): string {
  const keys = Object.keys(entry);
  const [first, second] = keys;
  if (first !== undefined && second !== undefined && known.includes(first)) {
    if (known.includes(second))
      return `two ${noun}s are in one entry, "${first}" and "${second}". Give each a "- " of its own.`;
    if (isMap(entry[first]))
      return `"${second}" stands beside "${first}", not inside it. Write ${first}: {${second}: ${plain(entry[second])}, …}.`;
    if (entry[first] === null)
      return `"${second}" stands beside "${first}", not inside it. Indent it further, or write ${first}: {${second}: …}.`;
  }
  return `one ${noun} is expected: a name with its arguments. Known here: ${known.join(', ')}.`;
}

function plain(value: unknown): string {
  return ['string', 'number', 'boolean'].includes(typeof value) ? String(value) : '…';
}

/** Schema of each kind's value; null for a schema that `kindOf` did not make. */
export function kindsOf(schema: z.core.$ZodType): KindSchemas | null {
  return kindsBehind.get(schema) ?? null;
}

/** The union of `{kind, value}` over the kinds of a `kindOf` schema. */
export type KindOf<Kinds extends Record<string, z.ZodType>> = {
  [Kind in keyof Kinds & string]: { kind: Kind; value: z.output<Kinds[Kind]> };
}[keyof Kinds & string];

/** zod reports an unknown key at its parent; its place in the file is the key itself. */
export function unknownKey(issue: z.core.$ZodIssue): string[] {
  return issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
