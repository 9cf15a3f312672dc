import { UserError } from '../../errors/index.js';
import { importDefault } from '../../modules/index.js';

/** What a data module is called with. */
export interface ModuleContext {
  /** The recipe's folder, absolute. */
  readonly folder: string;
  /** Writes a line of the run's log. */
  readonly log: (line: string) => void;
}

/**
 * Imports a user's module and asks it for its rows. This runs the user's code.
 *
 * @returns what the default export is, or gives when it is a function: batches, each a list of records
 * @throws UserError for a module that can't be loaded, throws, or gives nothing that can be gone through
 */
export async function importBatches(
  path: string,
  context: ModuleContext,
): Promise<AsyncIterable<unknown> | Iterable<unknown>> {
  const exported = await importDefault(path);
  const given: unknown =
    typeof exported === 'function'
      ? await (exported as (context: ModuleContext) => unknown)(context)
      : exported;
  if (isIterable(given)) return given;
  throw new UserError(
    'gives no rows by its default export',
    'Write "export default async function* rows() { yield [{column: value}]; }".',
    path,
  );
}

function isIterable(value: unknown): value is AsyncIterable<unknown> | Iterable<unknown> {
  return (
    typeof value === 'object' && value !== null && (Symbol.asyncIterator in value || Symbol.iterator in value)
  );
}
