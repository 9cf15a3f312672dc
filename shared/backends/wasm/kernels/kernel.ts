import type { NamedAttrMap, NamedTensorInfoMap, TensorInfo } from '@tensorflow/tfjs-core';
import type { BackendWasm } from '@tensorflow/tfjs-backend-wasm';
import type { Tf } from '../../backend.js';

export interface KernelContext {
  readonly tf: Tf;
  readonly backend: BackendWasm;
}

/** What a kernel works with: the library, the WASM heap, its arguments, and the kernel that it stands in for. */
export interface KernelCall<Inputs, Attributes> extends KernelContext {
  readonly inputs: Inputs;
  readonly attributes: Attributes;
  /** Runs the back end's own kernel of this name. */
  stock(inputs: Inputs, attributes: Attributes): TensorInfo;
}

/** A kernel of ours for the `wasm` back end. The caller owns what it returns. */
export interface WasmKernel {
  readonly name: string;
  readonly compute: (call: KernelCall<NamedTensorInfoMap, NamedAttrMap>) => TensorInfo;
}

/** Gives `compute` the types of its operation; tfjs itself hands over untyped maps. */
export function defineKernel<Inputs, Attributes>(
  name: string,
  compute: (call: KernelCall<Inputs, Attributes>) => TensorInfo,
): WasmKernel {
  return { name, compute: compute as unknown as WasmKernel['compute'] };
}

/** Runs a kernel that is registered for the `wasm` back end; the caller owns the result. */
export function runKernel(
  { tf, backend }: KernelContext,
  name: string,
  inputs: Record<string, TensorInfo>,
  attributes: NamedAttrMap,
): TensorInfo {
  return tf.getKernel(name, 'wasm').kernelFunc({ inputs, backend, attrs: attributes }) as TensorInfo;
}

/**
 * The values of a float32 tensor on the WASM heap. Growing the heap detaches the view: take it after the last
 * allocation, and don't keep it.
 */
export function floats(backend: BackendWasm, tensor: TensorInfo): Float32Array {
  return backend.typedArrayFromHeap(tensor) as Float32Array;
}

/** The same values under another shape of the same size; shares the data and must not be disposed. */
export function reshaped(tensor: TensorInfo, shape: number[]): TensorInfo {
  return { dataId: tensor.dataId, dtype: tensor.dtype, shape };
}
