import type { LayerEntry } from '../layers/index.js';

/** Axes of what a layer gives, without the batch. @param rank  of what it takes */
export function rankBehind({ kind, value }: LayerEntry, rank: number): number {
  switch (kind) {
    case 'flatten':
    case 'global_average_pooling1d':
    case 'global_average_pooling2d':
    case 'global_max_pooling1d':
    case 'global_max_pooling2d':
      return 1;
    case 'reshape':
      return value.target_shape.length;
    case 'embedding':
      return rank + 1;
    case 'simple_rnn':
    case 'gru':
    case 'lstm':
      return value.return_sequences ? 2 : 1;
    case 'bidirectional':
      return value.layer.value.return_sequences ? 2 : 1;
    default:
      return rank;
  }
}
