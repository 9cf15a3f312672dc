import type { NamedAttrMap, NamedTensorInfoMap, TensorInfo } from '@tensorflow/tfjs-core';
import type { BackendWasm } from '@tensorflow/tfjs-backend-wasm';
import type { Tf } from '../../backend.js';

export interface KernelContext {
  readonly tf: Tf;
  readonly backend: BackendWasm;
}

/** What a kernel works with: the library, the back end, its arguments, and the kernel that it stands in for. */
export interface KernelCall<Inputs, Attributes> extends KernelContext {
  readonly inputs: Inputs;
  readonly attributes: Attributes;
  /** Runs the back end's own kernel of this name. */
  stock(inputs: Inputs, attributes: Attributes): TensorInfo;
}

/** A kernel of ours for the `wasm` back end. The caller owns what it returns. */
export interface WasmKernel {
  readonly name: string;
  readonly compute: (call: KernelCall<NamedTensorInfoMap, NamedAttrMap>) => TensorInfo | TensorInfo[];
}

/** Gives `compute` the types of its operation; tfjs itself hands over untyped maps. */
export function defineKernel<Inputs, Attributes>(
  name: string,
  compute: (call: KernelCall<Inputs, Attributes>) => TensorInfo | TensorInfo[],
): WasmKernel {
  return { name, compute: compute as unknown as WasmKernel['compute'] };
}

/** What the module computes with: a tensor of float32 that is not empty. */
export function isFilledFloat({ dtype, shape }: TensorInfo): boolean {
  return dtype === 'float32' && !shape.includes(0);
}
