import type { Backend } from '../../backends/index.js';
import type { Dataset } from '../../data/index.js';
import { canonicalJson, sha256 } from '../../files/index.js';
import { VERSION } from '../../host/version.js';
import { effectiveRecipe, type Recipe } from '../../recipe/index.js';
import type { Parent } from '../parent.js';

export interface Origin {
  readonly recipe: Recipe;
  readonly dataset: Dataset;
  readonly parent: Parent | null;
  readonly backend: Pick<Backend, 'name' | 'version' | 'device'>;
}

/** A digest of all that the course of a training follows from. */
export function originOf({ recipe, dataset, parent, backend }: Origin): string {
  const { inputs, ids, splits, sources } = dataset;
  return sha256(
    canonicalJson({
      recipe: effectiveRecipe(recipe) as never,
      sources: sources.map((source) => source.sha256),
      inputs: sha256(new Uint8Array(inputs.buffer, inputs.byteOffset, inputs.byteLength)),
      rows: sha256(JSON.stringify([ids, splits])),
      parent: parent && parent.opened.digest,
      backend: [backend.name, backend.version, backend.device],
      // Logarithms and cosines are the engine's.
      versions: [VERSION, process.version],
    }),
  );
}
