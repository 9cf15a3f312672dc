import type { LayersModel } from '@tensorflow/tfjs-layers';
import type { Tf } from '../../backends/index.js';
import { layoutOf, type Layout } from '../layouts/index.js';
import type { SourceTensor } from '../sources/index.js';
import { groupsOf, type Naming } from './groups.js';
import { matchLayers } from './match.js';
import { fillPlace, placesOf } from './places.js';

export { placesOf } from './places.js';

export interface FillOptions extends Naming {
  readonly layout: 'auto' | Layout['name'];
  /** A dense layer of two units that its maker had with one. */
  readonly widened: string | null;
  readonly log: (line: string) => void;
}

/**
 * Gives every layer of a model its weights from a file, and takes every weight of the file.
 * @returns the layout that the file has
 * @throws UserError where not all find each other, or a number is not finite
 */
export function fillModel(
  tf: Tf,
  model: LayersModel,
  tensors: readonly SourceTensor[],
  options: FillOptions,
): Layout['name'] {
  const { widened, renames, log } = options;
  const layout = layoutOf(
    options.layout,
    tensors.map(({ name }) => name),
    model,
  );
  const groups = groupsOf(tensors, layout, options);
  const given = new Set(renames.map((line) => layout.split(`${line.split('=')[1]?.trim()}`).module));
  const named = new Set([...given, ...renames.map((line) => line.split('=')[1]?.trim() ?? '')]);
  for (const { place, group } of matchLayers(placesOf(model, widened), groups, layout, named)) {
    const values = new Map([...group.parts].map(([part, tensor]) => [part, tensor.read()]));
    fillPlace(tf, place, layout.convert(place, values), place.layer.name === widened);
    const shapes = [...group.parts].map(([part, { shape }]) => `${part} [${shape.join(', ')}]`);
    log(`${group.module} → ${place.layer.name}: ${shapes.join(', ')}`);
  }
  return layout.name;
}
