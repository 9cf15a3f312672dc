import type { LayerEntry } from './layers/index.js';
import { expandPreset, type PresetEntry } from './presets/index.js';

/** `model` of a recipe, once it is known in full: its layers, or the name of a network. */
export interface Network {
  readonly layers?: readonly LayerEntry[] | undefined;
  readonly preset?: PresetEntry | undefined;
}

/** The layers of a network. @param inputShape  of one input, without the batch */
export function layersOf({ layers, preset }: Network, inputShape: readonly number[]): readonly LayerEntry[] {
  if (layers) return layers;
  if (preset) return expandPreset(preset, inputShape);
  throw new Error('the layers were not read from their file or module');
}
