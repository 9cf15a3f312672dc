import { activate } from './activate.js';
import type { BackendOpener } from './backend.js';
import { countPaddingInAveragePoolGradient } from './average-pool-gradient.js';
import { loadBundledTf } from './bundled-tf.js';

/** Plain JavaScript: works everywhere, and is slow. */
export const js: BackendOpener = {
  name: 'js',
  install: 'It is part of Heirloom.',
  async open() {
    const tf = await loadBundledTf();
    await import('@tensorflow/tfjs-backend-cpu');
    await tf.setBackend('cpu');
    // On first use it prints an advertisement for tfjs-node; the log already says which back end was taken and why.
    (tf.backend() as unknown as { firstUse: boolean }).firstUse = false;
    await activate(tf, 'cpu');
    countPaddingInAveragePoolGradient(tf);
    return { state: 'open', tf, version: tf.version_core, device: null };
  },
};
