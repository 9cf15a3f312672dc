import type { AvgPoolAttrs, GradConfig, Tensor4D } from '@tensorflow/tfjs-core';
import type { Tf } from './backend.js';

/** tfjs's own back ends; TensorFlow's kernel is right. */
const divideByFullWindow = ['cpu', 'wasm', 'webgpu'];

/** A native back end that is loaded later brings its own core, whose gradients replace these. */
const corrected = new WeakSet<GradConfig['gradFunc']>();

/**
 * Makes the gradient of padded average pooling right. Forward, a window is divided by the pixels that it has inside the
 * image; backward, tfjs's own back ends divide by the size of the full window, which is too small a gradient at the
 * edges. Scaling what comes in by full ÷ inside corrects that. Without padding nothing changes.
 */
export function countPaddingInAveragePoolGradient(tf: Tf): void {
  const original = tf.getGradient('AvgPool');
  if (corrected.has(original.gradFunc)) return;
  const gradFunc: GradConfig['gradFunc'] = (dy, saved, attributes) => {
    if (!divideByFullWindow.includes(tf.getBackend())) return original.gradFunc(dy, saved, attributes);
    const scaled = scaleAtEdges(
      tf,
      dy as Tensor4D,
      saved[0] as Tensor4D,
      attributes as unknown as AvgPoolAttrs,
    );
    return original.gradFunc(scaled, saved, attributes);
  };
  corrected.add(gradFunc);
  tf.unregisterGradient('AvgPool');
  tf.registerGradient({ ...original, gradFunc });
}

function scaleAtEdges(
  tf: Tf,
  dy: Tensor4D,
  x: Tensor4D,
  { filterSize, strides, pad, dimRoundingMode }: AvgPoolAttrs,
) {
  const g = tf.backend_util.computePool2DInfo(x.shape, filterSize, strides, 1, pad, dimRoundingMode);
  const rows = fullOverInside(g.outHeight, g.strideHeight, g.padInfo.top, g.filterHeight, g.inHeight);
  const columns = fullOverInside(g.outWidth, g.strideWidth, g.padInfo.left, g.filterWidth, g.inWidth);
  if ([...rows, ...columns].every((ratio) => ratio === 1)) return dy;
  const scale = tf.tensor4d(
    rows.flatMap((row) => columns.map((column) => row * column)),
    [1, g.outHeight, g.outWidth, 1],
  );
  return tf.mul(dy, scale);
}

/** For each output position along one axis: window length ÷ how much of it lies inside the image. */
function fullOverInside(
  outputs: number,
  stride: number,
  padding: number,
  window: number,
  length: number,
): number[] {
  return Array.from({ length: outputs }, (_, output) => {
    const start = output * stride - padding;
    return window / (Math.min(start + window, length) - Math.max(start, 0));
  });
}
