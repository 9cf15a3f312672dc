import { realpath, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { UserError } from '../../errors/index.js';
import { readTextIfThere, sha256 } from '../../files/index.js';
import { parseReference } from '../../registry/index.js';
import { readLayer, type Layer } from './layer.js';
import { linearise, NoOrder } from './linearise.js';
import type { Pins } from './lock-file.js';
import type { Extended, Packages } from './packages.js';
import { rebased } from './rebase.js';

/** A file or a package that a recipe is made from. */
export interface Link {
  readonly kind: 'file' | 'package';
  /** Of a file: relative to the recipe's folder, with "/". Of a package: as it is extended. */
  readonly name: string;
  /** Of the file's text, or the package's digest. */
  readonly sha256: string;
  /** Absolute, of a file. */
  readonly path: string | null;
  readonly layer: Layer;
  readonly parents: readonly Link[];
}

const MOST_LINKS = 64;
const DEEPEST = 16;
const MOST_BYTES = 1 << 20;

/** A recipe's parents and their parents. */
export interface Chain {
  /** The weakest first, the recipe itself last. */
  readonly links: readonly Link[];
  /** What its lock file should hold. */
  readonly pins: Pins;
}

interface Walk {
  /** Folder of the recipe. */
  readonly home: string;
  readonly packages: Packages;
  /** By the real path of a file, or the digest of a package. */
  readonly known: Map<string, Link>;
  readonly pins: Map<string, string>;
}

/** A file that is being read, between the recipe and the file at hand. */
interface Above {
  readonly id: string;
  readonly name: string;
}

/**
 * Reads everything that a recipe is made from.
 * @throws UserError for a parent that is not there, a circle, parents without a common order, a chain without measure
 */
export async function readChain(path: string, packages: Packages): Promise<Chain> {
  const walk: Walk = { home: dirname(path), packages, known: new Map(), pins: new Map() };
  const link = await readFileLink(path, [], walk, {
    what: 'is not there',
    mend: 'Name the recipe with the "recipe" input, or write one with "heirloom init <data file>".',
    at: path,
  });
  return { links: ordered(link), pins: walk.pins };
}

function ordered(link: Link): readonly Link[] {
  try {
    return linearise(link, ({ parents }) => parents);
  } catch (error) {
    if (!(error instanceof NoOrder)) throw error;
    const names = (error.between as readonly Link[]).map(({ name }) => name).join(' and ');
    throw new UserError(
      `can't put ${names} in one order: they are extended in one order here and in another there`,
      'List them in the same order in every "extends".',
      link.path ?? link.name,
    );
  }
}

interface Absence {
  readonly what: string;
  readonly mend: string;
  readonly at: Extended['at'];
}

async function readFileLink(
  path: string,
  above: readonly Above[],
  walk: Walk,
  absence: Absence,
): Promise<Link> {
  const text = await readTextIfThere(path);
  if (text === null) throw new UserError(absence.what, absence.mend, absence.at);
  const id = await realpath(path);
  const name = relative(walk.home, path).split(sep).join('/');
  const start = above.findIndex((one) => one.id === id);
  if (start >= 0) {
    const circle = [...above.slice(start), above[start]!].map((one) => one.name).join(' → ');
    throw new UserError(`closes a circle: ${circle}`, 'Take one of them out of "extends".', absence.at);
  }
  const before = walk.known.get(id);
  if (before) return before;
  checkMeasure(text, path, above, walk);
  const layer = readLayer(text, path);
  const parents: Link[] = [];
  const folder = dirname(path);
  for (const { text: one, at } of layer.extended)
    parents.push(await readParent({ text: one, at, folder }, [...above, { id, name }], walk));
  const tree = rebased(layer.tree, folder, walk.home);
  const link: Link = {
    kind: 'file',
    name,
    sha256: sha256(text),
    path,
    layer: { ...layer, tree },
    parents: [...new Set(parents)],
  };
  walk.known.set(id, link);
  return link;
}

async function readParent(extended: Extended, above: readonly Above[], walk: Walk): Promise<Link> {
  const path = resolve(extended.folder, extended.text);
  const isPackage =
    parseReference(extended.text).kind !== 'path' || (await stat(path).catch(() => null))?.isDirectory();
  if (isPackage) return readPackageLink(extended, walk);
  return readFileLink(path, above, walk, {
    what: `"${extended.text}" is not there`,
    mend: 'Name a file, relative to this one, or a package, as in "digits#champion".',
    at: extended.at,
  });
}

async function readPackageLink(extended: Extended, walk: Walk): Promise<Link> {
  const { name, digest, directory } = await walk.packages.open(extended);
  if (name !== null) walk.pins.set(name, digest);
  const before = walk.known.get(digest);
  if (before) return before;
  const label = `${extended.text}/recipe.json`;
  const text = await readTextIfThere(join(directory, 'recipe.json'));
  if (text === null)
    throw new UserError(
      `the package ${extended.text} holds no recipe`,
      'Extend one that "heirloom train" made.',
      extended.at,
    );
  checkMeasure(text, label, [], walk);
  const layer = readLayer(text, label);
  const [open] = layer.extended;
  if (open)
    throw new UserError(
      'a package holds its whole recipe, which extends nothing',
      'Extend a package that "heirloom train" made.',
      open.at,
    );
  const link: Link = {
    kind: 'package',
    name: extended.text,
    sha256: digest,
    path: null,
    layer,
    parents: [],
  };
  walk.known.set(digest, link);
  return link;
}

function checkMeasure(text: string, path: string, above: readonly Above[], { known }: Walk): void {
  if (text.length > MOST_BYTES) throw new UserError('is larger than a mebibyte', 'Name a recipe.', path);
  if (above.length >= DEEPEST)
    throw new UserError(`stands ${above.length} levels up`, `Extend over ${DEEPEST} levels at most.`, path);
  if (known.size >= MOST_LINKS)
    throw new UserError(
      `is one parent too many: ${MOST_LINKS} are read`,
      'Merge some of them into one file.',
      path,
    );
}
