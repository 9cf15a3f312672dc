import type { LayersModel } from '@tensorflow/tfjs-layers';
import type { Tf } from '../../backends/index.js';
import type { Layer, Place, Shape } from '../layouts/index.js';

/** A recurrent layer inside one that runs it both ways. */
const DIRECTION = /^(forward|backward)_[^/]*\//;

/**
 * The layers of a model that have weights.
 *
 * @param widened  a dense layer of two units that its maker had with one; null where there is none
 */
export function placesOf(model: LayersModel, widened: string | null): Place[] {
  return model.layers
    .filter(({ weights }) => weights.length > 0)
    .map((layer) => ({
      layer,
      tensors: new Map(
        partsOf(layer).map(([part, shape]) => [
          part,
          layer.name === widened ? [...shape.slice(0, -1), 1] : shape,
        ]),
      ),
    }));
}

function partsOf(layer: Layer): [string, Shape][] {
  return layer.weights.map(({ originalName, shape }) => [
    originalName.slice(layer.name.length + 1).replace(DIRECTION, '$1/'),
    shape as number[],
  ]);
}

/**
 * Gives a layer its weights.
 * @param values  by part, of the shapes that the place has; one unit of a widened layer becomes the second of two, whose
 *   first is zero: softmax(0, z) = (1 − σ(z), σ(z))
 */
export function fillPlace(
  tf: Tf,
  { layer }: Place,
  values: ReadonlyMap<string, Float32Array>,
  isWidened: boolean,
): void {
  tf.tidy(() => {
    layer.setWeights(
      partsOf(layer).map(([part, shape]) => {
        const own = values.get(part)!;
        return tf.tensor(isWidened ? besideZeros(own) : own, [...shape]);
      }),
    );
  });
}

function besideZeros(values: Float32Array): Float32Array {
  const out = new Float32Array(2 * values.length);
  values.forEach((value, at) => {
    out[2 * at + 1] = value;
  });
  return out;
}
