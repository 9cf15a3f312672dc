import { z } from 'zod';
import { kindOf, strictObject } from '../../yaml/index.js';
import { layerName } from './arguments.js';
import { layerKind, type Layer } from './layer.js';
import { gru, lstm, simpleRnn } from './recurrent.js';

const cells = { simple_rnn: simpleRnn, gru, lstm };

/** A recurrent layer over the steps in both directions. */
export const bidirectional = layerKind({
  schema: strictObject({
    layer: kindOf({ simple_rnn: simpleRnn.schema, gru: gru.schema, lstm: lstm.schema }, 'recurrent layer'),
    merge_mode: z.enum(['concat', 'sum', 'mul', 'ave']).default('concat'),
    name: layerName,
  }),
  build: (args, context) => {
    const { kind, value } = args.layer;
    const cell = cells[kind].build(value as never, { ...context, name: kind });
    const layer = context.tf.layers.bidirectional({
      name: context.name,
      layer: cell as never,
      mergeMode: args.merge_mode,
    });
    seedBackward(layer, context.seed + 2);
    return layer;
  },
});

/** TensorFlow.js copies the forward layer, seeds and all, so that both directions would begin with the same weights. */
function seedBackward(layer: Layer, seed: number): void {
  const { cell } = (layer as unknown as { backwardLayer: { cell: Cell } }).backwardLayer;
  cell.kernelInitializer.seed = seed;
  cell.recurrentInitializer.seed = seed + 1;
}

interface Cell {
  readonly kernelInitializer: { seed: number };
  readonly recurrentInitializer: { seed: number };
}
