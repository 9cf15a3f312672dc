import type { NpmPackages } from '../plan.js';

/** `package.json` and `package-lock.json` of a folder that holds exactly the pinned packages. */
export function npmFiles({ wanted, pins }: NpmPackages): { manifest: string; lock: string } {
  const root = {
    name: 'heirloom-backend',
    version: '0.0.0',
    dependencies: Object.fromEntries(wanted.map(split)),
  };
  const packages = Object.fromEntries([['', root], ...pins.map(locked)]) as Record<string, object>;
  return {
    manifest: JSON.stringify({ ...root, private: true }, null, 2),
    // Without `resolved`, so that npm asks the registry that the user has configured.
    lock: JSON.stringify(
      { ...root, dependencies: undefined, lockfileVersion: 3, requires: true, packages },
      null,
      2,
    ),
  };
}

function split(wanted: string): [name: string, version: string] {
  const at = wanted.lastIndexOf('@');
  return [wanted.slice(0, at), wanted.slice(at + 1)];
}

/** What it needs is named without a range: which version it gets is said by the path of that package's own pin. */
function locked(pin: string): [path: string, entry: object] {
  const [path, version, integrity, ...needs] = pin.split(' ') as [string, string, string, ...string[]];
  const dependencies = Object.fromEntries(needs.map((name) => [name, '*']));
  return [path, { version, integrity, dependencies }];
}
