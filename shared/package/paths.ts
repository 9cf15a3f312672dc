import { UserError } from '../errors/index.js';

const DEVICE_NAMES = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/**
 * Why a path may not stand in a package, or null when it may: relative, "/" between plain names, no "..", nothing that
 * another file system would read as another file.
 */
export function pathFault(path: string): string | null {
  if (path === '' || path.length > 255) return 'is empty or longer than 255 characters';
  if (path !== path.normalize('NFC')) return 'is not in Unicode normal form C';
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  if (/[\\\u0000-\u001f\u007f:]/.test(path)) return 'holds a backslash, a colon or a control character';
  for (const name of path.split('/')) {
    if (name === '' || name === '.' || name === '..') return 'is absolute or leaves its directory';
    if (DEVICE_NAMES.test(name) || /[. ]$/.test(name))
      return 'is a name that some systems read as something else';
  }
  return null;
}

/** @throws UserError for a path that may not stand in a package, or two that differ only by case */
export function checkPaths(paths: readonly string[], where: string): void {
  const seen = new Map<string, string>();
  for (const path of paths) {
    const fault = pathFault(path);
    if (fault)
      throw new UserError(
        `the path ${JSON.stringify(path)} ${fault}`,
        "Don't use this package; make it again.",
        where,
      );
    const folded = path.toLowerCase();
    const twin = seen.get(folded);
    if (twin !== undefined)
      throw new UserError(
        `lists ${JSON.stringify(twin)} and ${JSON.stringify(path)}, one file on some systems`,
        "Don't use this package; make it again.",
        where,
      );
    seen.set(folded, path);
  }
}
