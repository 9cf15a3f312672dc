import { strictObject } from '../../yaml/index.js';
import { activation, layerName, positive } from './arguments.js';
import { layerKind } from './layer.js';
import { weightArguments, weightSettings } from './weights.js';

export const dense = layerKind({
  schema: strictObject({ units: positive, activation, ...weightArguments, name: layerName }),
  build: (args, context) =>
    context.tf.layers.dense({
      name: context.name,
      units: args.units,
      activation: args.activation,
      ...weightSettings(args, context),
    }),
});
