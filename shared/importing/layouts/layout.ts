import type { LayersModel } from '@tensorflow/tfjs-layers';

export type Layer = LayersModel['layers'][number];
export type Shape = readonly number[];

/** A layer with weights that are to come from a file. */
export interface Place {
  readonly layer: Layer;
  /** Its tensors as the file's maker had them, in the layer's order: "kernel", or "forward/kernel" of a layer that runs both ways. */
  readonly tensors: ReadonlyMap<string, Shape>;
}

/** How a file names the weights of layers, and in which order it holds their axes. */
export interface Layout {
  readonly name: 'keras' | 'pytorch';
  /** The layer and the part of it that a tensor's name means. */
  split(name: string): { readonly module: string; readonly part: string };
  /** Whether a tensor is state of training rather than a weight. */
  isState(part: string): boolean;
  /** The shape of each part of a layer in the file. @throws UserError for a layer without a counterpart */
  expects(place: Place): ReadonlyMap<string, Shape>;
  /** A layer's tensors, by the names in `place.tensors`. @param parts  as `expects` has them, row-major */
  convert(place: Place, parts: ReadonlyMap<string, Float32Array>): ReadonlyMap<string, Float32Array>;
}
