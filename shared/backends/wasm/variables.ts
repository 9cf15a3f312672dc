import type { Variable } from '@tensorflow/tfjs-core';
import type { BackendWasm } from '@tensorflow/tfjs-backend-wasm';
import type { Tf } from '../backend.js';

/** What the back end keeps to itself. */
interface Internals {
  dataIdNextNumber: number;
  readonly wasm: {
    readonly tfjs: {
      registerTensor(id: number, size: number, address: number): void;
      disposeData(id: number): void;
    };
  };
}

/** Makes it safe to write a variable in place, by a copy where other tensors share its data. @returns its address */
export function ownData(tf: Tf, backend: BackendWasm, variable: Variable): number {
  if (backend.refCount(variable.dataId) > 1)
    tf.tidy(() => variable.assign(tf.tensor(variable.dataSync(), variable.shape)));
  return backend.getMemoryOffset(variable.dataId);
}

/** XNNPACK packs a weight once and finds it by this number: new values need a new one. */
export function renewId(backend: BackendWasm, variable: Variable): void {
  const internals = backend as unknown as Internals;
  const data = backend.dataIdMap.get(variable.dataId);
  internals.wasm.tfjs.disposeData(data.id);
  data.id = internals.dataIdNextNumber++;
  internals.wasm.tfjs.registerTensor(data.id, variable.size, data.memoryOffset);
}

/** The values of a float32 variable on the heap. Growth of the heap detaches the view: don't keep it. */
export function valuesOf(backend: BackendWasm, variable: Variable): Float32Array {
  return backend.typedArrayFromHeap(variable) as Float32Array;
}
