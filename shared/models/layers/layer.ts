import type { z } from 'zod';
import type { LayersModel, SymbolicTensor } from '@tensorflow/tfjs-layers';
import type { Tf } from '../../backends/index.js';

export type Layer = LayersModel['layers'][number];

/** What the last layer gives: the scores of classes, or a number. */
export interface Outputs {
  readonly units: number;
  readonly activation: 'softmax' | 'linear';
}

/** What a layer may need to know beyond its own arguments. */
export interface LayerContext {
  readonly tf: Tf;
  /** Unique within the model, the name that freeze patterns match. */
  readonly name: string;
  /** Seeds this layer's initialisers and masks. */
  readonly seed: number;
  /** Units of the last layer: one a class, or one for a number. */
  readonly outputs: Outputs;
}

/** What a flow of tensors goes through: a layer, or several that stand as one in a recipe. */
export type Applicable = Pick<Layer, 'apply'>;

/** Several layers as one. */
export function block(run: (input: SymbolicTensor) => SymbolicTensor): Applicable {
  return { apply: (input) => run(input as SymbolicTensor) };
}

/** One layer of a recipe: its arguments, with Keras' names in snake_case, and how it is built. */
export interface LayerKind<Arguments = unknown> {
  readonly schema: z.ZodType<Arguments>;
  build(args: Arguments, context: LayerContext): Applicable;
}

/** Keeps the argument type between schema and build. */
export function layerKind<Arguments>(kind: LayerKind<Arguments>): LayerKind<Arguments> {
  return kind;
}
