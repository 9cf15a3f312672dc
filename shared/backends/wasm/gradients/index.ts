import type { Tf } from '../../backend.js';
import { clipByValue } from './clip-by-value.js';
import { fusedBatchNorm } from './fused-batch-norm.js';
import { useGradient, type WasmGradient } from './gradient.js';
import { mean } from './mean.js';
import { relu } from './relu.js';
import { sum } from './sum.js';
import { tile } from './tile.js';

const gradients: readonly WasmGradient[] = [relu, clipByValue, fusedBatchNorm, tile, sum, mean];

/** Puts our gradients in the place of tfjs's own, for WASM. Call it once a process, after the kernels. */
export function registerGradients(tf: Tf): void {
  for (const gradient of gradients) useGradient(tf, gradient);
}
