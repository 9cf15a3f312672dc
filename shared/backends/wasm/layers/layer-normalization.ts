import type { GradSaveFunc, NamedTensorMap, Tensor } from '@tensorflow/tfjs-core';
import { isFilledFloat } from '../kernels/kernel.js';
import { normalizeRows, normalizeRowsGradient } from '../kernels/layer-normalization.js';
import type { WasmLayer } from './layer.js';

/** What tfjs's layer keeps to itself. */
interface LayerNormalization {
  readonly axis: readonly number[];
  readonly epsilon: number;
  readonly gamma: Weight | null;
  readonly beta: Weight | null;
}
interface Weight {
  read(): Tensor;
}

/** tfjs spreads mean, variance, scale and offset to the size of the input before it computes with them. */
export const layerNormalization: WasmLayer<LayerNormalization> = {
  sample: (tf) => tf.layers.layerNormalization(),
  accepts: (_tf, { axis }, input) => axis.length === 1 && axis[0] === input.rank - 1 && isFilledFloat(input),
  compute(tf, { epsilon, gamma, beta }, input) {
    const scale = gamma?.read();
    const offset = beta?.read();
    const run = (name: string, inputs: NamedTensorMap) =>
      tf.engine().runKernel(name, inputs, { epsilon }) as unknown as [Tensor, Tensor, Tensor];
    const compute = tf.customGrad((...inputs) => {
      const save = inputs.at(-1) as unknown as GradSaveFunc;
      const x = inputs[0] as Tensor;
      const ofScale = scale && { scale };
      const [y, means, inverses] = run(normalizeRows.name, { x, ...ofScale, ...(offset && { offset }) });
      save([x, means, inverses, ...(scale ? [scale] : [])]);
      const gradFunc = (dy: Tensor, saved: Tensor[]) => {
        const [savedX, savedMeans, savedInverses, savedScale] = saved as [Tensor, Tensor, Tensor, Tensor?];
        const [dx, dScale, dOffset] = run(normalizeRowsGradient.name, {
          ...{ dy, x: savedX, means: savedMeans, inverses: savedInverses },
          ...(savedScale && { scale: savedScale }),
        });
        return [dx, ...(scale ? [dScale] : []), ...(offset ? [dOffset] : [])];
      };
      return { value: y, gradFunc };
    });
    return compute(input, ...(scale ? [scale] : []), ...(offset ? [offset] : []));
  },
};
