import type { Tf } from '../../backends/index.js';
import type { Layer } from '../layers/layer.js';

/** Layers that join several flows into one, by Keras class. */
export const MERGES = {
  Add: (tf: Tf, name: string): Layer => tf.layers.add({ name }),
  Multiply: (tf: Tf, name: string): Layer => tf.layers.multiply({ name }),
  Average: (tf: Tf, name: string): Layer => tf.layers.average({ name }),
  Maximum: (tf: Tf, name: string): Layer => tf.layers.maximum({ name }),
  Minimum: (tf: Tf, name: string): Layer => tf.layers.minimum({ name }),
  Concatenate: (tf: Tf, name: string): Layer => tf.layers.concatenate({ name }),
} as const;

export type MergeKind = keyof typeof MERGES;
