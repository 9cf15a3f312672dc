import type { LayersModel, layers } from '@tensorflow/tfjs-layers';
import type { Tf } from '../../shared/backends/index.js';
import { transformer } from './transformer.js';

export const batchSize = 32;
export const classes = 10;

/** The networks that are measured: each takes examples of its input shape and gives the scores of 10 classes. */
const networks = {
  'one convolution': (tf: Tf) =>
    sequential(tf, [
      tf.layers.conv2d({ inputShape: [28, 28, 1], filters: 32, kernelSize: 3, activation: 'relu' }),
      tf.layers.maxPooling2d({ poolSize: 2 }),
      ...head(tf),
    ]),
  'two convolutions': (tf: Tf) =>
    sequential(tf, [
      tf.layers.conv2d({ inputShape: [28, 28, 1], filters: 32, kernelSize: 3, activation: 'relu' }),
      tf.layers.maxPooling2d({ poolSize: 2 }),
      tf.layers.conv2d({ filters: 64, kernelSize: 3, activation: 'relu' }),
      tf.layers.maxPooling2d({ poolSize: 2 }),
      ...head(tf),
    ]),
  'two convolutions, padded and normalized': (tf: Tf) =>
    sequential(tf, [
      ...normalizedConvolution(tf, { filters: 32, inputShape: [28, 28, 1] }),
      ...normalizedConvolution(tf, { filters: 64 }),
      ...head(tf),
    ]),
  'multilayer perceptron': (tf: Tf) =>
    sequential(tf, [
      tf.layers.flatten({ inputShape: [28, 28, 1] }),
      tf.layers.dense({ units: 256, activation: 'relu' }),
      ...head(tf).slice(1),
    ]),
  LSTM: (tf: Tf) =>
    sequential(tf, [
      tf.layers.lstm({
        inputShape: [28, 28],
        units: 64,
        recurrentActivation: 'sigmoid',
        recurrentInitializer: 'glorotUniform',
      }),
      tf.layers.dense({ units: classes, activation: 'softmax' }),
    ]),
  transformer: (tf: Tf) => transformer(tf, classes),
} satisfies Record<string, (tf: Tf) => LayersModel>;

export type NetworkName = keyof typeof networks;
export const networkNames = Object.keys(networks) as NetworkName[];

function sequential(tf: Tf, layers: layers.Layer[]): LayersModel {
  return tf.sequential({ layers });
}

function head(tf: Tf): layers.Layer[] {
  return [
    tf.layers.flatten(),
    tf.layers.dense({ units: 128, activation: 'relu' }),
    tf.layers.dense({ units: classes, activation: 'softmax' }),
  ];
}

function normalizedConvolution(
  tf: Tf,
  shape: { readonly filters: number; readonly inputShape?: number[] },
): layers.Layer[] {
  return [
    tf.layers.conv2d({ ...shape, kernelSize: 3, padding: 'same', useBias: false }),
    tf.layers.batchNormalization(),
    tf.layers.reLU(),
    tf.layers.maxPooling2d({ poolSize: 2 }),
  ];
}

export function build(tf: Tf, network: NetworkName): LayersModel {
  return networks[network](tf);
}
