import { createHash } from 'node:crypto';
import type { Backend } from '../../backends/index.js';
import { inputBlocks, type Dataset } from '../../data/index.js';
import { canonicalJson, sha256 } from '../../files/index.js';
import { VERSION } from '../../host/version.js';
import { effectiveRecipe, type Recipe } from '../../recipe/index.js';
import { allParents, type Parents } from '../inheritance/parent.js';

export interface Origin {
  readonly recipe: Recipe;
  readonly dataset: Dataset;
  readonly parents: Parents;
  readonly backend: Pick<Backend, 'name' | 'version' | 'device'>;
}

/** A digest of all that the course of a training follows from. */
export function originOf({ recipe, dataset, parents, backend }: Origin): string {
  const { sources } = dataset;
  return sha256(
    canonicalJson({
      recipe: effectiveRecipe(recipe) as never,
      sources: sources.map((source) => source.sha256),
      rows: rowsDigest(dataset),
      parents: allParents(parents).map(({ opened }) => opened.digest),
      backend: [backend.name, backend.version, backend.device],
      // Logarithms and cosines are the engine's.
      versions: [VERSION, process.version],
    }),
  );
}

/** Of every row's id, split and inputs. */
function rowsDigest({ inputs, ids, splits }: Dataset): string {
  const hash = createHash('sha256');
  const all = new Int32Array(inputs.rows).map((_, row) => row);
  for (const { rows, values } of inputBlocks(inputs, all)) {
    hash.update(JSON.stringify(Array.from(rows, (row) => [ids.at(row), splits.at(row)])));
    hash.update(new Uint8Array(values.buffer, values.byteOffset, values.byteLength));
  }
  return hash.digest('hex');
}
