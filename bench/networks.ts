import type { LayersModel, layers } from '@tensorflow/tfjs-layers';
import type { Tensor } from '@tensorflow/tfjs-core';
import type { Tf } from '../shared/backends/index.js';

export const batchSize = 32;

type Layers = (tf: Tf) => layers.Layer[];

/** The networks that are measured, on images of 28 × 28 grey pixels in 10 classes. */
const networks = {
  'one convolution': (tf: Tf) => [
    tf.layers.conv2d({ inputShape: [28, 28, 1], filters: 32, kernelSize: 3, activation: 'relu' }),
    tf.layers.maxPooling2d({ poolSize: 2 }),
    ...head(tf),
  ],
  'two convolutions': (tf: Tf) => [
    tf.layers.conv2d({ inputShape: [28, 28, 1], filters: 32, kernelSize: 3, activation: 'relu' }),
    tf.layers.maxPooling2d({ poolSize: 2 }),
    tf.layers.conv2d({ filters: 64, kernelSize: 3, activation: 'relu' }),
    tf.layers.maxPooling2d({ poolSize: 2 }),
    ...head(tf),
  ],
} satisfies Record<string, Layers>;

export type NetworkName = keyof typeof networks;
export const networkNames = Object.keys(networks) as NetworkName[];

function head(tf: Tf): layers.Layer[] {
  return [
    tf.layers.flatten(),
    tf.layers.dense({ units: 128, activation: 'relu' }),
    tf.layers.dense({ units: 10, activation: 'softmax' }),
  ];
}

export function compile(tf: Tf, network: NetworkName): LayersModel {
  const model = tf.sequential({ layers: networks[network](tf) });
  model.compile({ optimizer: tf.train.adam(0.001), loss: 'categoricalCrossentropy' });
  return model;
}

/** Noise: the values of pixels don't change the time of a step. */
export function randomBatch(tf: Tf): { x: Tensor; y: Tensor } {
  const labels = tf.tensor1d(
    Array.from({ length: batchSize }, (_, index) => index % 10),
    'int32',
  );
  const y = tf.cast(tf.oneHot(labels, 10), 'float32');
  labels.dispose();
  return { x: tf.randomUniform([batchSize, 28, 28, 1]), y };
}
