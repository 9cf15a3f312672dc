import type { Field } from './field.js';
import { UserError } from '../errors/index.js';
import { describe } from '../yaml/index.js';

type Fields = Readonly<Record<string, Field<unknown>>>;

/** The outside of a use case, from which its action.yml is checked and its command is built. */
export interface UseCase<Inputs extends Fields = Fields> {
  readonly name: string;
  readonly summary: string;
  /** The input that a command line also takes as its bare argument. */
  readonly argument: string | null;
  readonly inputs: Inputs;
  /** Output names and what they hold. */
  readonly outputs: Readonly<Record<string, string>>;
}

/** Parsed inputs, keyed in camelCase. */
export type InputsOf<Case extends UseCase> = {
  readonly [Name in keyof Case['inputs'] & string as CamelCase<Name>]: Case['inputs'][Name] extends Field<
    infer T
  >
    ? T
    : never;
};

type CamelCase<Name extends string> = Name extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<CamelCase<Tail>>}`
  : Name;

/** Keeps the literal types of a use case. */
export function defineUseCase<const Inputs extends Fields>(useCase: UseCase<Inputs>): UseCase<Inputs> {
  return useCase;
}

/**
 * Reads every input of a use case, in one place.
 *
 * @param raw  gives the typed text of an input; an empty text means that it was left out
 * @throws UserError naming the input
 */
export function readInputs<Case extends UseCase>(
  useCase: Case,
  raw: (name: string) => string | undefined,
): InputsOf<Case> {
  const entries = Object.entries(useCase.inputs).map(([name, field]) => {
    const typed = raw(name)?.trim();
    const result = field.read(typed === '' ? undefined : typed);
    if ('value' in result) return [camelCase(name), result.value];
    const { what, mend } = describe(result.issue);
    throw new UserError(`${what} in input "${name}"`, mend);
  });
  return Object.fromEntries(entries) as InputsOf<Case>;
}

export function camelCase(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
