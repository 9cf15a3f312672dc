import type { EventEmitter } from 'node:events';
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { BackendWasm } from '@tensorflow/tfjs-backend-wasm';
import { activate, refuse } from '../activate.js';
import { countPaddingInAveragePoolGradient } from '../average-pool-gradient.js';
import type { BackendOpener, Tf } from '../backend.js';
import { loadBundledTf } from '../bundled-tf.js';
import { wasmFile } from './directory.js';
import { registerGradients } from './gradients/index.js';
import { registerKernels } from './kernels/index.js';
import { registerLayers } from './layers/index.js';
import { native } from './native/index.js';
import { placeModule } from './place-module.js';

let loaded: Tf | undefined;

/** WebAssembly: built in, and the same bits at every run and on any number of threads. */
export const wasm: BackendOpener = {
  name: 'wasm',
  install: 'It is part of Heirloom: install Heirloom again.',
  async open({ wasmDirectory, threads = 1 }) {
    if (!existsSync(path.join(wasmDirectory, wasmFile)))
      return { state: 'refused', reason: `${wasmFile} is not in ${wasmDirectory}` };
    try {
      const tf = (loaded ??= await load(wasmDirectory));
      await inLoaderEnvironment(() => activate(tf, 'wasm'));
      countPaddingInAveragePoolGradient(tf);
      await native(tf.backend() as BackendWasm).useThreads(threads);
      return {
        state: 'open',
        tf,
        version: tf.version_core,
        device: threads > 1 ? `${threads} threads` : null,
      };
    } catch (error) {
      return refuse(wasmFile, error);
    }
  },
};

/** Once a process: the kernels and the module's place are global. */
async function load(directory: string): Promise<Tf> {
  const tf = await loadBundledTf();
  await placeModule(directory);
  registerKernels(tf);
  registerGradients(tf);
  registerLayers(tf);
  return tf;
}

/**
 * The module's loader wants `__dirname`, which a bundle of ES modules does not have (its value does not matter: the
 * place is set). And it listens to uncaught exceptions and unhandled rejections of the whole process, only to throw them
 * again from a minified line of 30 kB that Node then prints.
 */
async function inLoaderEnvironment(load: () => Promise<void>): Promise<void> {
  const emitter: EventEmitter = process;
  const events = ['uncaughtException', 'unhandledRejection'];
  const before = new Set(events.flatMap((event) => emitter.listeners(event)));
  Object.defineProperty(globalThis, '__dirname', { value: '', configurable: true });
  try {
    await load();
  } finally {
    Reflect.deleteProperty(globalThis, '__dirname');
    for (const event of events)
      for (const listener of emitter.listeners(event))
        if (!before.has(listener)) emitter.off(event, listener as () => void);
  }
}
