import { strictObject } from '../../yaml/index.js';
import { positive, rate } from '../layers/arguments.js';
import { dropoutOf, presetKind, type WrittenLayer } from './preset.js';
import { asSeries, vectors } from './series.js';

/** A small encoder: each step as a vector with its place, blocks of attention, and the mean of all steps. */
export const transformer = presetKind({
  schema: strictObject({
    blocks: positive.default(2),
    heads: positive.default(4),
    /** Numbers a step has inside. */
    width: positive.default(64),
    feed_forward: positive.default(128),
    dropout: rate.default(0.1),
    /** Side of the squares that a picture is cut into, each of them a step (Dosovitskiy et al. 2021). */
    patch_size: positive.default(4),
    embedding: vectors,
  }),
  expand: ({ blocks, heads, width, feed_forward, dropout, patch_size, embedding }, inputShape) => [
    ...steps(inputShape, { width, patch_size, embedding }),
    'position_embedding',
    ...dropoutOf(dropout),
    ...Array.from({ length: blocks }, () => ({
      transformer_encoder: { num_heads: heads, feed_forward, dropout },
    })),
    'layer_normalization',
    'global_average_pooling1d',
    'output',
  ],
});

interface StepArguments {
  readonly width: number;
  readonly patch_size: number;
  readonly embedding?: { readonly input_dim: number; readonly output_dim: number } | undefined;
}

function steps(
  inputShape: readonly number[],
  { width, patch_size, embedding }: StepArguments,
): WrittenLayer[] {
  if (inputShape.length === 3 && !embedding)
    return [
      { conv2d: { filters: width, kernel_size: patch_size, strides: patch_size, padding: 'same' } },
      { reshape: [-1, width] },
    ];
  return [...asSeries('transformer', inputShape, embedding), { dense: { units: width } }];
}
