import { extname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { types } from 'node:util';
import { UserError } from '../../errors/index.js';

const EXTENSIONS = ['.ts', '.mts', '.js', '.mjs', '.cjs'];

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
  const url = pathToFileURL(path).href;
  if (!EXTENSIONS.includes(extname(path)))
    throw new UserError(
      'is not a JavaScript or TypeScript module',
      `Give it one of the endings ${EXTENSIONS.join(', ')}.`,
      path,
    );
  const { default: exported } = await loaded(url, path);
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

async function loaded(url: string, path: string): Promise<{ readonly default?: unknown }> {
  try {
    // The user's file is found when this runs: the bundler leaves this import as it is (see scripts/build.mjs).
    return (await import(url)) as { default?: unknown };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ERR_UNKNOWN_FILE_EXTENSION' && /\.m?ts$/.test(path))
      throw new UserError(
        `is TypeScript, which Node ${process.version} does not run`,
        'Use Node 22.18 or later, or write the module in JavaScript, as .mjs.',
        path,
      );
    throw new UserError(
      `can't be loaded: ${firstLine(messageOf(error))}`,
      'Mend the module, or what it imports.',
      placeIn(error, url, path),
    );
  }
}

function isIterable(value: unknown): value is AsyncIterable<unknown> | Iterable<unknown> {
  return (
    typeof value === 'object' && value !== null && (Symbol.asyncIterator in value || Symbol.iterator in value)
  );
}

/** An error of the user's code, as one of the module. @param rows  that were given before it */
export function moduleError(error: unknown, path: string, rows: number): UserError {
  return new UserError(
    `threw after ${rows} rows: ${firstLine(messageOf(error))}`,
    'Mend the module.',
    placeIn(error, pathToFileURL(path).href, path),
  );
}

/** `data.ts:7:3` where the stack tells, else the file. */
function placeIn(error: unknown, url: string, path: string): string {
  const stack = types.isNativeError(error) ? (error.stack ?? '') : '';
  for (const name of [url, path]) {
    const start = stack.indexOf(`${name}:`);
    const place = start < 0 ? null : /^:\d+(?::\d+)?/.exec(stack.slice(start + name.length));
    if (place) return path + place[0];
  }
  return path;
}

function messageOf(error: unknown): string {
  return types.isNativeError(error) ? error.message : String(error);
}

function firstLine(message: string): string {
  return message.split('\n', 1)[0]!.replace(/\.$/, '');
}
