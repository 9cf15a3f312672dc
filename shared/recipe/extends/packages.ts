import { relative, resolve, sep } from 'node:path';
import { UserError } from '../../errors/index.js';
import {
  digestBehind,
  parseReference,
  resolvePackage,
  type Reference,
  type ResolveDeps,
} from '../../registry/index.js';
import type { Lock, Pins } from './lock-file.js';
import type { Place } from './tree.js';

/** A package that a recipe extends, in the words of the recipe. */
export interface Extended {
  readonly text: string;
  readonly at: Place;
  /** Folder of the file that names it. */
  readonly folder: string;
}

/** A verified package. */
export interface Found {
  /** What the lock file calls it; null for a whole digest, which pins itself. */
  readonly name: string | null;
  readonly digest: string;
  readonly directory: string;
}

/** Where a recipe's packages come from. */
export interface Packages {
  open(extended: Extended): Promise<Found>;
}

export interface PackagesOptions {
  /** What is pinned already. */
  readonly pins: Pins;
  readonly lock: Lock;
  /** Whether every package must be pinned. */
  readonly frozen: boolean;
  readonly resolve: ResolveDeps;
  readonly warn: (line: string) => void;
}

/** Opens packages by their pins, and by their names where they have none. */
export function pinnedPackages(options: PackagesOptions): Packages {
  return { open: (extended) => open(extended, options) };
}

async function open(extended: Extended, options: PackagesOptions): Promise<Found> {
  const reference = referenceOf(extended);
  const name = lockName(extended, reference, options.lock);
  const pin = name === null ? undefined : options.pins.get(name);
  if (pin === undefined) {
    if (name !== null && options.frozen) throw notPinned(name, extended, options.lock);
    const { digest, directory } = await resolvePackage(textOf(extended, reference), options.resolve);
    return { name, digest, directory };
  }
  await checkPinned(reference, pin, options);
  await compareWithPin(reference, extended, pin, options);
  const found = reference.kind === 'path' ? resolve(extended.folder, reference.path) : `sha256:${pin}`;
  const { digest, directory } = await resolvePackage(found, options.resolve);
  if (digest !== pin) throw otherPackage(extended, digest, pin, options.lock);
  return { name, digest, directory };
}

/** @throws UserError where the registry has not what is pinned */
async function checkPinned(
  reference: Reference,
  pin: string,
  { resolve: { registry }, lock }: PackagesOptions,
): Promise<void> {
  if (reference.kind === 'path') return;
  if ((await digestBehind({ kind: 'digest', prefix: pin }, registry)) !== null) return;
  throw new UserError(
    `pins sha256:${pin}, and ${registry.url} has no such package`,
    `Check the "registry" input, publish the package there, or run "${lock.command} --update".`,
    lock.path,
  );
}

/** An alias may move, and its pin stays; a version never moves. */
async function compareWithPin(
  reference: Reference,
  extended: Extended,
  pin: string,
  { resolve: { registry }, warn, lock }: PackagesOptions,
): Promise<void> {
  if (reference.kind === 'path') return;
  const now = await digestBehind(reference, registry);
  if (now === pin) return;
  if (reference.kind !== 'alias') {
    if (now !== null) throw otherPackage(extended, now, pin, lock);
    return;
  }
  warn(
    `${extended.text} is ${now === null ? 'no longer in the registry' : `sha256:${now.slice(0, 12)} now`}, and the recipe keeps to sha256:${pin.slice(0, 12)}, as ${lock.name} says. "${lock.command} --update" moves it.`,
  );
}

function referenceOf({ text, at }: Extended): Reference {
  const reference = parseReference(text);
  if (reference.kind !== 'artifact') return reference;
  throw new UserError(
    `"${text}" is gone after its run, and can't be pinned`,
    'Extend a published package, as in "digits#champion", or a file.',
    at,
  );
}

function textOf({ folder, text }: Extended, reference: Reference): string {
  return reference.kind === 'path' ? resolve(folder, reference.path) : text;
}

function lockName({ folder, text }: Extended, reference: Reference, { path: lockPath }: Lock): string | null {
  if (reference.kind === 'digest' && reference.prefix.length === 64) return null;
  if (reference.kind !== 'path') return text;
  return relative(resolve(lockPath, '..'), resolve(folder, reference.path)).split(sep).join('/') || '.';
}

function notPinned(name: string, { at }: Extended, lock: Lock): UserError {
  return new UserError(
    `${name} is not pinned in ${lock.name}, and nothing is pinned in CI`,
    `Run "${lock.command}" and commit what it writes.`,
    at,
  );
}

function otherPackage({ text, at }: Extended, digest: string, pin: string, lock: Lock): UserError {
  return new UserError(
    `${text} is sha256:${digest.slice(0, 12)}, and ${lock.name} pins sha256:${pin.slice(0, 12)}`,
    `Find out who changed it; to take it as it is, run "${lock.command} --update".`,
    at,
  );
}
