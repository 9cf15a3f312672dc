import { WEBGPU_PINS } from '../npm/webgpu-pins.js';
import type { InstallPlan } from '../plan.js';

/** Dawn, built for every platform that it runs on: nothing is compiled. */
export const webgpuPlan: InstallPlan = {
  name: 'webgpu',
  tool: 'heirloom-backend-webgpu',
  version: '0.6.2',
  packages: { wanted: ['webgpu@0.6.2'], pins: WEBGPU_PINS },
  tensorFlow: null,
  diskBytes: 3e8,
};
