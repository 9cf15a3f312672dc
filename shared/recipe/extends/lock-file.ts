import { basename, dirname, extname, join, relative } from 'node:path';
import { rm } from 'node:fs/promises';
import { stringify } from 'yaml';
import { z } from 'zod';
import { byCodePoint, readTextIfThere, writeFileWhole } from '../../files/index.js';
import { parseYamlFile, strictObject } from '../../yaml/index.js';

/** The digest (64 hex digits) of each package that a recipe extends, by the name that it is extended under. */
export type Pins = ReadonlyMap<string, string>;

const lockSchema = strictObject({
  version: z.literal(1),
  packages: z.record(
    z.string(),
    z
      .string()
      .regex(
        /^sha256:[0-9a-f]{64}$/,
        'a pin is "sha256:" with 64 hexadecimal digits. Run "heirloom recipe lock --update".',
      ),
  ),
});

const HEADER = `# The packages that the recipe beside this file extends, as "heirloom recipe lock" found them. Commit it.
`;

/** A recipe's lock file. */
export interface Lock {
  /** Absolute; recipe.yml's is recipe.lock.yml. */
  readonly path: string;
  /** Relative to the workspace. */
  readonly name: string;
  /** What writes it. */
  readonly command: string;
}

export function lockOf(recipePath: string, workspace: string): Lock {
  const path = join(dirname(recipePath), `${basename(recipePath, extname(recipePath))}.lock.yml`);
  const recipe = relative(workspace, recipePath);
  const command = `heirloom recipe lock${recipe === 'recipe.yml' ? '' : ` ${recipe}`}`;
  return { path, name: relative(workspace, path), command };
}

/** None where there is no lock file. @throws UserError with file:line:column */
export async function readPins(path: string): Promise<Pins> {
  const text = await readTextIfThere(path);
  return text === null ? new Map() : parsePins(text, path);
}

/** The pure half of `readPins`. */
export function parsePins(text: string, file: string): Pins {
  const { packages } = parseYamlFile(text, file, lockSchema);
  return new Map(Object.entries(packages).map(([name, pin]) => [name, pin.slice('sha256:'.length)]));
}

/** The same pins give the same bytes. */
export function pinsText(pins: Pins): string {
  const packages = [...pins]
    .sort(([left], [right]) => byCodePoint(left, right))
    .map(([name, digest]) => [name, `sha256:${digest}`] as const);
  return `${HEADER}${stringify({ version: 1, packages: new Map(packages) }, { lineWidth: 0 })}`;
}

/** Writes the lock file; without pins there is none. */
export async function writePins(path: string, pins: Pins): Promise<void> {
  if (pins.size === 0) await rm(path, { force: true });
  else await writeFileWhole(path, pinsText(pins));
}
