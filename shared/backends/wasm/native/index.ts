import type { TensorInfo } from '@tensorflow/tfjs-core';
import type { BackendWasm } from '@tensorflow/tfjs-backend-wasm';
import { moduleInBase64 } from './module.js';
import { Instance, Module, type Global, type Memory } from './web-assembly.js';

/** What the C sources export. Tensors and blocks of arguments are given by address. */
interface Exports {
  readonly __stack_pointer: Global;
  multiply_matrices(matrices: number): void;
  convolve(windows: number, x: number, filter: number, bias: number, y: number, activation: number): void;
  convolve_filter_gradient(windows: number, x: number, dy: number, dFilter: number): void;
  convolve_input_gradient(windows: number, dy: number, filter: number, dx: number): void;
  max_pool(windows: number, x: number, y: number): void;
  max_pool_gradient(windows: number, x: number, dy: number, dx: number): void;
  average_pool_gradient(windows: number, dy: number, dx: number): void;
  add_to_rows(x: number, row: number, y: number, rows: number, columns: number): void;
  sum_rows(x: number, sums: number, rows: number, columns: number, factor: number): void;
  relu_gradient(dy: number, x: number, dx: number, count: number): void;
  clip_gradient(dy: number, x: number, dx: number, count: number, lowest: number, highest: number): void;
  normalize(normalization: number, y: number): void;
  normalize_gradient(
    normalization: number,
    dy: number,
    dx: number,
    dMean: number,
    dVariance: number,
    dScale: number,
    dOffset: number,
  ): void;
  step_adam(adam: number): void;
}

/** tfjs's module, as far as ours shares it. */
interface HostModule {
  readonly asm: { readonly memory: Memory };
  readonly HEAP32: Int32Array;
  readonly HEAPF32: Float32Array;
  _malloc(bytes: number): number;
  _free(address: number): void;
}

export interface Native extends Exports {
  /** Writes a block of arguments, whole numbers first, and gives its address; good until the next call. */
  argumentsOf(integers: readonly number[], floats?: readonly number[]): number;
}

const stackBytes = 1 << 16;
const argumentWords = 32;

const compiled = new WeakMap<BackendWasm, Native>();

/** Our module, linked to the memory of a back end once. */
export function native(backend: BackendWasm): Native {
  const known = compiled.get(backend);
  if (known) return known;
  const linked = link(backend.wasm as unknown as HostModule);
  compiled.set(backend, linked);
  return linked;
}

/** Where the values of a tensor lie. */
export function address(backend: BackendWasm, { dataId }: TensorInfo): number {
  return backend.dataIdMap.get(dataId).memoryOffset;
}

function link(host: HostModule): Native {
  const module = new Module(Buffer.from(moduleInBase64, 'base64'));
  const env = { memory: host.asm.memory, scratch: growingBlock(host) };
  const exports = new Instance(module, { env }).exports as unknown as Exports;
  // A stack grows downwards, from a multiple of 16.
  exports.__stack_pointer.value = (allocate(host, stackBytes) + stackBytes) & ~15;
  const block = allocate(host, 4 * argumentWords);
  return {
    ...exports,
    argumentsOf(integers, floats = []) {
      host.HEAP32.set(integers, block >>> 2);
      host.HEAPF32.set(floats, (block >>> 2) + integers.length);
      return block;
    },
  };
}

/** One block that is kept from call to call and only grows. */
function growingBlock(host: HostModule): (bytes: number) => number {
  let block = 0;
  let size = 0;
  return (signedBytes) => {
    const bytes = signedBytes >>> 0;
    if (bytes <= size) return block;
    host._free(block);
    size = 0;
    block = 0;
    block = allocate(host, bytes);
    size = bytes;
    return block;
  };
}

function allocate(host: HostModule, bytes: number): number {
  const start = host._malloc(bytes) >>> 0;
  if (start === 0) throw new Error(`the WASM back end has no ${bytes} bytes of memory left`);
  return start;
}
