import { UserError } from '../errors/index.js';
import type { LayerEntry } from '../models/layers/index.js';

/**
 * Ids mean something to an embedding layer only, and numbers nothing to it; an id beyond its rows has no vector.
 *
 * @param ids  how many there are; null where the inputs are numbers
 * @throws UserError
 */
export function checkIds(layers: readonly LayerEntry[], ids: number | null): void {
  const at = layers.findIndex(({ kind }) => kind === 'embedding');
  const layer = layers[at];
  if (ids !== null && !layer)
    throw new UserError(
      'the features give ids, and the model has no embedding layer to read them',
      `Give it one: "embedding: {input_dim: ${ids}, output_dim: 16}".`,
      'recipe model',
    );
  if (layer?.kind !== 'embedding') return;
  if (ids === null)
    throw new UserError(
      `layer ${at + 1}, "embedding", reads ids, and the inputs are numbers`,
      'Make ids with the feature step "index" or "tokens", or take the layer out.',
      'recipe model',
    );
  const { input_dim: room } = layer.value;
  if (room < ids)
    throw new UserError(
      `layer ${at + 1}, "embedding", has room for ${room} ids, and the features give ${ids}`,
      `Write "input_dim: ${ids}" or more.`,
      'recipe model',
    );
}
