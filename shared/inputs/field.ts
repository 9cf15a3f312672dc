import { z } from 'zod';

/** One input of a use case: the same name, default and meaning as an action's input and as a command line option. */
export interface Field<T> {
  readonly description: string;
  /** As a user would type it; null when the field may be left out. */
  readonly fallback: string | null;
  /** What a terminal's help shows behind the option; null for a flag. */
  readonly placeholder: string | null;
  /** True when several lines are several values. */
  readonly repeatable: boolean;
  /** @param typed  undefined where it was left out */
  readonly read: (typed: string | undefined) => ReadResult<T>;
}

/** A field that always has a value. */
export interface DefaultedField<T> extends Field<T> {
  readonly fallback: string;
}

export type ReadResult<T> = { readonly value: T } | { readonly issue: z.core.$ZodIssue };

export function text(description: string, fallback: string): DefaultedField<string> {
  return { ...field(z.string(), { description, fallback, placeholder: 'text' }), fallback };
}

export function optionalText(description: string): Field<string | undefined> {
  return field(z.string().optional(), { description, fallback: null, placeholder: 'text' });
}

export function choice<const Values extends readonly string[]>(
  description: string,
  values: Values,
  fallback: Values[number],
): Field<Values[number]> {
  const listed = values.map((value) => `\`${value}\``).join(', ');
  return field(z.enum(values), {
    description: `${description} One of ${listed}.`,
    fallback,
    placeholder: values.join('|'),
  });
}

export function flag(description: string, fallback: boolean): Field<boolean> {
  const words = z.enum(['true', 'false']).transform((word) => word === 'true');
  return field(words, { description, fallback: String(fallback), placeholder: null });
}

/** @param least, most  the range, both included */
export function wholeNumber(
  description: string,
  fallback: number,
  least: number,
  most: number,
): Field<number> {
  const number = z.string().transform(Number).pipe(z.number().int().min(least).max(most));
  return field(number, { description, fallback: String(fallback), placeholder: 'number' });
}

/** Several values, a line each; empty lines and surrounding blanks are dropped. */
export function lines(description: string): Field<readonly string[]> {
  const list = z.string().transform((raw) =>
    raw
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  );
  return { ...field(list, { description, fallback: '', placeholder: 'text' }), repeatable: true };
}

function field<T>(
  schema: z.ZodType<T>,
  outside: Pick<Field<T>, 'description' | 'fallback' | 'placeholder'>,
): Field<T> {
  return {
    ...outside,
    repeatable: false,
    read: (typed) => {
      const parsed = schema.safeParse(typed ?? outside.fallback ?? undefined, { reportInput: true });
      return parsed.success ? { value: parsed.data } : { issue: parsed.error.issues[0]! };
    },
  };
}
