import { refuse } from './activate.js';
import type { BackendOpener } from './backend.js';
import { absent, findPackage } from './packages.js';
import { loadTensorFlow, unregisterTensorFlow } from './tensorflow.js';

const packageName = '@tensorflow/tfjs-node-gpu';
const tool = 'heirloom-backend-cuda';

/** TensorFlow on an NVIDIA GPU, through tfjs-node-gpu. */
export const cuda: BackendOpener = {
  name: 'cuda',
  install: 'Run "npm install @tensorflow/tfjs-node-gpu" in the workspace, on a machine with an NVIDIA GPU.',
  async open(deps) {
    const found = findPackage(deps, tool, packageName);
    if (!found) return absent(deps, tool, packageName);
    try {
      const { tf, version, usesGpu } = await loadTensorFlow(found);
      if (usesGpu) return { state: 'open', tf, version, device: 'NVIDIA GPU' };
      unregisterTensorFlow(tf);
      return { state: 'refused', reason: `${packageName} is installed but finds no NVIDIA GPU` };
    } catch (error) {
      return refuse(packageName, error);
    }
  },
};
