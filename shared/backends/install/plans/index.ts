import type { NativeName } from '../../names.js';
import type { InstallPlan } from '../plan.js';
import { cudaPlan } from './cuda.js';
import { nodePlan } from './node.js';
import { webgpuPlan } from './webgpu.js';

export const PLANS: Readonly<Record<NativeName, InstallPlan>> = {
  node: nodePlan,
  cuda: cudaPlan,
  webgpu: webgpuPlan,
};
