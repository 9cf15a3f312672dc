import type { LayerEntry } from './layers/index.js';
import { expandPreset, type PresetEntry } from './presets/index.js';

/** `model` of a recipe: either its layers, or the name of a network. */
export interface Network {
  readonly layers?: readonly LayerEntry[] | undefined;
  readonly preset?: PresetEntry | undefined;
}

/** The layers of a network. @param inputShape  of one input, without the batch */
export function layersOf({ layers, preset }: Network, inputShape: readonly number[]): readonly LayerEntry[] {
  return layers ?? expandPreset(preset!, inputShape);
}
