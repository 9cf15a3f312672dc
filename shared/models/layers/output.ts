import { strictObject } from '../../yaml/index.js';
import { layerName, regularizer } from './arguments.js';
import { layerKind, type Outputs } from './layer.js';
import { regularizerOf } from './weights.js';

/** The last layer: one softmax unit a class, so that its outputs are the scores of the classes, or one linear unit for a number. */
export const output = layerKind({
  schema: strictObject({ kernel_regularizer: regularizer, name: layerName }),
  build: ({ kernel_regularizer }, { tf, name, seed, outputs }) =>
    tf.layers.dense({
      name,
      units: outputs.units,
      activation: outputs.activation,
      kernelInitializer: tf.initializers.glorotUniform({ seed }),
      ...(kernel_regularizer && { kernelRegularizer: regularizerOf(tf, kernel_regularizer) }),
    }),
});

/** What the last layer is for a task. @param classes  how many there are */
export function outputsFor(task: 'classification' | 'regression', classes: number): Outputs {
  return task === 'regression'
    ? { units: 1, activation: 'linear' }
    : { units: classes, activation: 'softmax' };
}
