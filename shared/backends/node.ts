import { refuse } from './activate.js';
import type { BackendOpener, NativePackage } from './backend.js';
import { absent, findPackage } from './packages.js';
import { loadTensorFlow } from './tensorflow.js';

const packageName = '@tensorflow/tfjs-node';
const native: NativePackage = { packageName, tool: 'heirloom-backend-node' };

/** TensorFlow on the CPU, through tfjs-node. */
export const node: BackendOpener = {
  name: 'node',
  native,
  install: 'Run "heirloom backend install node", or "npm install @tensorflow/tfjs-node" in the workspace.',
  async open(deps) {
    const found = findPackage(deps, native);
    if (!found) return absent(deps, native);
    try {
      const { tf, version, usesGpu } = await loadTensorFlow(found);
      return { state: 'open', tf, version, device: usesGpu ? 'NVIDIA GPU' : 'CPU' };
    } catch (error) {
      return refuse(packageName, error);
    }
  },
};
