import { extname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { types } from 'node:util';
import { UserError } from '../errors/index.js';

const EXTENSIONS = ['.ts', '.mts', '.js', '.mjs', '.cjs'];

/**
 * Imports a user's module. This runs the user's code.
 *
 * @param path  absolute
 * @returns its default export
 * @throws UserError for a module that is not there or can't be loaded
 */
export async function importDefault(path: string): Promise<unknown> {
  if (!EXTENSIONS.includes(extname(path)))
    throw new UserError(
      'is not a JavaScript or TypeScript module',
      `Give it one of the endings ${EXTENSIONS.join(', ')}.`,
      path,
    );
  const url = pathToFileURL(path).href;
  try {
    // The user's file is found when this runs: the bundler leaves this import as it is (see scripts/build.mjs).
    return ((await import(url)) as { default?: unknown }).default;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ERR_UNKNOWN_FILE_EXTENSION' && /\.m?ts$/.test(path))
      throw new UserError(
        `is TypeScript, which Node ${process.version} does not run`,
        'Use Node 22.18 or later, or write the module in JavaScript, as .mjs.',
        path,
      );
    throw moduleFault("can't be loaded", error, path);
  }
}

/** What a user's code threw, at its line where the stack tells. @param what  came of it */
export function moduleFault(what: string, error: unknown, path: string): UserError {
  // An error from another context is none by `instanceof`.
  const isError = types.isNativeError(error);
  const [reason] = (isError ? error.message : String(error)).split('\n', 1);
  return new UserError(
    `${what}: ${reason!.replace(/\.$/, '')}`,
    'Mend the module.',
    `${path}${isError ? lineIn(error.stack ?? '', path) : ''}`,
  );
}

/** ":7:3", or nothing. */
function lineIn(stack: string, path: string): string {
  for (const name of [pathToFileURL(path).href, path]) {
    const at = stack.indexOf(`${name}:`);
    const place = at < 0 ? null : /^:\d+(?::\d+)?/.exec(stack.slice(at + name.length));
    if (place) return place[0];
  }
  return '';
}
