import type { ClipByValueAttrs, TensorInfo } from '@tensorflow/tfjs-core';
import { address, native } from '../native/index.js';
import { defineKernel } from './kernel.js';

interface Inputs {
  readonly dy: TensorInfo;
  readonly x: TensorInfo;
}

/** dy where x lies within the bounds, in one pass. tfjs has no kernel for it and takes five. */
export const clipGradient = defineKernel<Inputs, ClipByValueAttrs>('ClipGradient', (call) => {
  const { tf, backend, inputs, attributes } = call;
  const { dy, x } = inputs;
  const dx = backend.makeOutput(x.shape, 'float32');
  const count = tf.util.sizeFromShape(x.shape);
  native(backend).run(
    'clip_gradient',
    { values: count },
    address(backend, dy),
    address(backend, x),
    address(backend, dx),
    count,
    attributes.clipValueMin,
    attributes.clipValueMax,
  );
  return dx;
});
