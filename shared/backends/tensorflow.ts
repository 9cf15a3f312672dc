import util from 'node:util';
import { activate } from './activate.js';
import type { Tf } from './backend.js';
import type { InstalledPackage } from './packages.js';

/** What tfjs-node's back end tells about itself. */
interface TensorFlowBackend {
  readonly isUsingGpuDevice: boolean;
  readonly binding: { readonly TF_Version: string };
}

export interface TensorFlow {
  readonly tf: Tf;
  readonly version: string;
  readonly usesGpu: boolean;
}

/** Loads tfjs-node or tfjs-node-gpu and lets it multiply. @throws Error when its library does not load or compute */
export async function loadTensorFlow(found: InstalledPackage): Promise<TensorFlow> {
  restoreRemovedUtilities();
  process.env['TF_CPP_MIN_LOG_LEVEL'] ??= '2';
  // TensorFlow takes all of the GPU's memory at start otherwise, and leaves none for another job.
  process.env['TF_FORCE_GPU_ALLOW_GROWTH'] ??= 'true';
  const tf = found.load() as Tf;
  await activate(tf, 'tensorflow').catch((error: unknown) => {
    unregisterTensorFlow(tf);
    throw error;
  });
  const { isUsingGpuDevice, binding } = tf.backend() as unknown as TensorFlowBackend;
  return { tf, version: `${found.version}, TensorFlow ${binding.TF_Version}`, usesGpu: isUsingGpuDevice };
}

/** Leaves TensorFlow's name free for another package. */
export function unregisterTensorFlow(tf: Tf): void {
  if (tf.findBackendFactory('tensorflow')) tf.removeBackend('tensorflow');
  for (const { kernelName } of tf.getKernelsForBackend('tensorflow'))
    tf.unregisterKernel(kernelName, 'tensorflow');
}

/** tfjs-node 4.22 calls functions of `node:util` that Node 23 removed, and one that it warns of. */
function restoreRemovedUtilities(): void {
  const utilities = util as unknown as Record<string, unknown>;
  utilities['isNullOrUndefined'] ??= (value: unknown) => value === null || value === undefined;
  utilities['isArray'] = Array.isArray;
}
