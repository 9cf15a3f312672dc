import { activate, refuse } from './activate.js';
import type { Attempt, BackendOpener, NativePackage, Tf } from './backend.js';
import { loadBundledTf } from './bundled-tf.js';
import { countPaddingInAveragePoolGradient } from './average-pool-gradient.js';
import { absent, findPackage, type InstalledPackage } from './packages.js';
import { missingVulkan } from './vulkan.js';

const packageName = 'webgpu';
const native: NativePackage = { packageName, tool: 'heirloom-backend-webgpu' };

/** Dawn's binding for Node, npm package `webgpu`, as far as it is used here. */
interface Dawn {
  create(options: readonly string[]): Gpu;
  readonly globals: object;
}
interface Gpu {
  requestAdapter(options: { powerPreference: 'high-performance' }): Promise<Adapter | null>;
}
interface Adapter {
  readonly info: { readonly description: string; readonly isFallbackAdapter: boolean };
}

/** Any GPU with a Vulkan, Metal or Direct3D 12 driver. */
export const webgpu: BackendOpener = {
  name: 'webgpu',
  native,
  install:
    'Run "heirloom backend install webgpu", or "npm install webgpu" in the workspace, on a machine with a GPU driver (Vulkan on Linux).',
  async open(deps, isNamed) {
    const found = findPackage(deps, native);
    if (!found) return absent(deps, native);
    try {
      return await openAdapter(found, isNamed);
    } catch (error) {
      return refuse(packageName, error);
    }
  },
};

async function openAdapter(found: InstalledPackage, isNamed: boolean): Promise<Attempt> {
  const dawn = found.load() as Dawn;
  const gpu = dawn.create([]);
  const adapter = await gpu.requestAdapter({ powerPreference: 'high-performance' });
  if (!adapter) {
    const why = missingVulkan(process.env);
    const reason = `webgpu is installed but finds no GPU that it can use${why ? `: ${why}` : ''}`;
    return { state: 'refused', reason, lacksDevice: true };
  }
  const device = adapter.info.description || null;
  if (adapter.info.isFallbackAdapter && !isNamed) {
    const reason = `webgpu finds a GPU in software only (${device}), slower than wasm`;
    return { state: 'refused', reason, lacksDevice: true };
  }

  const tf = await loadOnGpu(dawn, gpu);
  return { state: 'open', tf, version: `${tf.version_core}, webgpu ${found.version}`, device };
}

/** tfjs looks for a browser's globals when its WebGPU package is imported, and takes the GPU from there. */
async function loadOnGpu(dawn: Dawn, gpu: Gpu): Promise<Tf> {
  Object.assign(globalThis, dawn.globals);
  if (!('navigator' in globalThis)) Object.defineProperty(globalThis, 'navigator', { value: {} });
  Object.defineProperty(globalThis.navigator, 'gpu', { value: gpu, configurable: true });
  const tf = await loadBundledTf();
  await import('@tensorflow/tfjs-backend-webgpu');
  await activate(tf, 'webgpu');
  countPaddingInAveragePoolGradient(tf);
  return tf;
}
