import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { OpenPackage } from '../../../../shared/package/index.js';
import { FakeHost } from '../../../fixtures/host.js';
import type { RecipeParts } from '../../../fixtures/recipe.js';
import { flowers, type Row } from '../../../fixtures/table.js';
import { trainFlowers } from '../../../fixtures/training.js';

/** Layers of a small parent. */
export const PARENT_LAYERS =
  '{layers: [{dense: {units: 6, name: body_1}}, {batch_normalization: {name: norm_1}}, {dense: {units: 4, name: body_2}}, output]}';

/** Rows that no parent has seen. */
export const newRows = flowers(80, 9);

export interface Heir {
  /** A fresh folder. */
  readonly folder: string;
  /** The value of `inherit`, in YAML. */
  readonly inherit: string;
  readonly parts?: RecipeParts | undefined;
  readonly rows?: readonly Row[] | undefined;
  readonly host?: FakeHost | undefined;
}

/** Trains a recipe that inherits, without a model of its own unless `parts` give one. */
export function trainHeir({ folder, inherit, parts, rows = newRows, host = new FakeHost() }: Heir) {
  return trainFlowers({ folder, rows, host, parts: { model: null, inherit, ...parts } });
}

/** "{from: …, mode: …}" with more keys behind. */
export function inheritText({ directory }: Pick<OpenPackage, 'directory'>, mode: string, more = ''): string {
  return `{from: ${JSON.stringify(directory)}, mode: ${mode}${more && `, ${more}`}}`;
}

/** Names of tensors by whether a child has the parent's bytes. */
export function comparedWith(before: OpenPackage, child: OpenPackage): { same: string[]; changed: string[] } {
  const digests = new Map(before.manifest.tensors.map(({ name, sha256 }) => [name, sha256]));
  const same = (name: string, sha256: string) => digests.get(name) === sha256;
  const { tensors } = child.manifest;
  return {
    same: tensors.flatMap(({ name, sha256 }) => (same(name, sha256) ? [name] : [])),
    changed: tensors.flatMap(({ name, sha256 }) => (same(name, sha256) ? [] : [name])),
  };
}

export const json = async ({ directory }: OpenPackage, path: string) =>
  JSON.parse(await readFile(join(directory, path), 'utf8')) as unknown;
