import { refuse } from './activate.js';
import type { BackendOpener, NativePackage } from './backend.js';
import { absent, findPackage } from './packages.js';
import { loadTensorFlow, unregisterTensorFlow } from './tensorflow.js';

const packageName = '@tensorflow/tfjs-node-gpu';
const native: NativePackage = { packageName, tool: 'heirloom-backend-cuda' };

/** TensorFlow on an NVIDIA GPU, through tfjs-node-gpu. */
export const cuda: BackendOpener = {
  name: 'cuda',
  native,
  install:
    'Run "heirloom backend install cuda", or "npm install @tensorflow/tfjs-node-gpu" in the workspace, on a machine with an NVIDIA GPU.',
  async open(deps) {
    const found = findPackage(deps, native);
    if (!found) return absent(deps, native);
    try {
      const { tf, version, usesGpu } = await loadTensorFlow(found);
      if (usesGpu) return { state: 'open', tf, version, device: 'NVIDIA GPU' };
      unregisterTensorFlow(tf);
      const reason = `${packageName} is installed but finds no NVIDIA GPU`;
      return { state: 'refused', reason, lacksDevice: true };
    } catch (error) {
      return refuse(packageName, error);
    }
  },
};
