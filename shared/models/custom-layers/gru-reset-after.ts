import type { Tensor } from '@tensorflow/tfjs-core';
import type { Tf } from '../../backends/index.js';
import type { Layer } from '../layers/layer.js';
import type { BaseClass } from './base-class.js';
import type { Weight } from './weight.js';

export type GruSettings = Parameters<Tf['layers']['gru']>[0];

type CellSettings = Parameters<Tf['layers']['gruCell']>[0];
type Shape = (number | null)[];

/** What a cell of the library keeps for those that extend it. */
interface Cell extends Layer {
  readonly units: number;
  readonly useBias: boolean;
  readonly activation: Activation;
  readonly recurrentActivation: Activation;
  readonly kernelInitializer: Parameters<Layer['addWeight']>[3];
  readonly recurrentInitializer: Parameters<Layer['addWeight']>[3];
  readonly biasInitializer: Parameters<Layer['addWeight']>[3];
  readonly kernelRegularizer: Parameters<Layer['addWeight']>[4];
  readonly recurrentRegularizer: Parameters<Layer['addWeight']>[4];
  readonly biasRegularizer: Parameters<Layer['addWeight']>[4];
}

interface Activation {
  apply(x: Tensor): Tensor;
}

/**
 * A GRU whose reset gate acts behind the recurrent product, each product with a bias of its own (Keras'
 * `reset_after: true`; PyTorch's GRU): ĥ = tanh(xW + b₀ + r ⊙ (hU + b₁)), which one matrix product a step computes.
 */
export function gruResetAfterClass(tf: Tf) {
  const BaseCell = tf.layers.gruCell({ units: 1 }).constructor as BaseClass<CellSettings, Cell>;
  const BaseLayer = tf.layers.gru({ units: 1 }).constructor as BaseClass<GruSettings, Layer>;

  class ResetAfterCell extends BaseCell {
    static className = 'GRUResetAfterCell';
    kernel?: Weight;
    recurrentKernel?: Weight;
    bias: Weight | null = null;

    override build(inputShape: Shape | Shape[]): void {
      const gates = 3 * this.units;
      const width = (inputShape as Shape).at(-1)!;
      this.kernel = this.addWeight(
        'kernel',
        [width, gates],
        'float32',
        this.kernelInitializer,
        this.kernelRegularizer,
      );
      this.recurrentKernel = this.addWeight(
        'recurrent_kernel',
        [this.units, gates],
        'float32',
        this.recurrentInitializer,
        this.recurrentRegularizer,
      );
      this.bias = this.useBias
        ? this.addWeight('bias', [2, gates], 'float32', this.biasInitializer, this.biasRegularizer)
        : null;
      this.built = true;
    }

    override call(inputs: Tensor | Tensor[]): Tensor[] {
      return tf.tidy(() => {
        const [x, before] = inputs as [Tensor, Tensor];
        const biases = this.bias ? tf.unstack(this.bias.read()) : null;
        const gatesOf = (rows: Tensor, kernel: Weight, at: number): Tensor[] => {
          const product = tf.matMul(rows, kernel.read());
          return tf.split(biases ? tf.add(product, biases[at]!) : product, 3, 1);
        };
        const [xUpdate, xReset, xNew] = gatesOf(x, this.kernel!, 0) as [Tensor, Tensor, Tensor];
        const [hUpdate, hReset, hNew] = gatesOf(before, this.recurrentKernel!, 1) as [Tensor, Tensor, Tensor];
        const update = this.recurrentActivation.apply(tf.add(xUpdate, hUpdate));
        const reset = this.recurrentActivation.apply(tf.add(xReset, hReset));
        const proposed = this.activation.apply(tf.add(xNew, tf.mul(reset, hNew)));
        const state = tf.add(tf.mul(update, before), tf.mul(tf.sub(1, update), proposed));
        return [state, state];
      });
    }

    override getConfig() {
      return { ...super.getConfig(), resetAfter: true };
    }
  }

  return class GruResetAfter extends BaseLayer {
    static className = 'GRUResetAfter';
    cell: Cell;

    constructor(settings: GruSettings) {
      // The library's own cell, which knows no such reset gate, is made first, and never built.
      const known = { ...settings, resetAfter: false };
      super(known);
      this.cell = new ResetAfterCell(known);
    }
  };
}
