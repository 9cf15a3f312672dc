import { UserError } from '../../errors/index.js';
import type { LayerEntry } from '../layers/index.js';

/** Numbers that a layer may give for one example: 1 GiB of them. */
const MOST_OUTPUTS = 2 ** 28;

/**
 * Refuses a layer that would have more weights than there are, before room is made for them.
 * @param width  last side of what the layer takes
 */
export function checkWeights(entry: LayerEntry, width: number, available: number, where: string): void {
  const needed = weightsOf(entry, width);
  if (needed <= available) return;
  throw new UserError(
    `needs ${needed} weights, and the model has ${available} in all`,
    'Check that the layers and the weights belong together.',
    where,
  );
}

/** @param shape  without the batch */
export function checkOutputs(shape: readonly (number | null)[], where: string): void {
  const size = shape.reduce<number>((product, side) => product * (side ?? 1), 1);
  if (size <= MOST_OUTPUTS) return;
  throw new UserError(
    `gives [${shape.join(', ')}] numbers for one example`,
    `At most ${MOST_OUTPUTS} are computed; change the model where it was made.`,
    where,
  );
}

/** Of a layer's kernels; its biases are fewer. */
function weightsOf({ kind, value }: LayerEntry, width: number): number {
  switch (kind) {
    case 'dense':
      return width * value.units;
    case 'conv1d':
      return value.kernel_size * width * value.filters;
    case 'conv2d':
    case 'conv2d_transpose':
      return areaOf(value.kernel_size) * width * value.filters;
    case 'depthwise_conv2d':
      return areaOf(value.kernel_size) * width * value.depth_multiplier;
    case 'separable_conv2d':
      return width * value.depth_multiplier * (areaOf(value.kernel_size) + value.filters);
    case 'embedding':
      return value.input_dim * value.output_dim;
    case 'simple_rnn':
    case 'gru':
    case 'lstm':
      return (width + value.units) * value.units;
    case 'bidirectional':
      return 2 * (width + value.layer.value.units) * value.layer.value.units;
    default:
      return 0;
  }
}

function areaOf([height, width]: readonly [number, number]): number {
  return height * width;
}
