import type { Tf } from '../../backend.js';
import { layerNormalization } from './layer-normalization.js';
import { useLayer } from './layer.js';
import { lstm } from './lstm.js';

/** Puts our steps in the place of those that layers of tfjs take, for WASM. Call it once a process, after the kernels. */
export function registerLayers(tf: Tf): void {
  useLayer(tf, lstm);
  useLayer(tf, layerNormalization);
}
