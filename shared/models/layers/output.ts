import { strictObject } from '../../yaml/index.js';
import { layerName } from './arguments.js';
import { layerKind, type Outputs } from './layer.js';

/** The last layer: one softmax unit a class, so that its outputs are the scores of the classes, or one linear unit for a number. */
export const output = layerKind({
  schema: strictObject({ name: layerName }),
  build: (_args, { tf, name, seed, outputs }) =>
    tf.layers.dense({
      name,
      units: outputs.units,
      activation: outputs.activation,
      kernelInitializer: tf.initializers.glorotUniform({ seed }),
    }),
});

/** What the last layer is for a task. @param classes  how many there are */
export function outputsFor(task: 'classification' | 'regression', classes: number): Outputs {
  return task === 'regression'
    ? { units: 1, activation: 'linear' }
    : { units: classes, activation: 'softmax' };
}
