import type { TensorInfo } from '@tensorflow/tfjs-core';
import type { BackendWasm } from '@tensorflow/tfjs-backend-wasm';
import { partsFor, startCrew, type Crew, type Kernel, type Work } from '../threads/crew.js';
import type { Kernels } from './kernels.js';
import { moduleInBase64 } from './module.js';
import { Instance, Module, type Global, type Memory } from './web-assembly.js';

/** tfjs's module, as far as ours shares it. */
interface HostModule {
  readonly asm: { readonly memory: Memory };
  readonly HEAP32: Int32Array;
  readonly HEAPF32: Float32Array;
  _malloc(bytes: number): number;
  _free(address: number): void;
}

export interface Native {
  /** Writes a block of arguments, whole numbers first, and gives its address; good until the next call. */
  argumentsOf(integers: readonly number[], floats?: readonly number[]): number;
  /** Runs a kernel, on several threads where there are some and the work is worth it. */
  run<Name extends keyof Kernels>(name: Name, work: Work, ...values: Parameters<Kernels[Name]>): void;
  /** Computes on so many threads from now on. */
  useThreads(threads: number): Promise<void>;
}

type Exports = Record<keyof Kernels, Kernel> & { readonly __stack_pointer: Global };

const STACK_BYTES = 1 << 16;
const ARGUMENT_WORDS = 32;

const linked = new WeakMap<BackendWasm, Native>();

/** Our module, linked to the memory of a back end once. */
export function native(backend: BackendWasm): Native {
  const known = linked.get(backend);
  if (known) return known;
  const fresh = link(backend.wasm as unknown as HostModule);
  linked.set(backend, fresh);
  return fresh;
}

/** Where the values of a tensor lie. */
export function address(backend: BackendWasm, { dataId }: TensorInfo): number {
  return backend.dataIdMap.get(dataId).memoryOffset;
}

function link(host: HostModule): Native {
  const module = new Module(Buffer.from(moduleInBase64, 'base64'));
  const { memory } = host.asm;
  const env = { memory, scratch: growingBlock(host) };
  const { __stack_pointer: stackPointer, ...kernels } = new Instance(module, { env })
    .exports as unknown as Exports;
  // A stack grows downwards, from a multiple of 16.
  stackPointer.value = (allocate(host, STACK_BYTES) + STACK_BYTES) & ~15;
  const block = allocate(host, 4 * ARGUMENT_WORDS);
  let crew: Crew | undefined;
  return {
    argumentsOf(integers, floats = []) {
      host.HEAP32.set(integers, block >>> 2);
      host.HEAPF32.set(floats, (block >>> 2) + integers.length);
      return block;
    },
    run(name, work, ...values) {
      const parts = crew ? partsFor(crew.threads, work) : 1;
      if (crew && parts > 1) crew.run(name, parts, values);
      else kernels[name](...values, 0, 1);
    },
    async useThreads(threads) {
      if (threads === (crew?.threads ?? 1)) return;
      await crew?.end();
      crew = undefined;
      if (threads === 1) return;
      const allocateBytes = (bytes: number) => allocate(host, bytes);
      const free = (start: number) => host._free(start);
      crew = await startCrew({ threads, module, memory, kernels, allocate: allocateBytes, free });
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
