import type { TensorInfo } from '@tensorflow/tfjs-core';
import type { BackendWasm } from '@tensorflow/tfjs-backend-wasm';
import type { Tf } from '../../backend.js';
import { add } from './add.js';
import { avgPoolGrad } from './avg-pool-grad.js';
import { batchMatMul } from './batch-mat-mul.js';
import { conv2d } from './conv2d.js';
import { conv2dBackpropFilter } from './conv2d-backprop-filter.js';
import { conv2dBackpropInput } from './conv2d-backprop-input.js';
import { depthwiseBackpropFilter, depthwiseBackpropInput, depthwiseConv2d } from './depthwise.js';
import { fusedConv2d } from './fused-conv2d.js';
import { fusedMatMul } from './fused-mat-mul.js';
import { gather } from './gather.js';
import { cast, identity } from './identity.js';
import type { WasmKernel } from './kernel.js';
import { normalizeRows, normalizeRowsGradient } from './layer-normalization.js';
import { lstm, lstmGradient } from './lstm.js';
import { mean } from './mean.js';
import { normalize, normalizeGradient } from './normalization.js';
import { tile } from './tile.js';
import { clipGradient } from './clip-gradient.js';
import { maxPoolGrad } from './max-pool-grad.js';
import { maxPool } from './max-pool.js';
import { reluGradient } from './relu-gradient.js';
import { sum } from './sum.js';
import { unsortedSegmentSum } from './unsorted-segment-sum.js';

/** Some make the training of a kind of network possible on WASM, the others make it fast. */
const kernels: readonly WasmKernel[] = [
  conv2dBackpropFilter,
  conv2dBackpropInput,
  conv2d,
  fusedConv2d,
  batchMatMul,
  fusedMatMul,
  maxPool,
  maxPoolGrad,
  avgPoolGrad,
  add,
  sum,
  mean,
  tile,
  normalize,
  normalizeGradient,
  normalizeRows,
  normalizeRowsGradient,
  lstm,
  lstmGradient,
  reluGradient,
  clipGradient,
  gather,
  identity,
  cast,
  depthwiseConv2d,
  depthwiseBackpropFilter,
  depthwiseBackpropInput,
  unsortedSegmentSum,
];

/** Puts our kernels in the place of the `wasm` back end's own. Call it once a process. */
export function registerKernels(tf: Tf): void {
  for (const kernel of kernels) registerKernel(tf, kernel);
}

function registerKernel(tf: Tf, { name, compute }: WasmKernel): void {
  const stock = tf.getKernelsForBackend('wasm').find(({ kernelName }) => kernelName === name);
  if (stock) tf.unregisterKernel(name, 'wasm');
  tf.registerKernel({
    ...stock,
    kernelName: name,
    backendName: 'wasm',
    kernelFunc: ({ inputs, backend, attrs = {} }) =>
      compute({
        tf,
        backend: backend as BackendWasm,
        inputs,
        attributes: attrs,
        stock: (stockInputs, stockAttributes) => {
          if (!stock) throw new Error(`the WASM back end has no kernel ${name} of its own`);
          return stock.kernelFunc({ inputs: stockInputs, backend, attrs: stockAttributes }) as TensorInfo;
        },
      }),
  });
}
